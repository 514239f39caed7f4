internal import SourceText

extension Rule {
  static let subjectFullStop = Rule(
    "KH0511", .warning,
    LocalizedText("Trích yếu có dấu chấm cuối", en: "The subject ends with a full stop"),
    LocalizedText(
      "Trích yếu là một cụm từ nêu nội dung chính, không phải là câu, nên không có dấu chấm cuối.",
      en: "The subject is a phrase that names the content, not a sentence: it has no full stop."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5; các mẫu ở Phụ lục III",
    failing: [
      """
      trích yếu: Triển khai thực hiện Chỉ thị số 12/CT-TTg↓.
      """
    ],
    passing: [
      """
      trích yếu: Triển khai thực hiện Chỉ thị số 12/CT-TTg
      """
    ],
    check: .prose { context, findings in
      for number in context.index.numbers(of: .subject) {
        guard let last = context.index.lastToken(of: number), last.isSign("."), last.range.count == 1 else {
          continue
        }
        findings.report(
          context.index, number, last.range, "trích yếu có dấu chấm ở cuối, cần bỏ",
          en: "the subject ends with a full stop; take it away",
          fix: ProseFix(LocalizedText("bỏ dấu chấm", en: "remove the full stop"), last.range, ""))
      }
    })
}
