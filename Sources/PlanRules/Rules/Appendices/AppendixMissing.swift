internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let appendixMissing = Rule(
    "KH0441", .warning,
    LocalizedText("Dẫn đến phụ lục không có", en: "A reference to an appendix that is not there"),
    LocalizedText(
      "Nội dung nhắc đến một phụ lục, nhưng văn bản không có phụ lục đó. Khai báo ở mục «phụ lục», hoặc sửa lời văn. Phụ lục của văn bản khác thì ghi rõ văn bản nào: «Phụ lục I Nghị định số 30/2020/NĐ-CP».",
      en:
        "The body mentions an appendix that the document does not have. Declare it under “phụ lục” or correct the words. For the appendix of another document say which one: “Phụ lục I Nghị định số 30/2020/NĐ-CP”."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1",
    failing: [
      """
      mẫu: ke-hoach
      kết thúc:
        - Các phòng, đơn vị thực hiện theo ↓Phụ lục kèm theo Kế hoạch này.
      """,
      """
      mẫu: ke-hoach
      mở đầu: >-
        Nhiệm vụ tại Phụ lục I, kênh tại
        ↓Phụ lục II.
      phụ lục:
        - tên: BẢNG PHÂN CÔNG NHIỆM VỤ
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
      mở đầu: Trình bày theo Phụ lục I Nghị định số 30/2020/NĐ-CP và Phụ lục kèm theo Kế hoạch số 12/KH-UBND.
      """,
    ],
    check: .plan { context, findings in
      let count = context.plan.appendices.count
      for mention in context.appendixMentions
      where count == 0 || mention.numbers.contains(where: { $0 > count }) {
        let number = mention.numbers.first { $0 > count }.flatMap { romanNumeral($0) }
        let name = number.map { "Phụ lục \($0)" } ?? "Phụ lục"
        findings.report(
          at: mention.span,
          count == 0 ? "văn bản không có phụ lục nào" : "văn bản có \(count) phụ lục, không có «\(name)»",
          en: count == 0
            ? "the document has no appendix" : "the document has \(count) appendices, and no “\(name)”")
      }
    })
}
