internal import PlanModel
internal import SourceText

extension Rule {
  static let appendixWithoutNumber = Rule(
    "KH0442", .warning,
    LocalizedText("Nhiều phụ lục mà không ghi số La Mã", en: "Several appendices, but no Roman number"),
    LocalizedText(
      "Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã: Phụ lục I, Phụ lục II. Lời dẫn trong nội dung ghi đúng số đó.",
      en:
        "Where a document has two or more appendices they are numbered in Roman numerals: Phụ lục I, Phụ lục II. References in the body use that number."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1",
    failing: [
      """
      mẫu: ke-hoach
      mở đầu: Nhiệm vụ tại ↓Phụ lục kèm theo, kênh tại ↓Phụ lục 2.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
        - tên: BẢNG CÁC KÊNH
          bảng: hoạt động
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      mở đầu: Nhiệm vụ tại Phụ lục I, kênh tại Phụ lục II.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
        - tên: BẢNG CÁC KÊNH
          bảng: hoạt động
      """
    ],
    check: .plan { context, findings in
      guard context.plan.appendices.count > 1 else { return }
      for mention in context.appendixMentions where mention.numbers.isEmpty || mention.hasOtherNumerals {
        findings.report(
          at: mention.span, "văn bản có nhiều phụ lục: ghi số La Mã sau «Phụ lục»",
          en: "the document has several appendices: write the Roman number behind “Phụ lục”",
          label: LocalizedText("chẳng hạn «Phụ lục I»", en: "such as “Phụ lục I”"))
      }
    })
}
