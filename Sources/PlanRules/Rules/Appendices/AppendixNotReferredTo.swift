internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let appendixNotReferredTo = Rule(
    "KH0440", .warning,
    LocalizedText(
      "Phụ lục không được dẫn trong nội dung", en: "An appendix to which the body does not refer"),
    LocalizedText(
      "Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó: «theo Phụ lục kèm theo Kế hoạch này». Từ hai phụ lục trở lên, dẫn từng phụ lục bằng số La Mã: «Phụ lục II».",
      en:
        "The body of a document refers to its appendix: “theo Phụ lục kèm theo Kế hoạch này”. Where there are two or more, it refers to each by its Roman number: “Phụ lục II”."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1",
    failing: [
      """
      mẫu: ke-hoach
      kết thúc:
        - Các phòng, đơn vị thuộc Sở triển khai thực hiện.
      phụ lục:
        - tên: ↓BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
      """,
      """
      mẫu: ke-hoach
      mở đầu: Nhiệm vụ tại Phụ lục I.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
        - tên: ↓BẢNG CÁC KÊNH
          bảng: hoạt động
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      kết thúc:
        - Các phòng, đơn vị thực hiện theo Phụ lục kèm theo Kế hoạch này.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
      """,
      """
      mẫu: ke-hoach
      mở đầu: Nhiệm vụ tại các Phụ lục I và II.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
          bảng: hoạt động
        - tên: BẢNG CÁC KÊNH
          bảng: hoạt động
      """,
    ],
    check: .plan { context, findings in
      let appendices = context.plan.appendices
      // A mention without a number is told by its own rule where there are several appendices.
      if context.appendixMentions.contains(where: \.numbers.isEmpty) { return }
      let numbers = Set(context.appendixMentions.flatMap(\.numbers))
      for (index, appendix) in appendices.enumerated() {
        if appendices.count == 1 ? !numbers.isEmpty : numbers.contains(index + 1) { continue }
        let name = appendices.count == 1 ? "Phụ lục" : "Phụ lục \(romanNumeral(index + 1) ?? "")"
        findings.report(
          at: appendix.title?.span ?? appendix.span.startPoint,
          "nội dung văn bản không dẫn đến «\(name)»",
          en: "the body of the document does not refer to “\(name)”",
          label: LocalizedText("nhắc đến «\(name)» trong nội dung", en: "mention “\(name)” in the body"))
      }
    })
}
