internal import PlanModel
internal import SourceText

extension Rule {
  static let addresseesOfWrongKind = Rule(
    "KH0430", .warning,
    LocalizedText("Loại văn bản không có «Kính gửi»", en: "A kind of document that has no «Kính gửi»"),
    LocalizedText(
      "Chỉ công văn, và tờ trình, báo cáo gửi cấp trên, có «Kính gửi». Các loại khác ghi nơi nhận ở cuối văn bản.",
      en:
        "Only a công văn, and a tờ trình or báo cáo to a superior body, has “Kính gửi”. All others list their recipients at the end."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: ke-hoach
      kính gửi:
        - ↓UBND tỉnh
        - Các sở, ban, ngành tỉnh
      """
    ],
    passing: [
      """
      mẫu: cong-van
      kính gửi:
        - UBND tỉnh
      """,
      """
      mẫu: to-trinh
      kính gửi:
        - UBND tỉnh
      """,
      """
      mẫu: ke-hoach
      nơi nhận:
        - UBND tỉnh
      """,
    ],
    check: .document { document, findings in
      guard document.kind.hasCommonForm, !document.kind.takesAddressees, let first = document.addressees.first
      else { return }
      findings.report(
        at: first.span, "\(document.kind.name) không có «Kính gửi»",
        en: "a \(document.kind.name) has no “Kính gửi”",
        label: LocalizedText("chuyển xuống «nơi nhận»", en: "move it to “nơi nhận”"))
    })
}

extension DocumentKind {
  /// Whether documents of this kind begin with «Kính gửi:».
  var takesAddressees: Bool { self == .officialLetter || self == .submission || self == .report }

  /// Whether the decree gives the kind the common form (mẫu 1.1 to 1.5) rather than one of its own.
  var hasCommonForm: Bool {
    switch self {
    case .telegram, .invitation, .introduction, .minutes, .leave, .contract, .powerOfAttorney, .sendingSlip,
      .transferSlip, .noticeSlip, .publicLetter, .memorandum, .agreement:
      false
    default: true
    }
  }
}
