internal import PlanModel
internal import SourceText

extension Rule {
  static let asAboveWithoutAddressees = Rule(
    "KH0435", .warning,
    LocalizedText("«Như trên» mà không có «Kính gửi»", en: "«Như trên» without «Kính gửi»"),
    LocalizedText(
      "«Như trên» chỉ các cơ quan ghi ở «Kính gửi». Văn bản không có «Kính gửi» thì liệt kê các nơi nhận.",
      en: "“Như trên” stands for those under “Kính gửi”. A document without it lists its recipients."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: ke-hoach
      nơi nhận:
        - ↓Như trên
        - "Lưu: VT, TTBCXB"
      """
    ],
    passing: [
      """
      mẫu: cong-van
      kính gửi: UBND tỉnh
      nơi nhận:
        - Như trên
        - "Lưu: VT, TTBCXB"
      """
    ],
    check: .document { document, findings in
      guard document.addressees.isEmpty, document.kind.hasCommonForm else { return }
      for recipient in document.recipients where recipient.isAsAbove {
        findings.report(
          at: recipient.span, "«Như trên» không chỉ ai: văn bản không có «Kính gửi»",
          en: "“Như trên” stands for nobody: the document has no “Kính gửi”")
      }
    })
}
