internal import PlanModel
internal import SourceText

extension Rule {
  static let addresseesMissing = Rule(
    "KH0431", .error,
    LocalizedText("Công văn chưa có «Kính gửi»", en: "A công văn without «Kính gửi»"),
    LocalizedText(
      "Công văn ghi cơ quan nhận để giải quyết ở «Kính gửi», ngay trên nội dung.",
      en: "A công văn names under “Kính gửi”, above its body, who is to deal with it."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: ↓cong-van
      nơi nhận:
        - Như trên
        - "Lưu: VT"
      """
    ],
    passing: [
      """
      mẫu: cong-van
      kính gửi:
        - cơ quan: cac-co-quan-bao-chi-tren-dia-ban
      """,
      """
      mẫu: ke-hoach
      """,
    ],
    check: .document { document, findings in
      guard document.kind == .officialLetter, document.addressees.isEmpty else { return }
      findings.report(
        at: document.anchor, "công văn chưa có «Kính gửi»", en: "the công văn has no “Kính gửi”",
        label: LocalizedText("thêm mục «kính gửi»", en: "add “kính gửi”"))
    })
}
