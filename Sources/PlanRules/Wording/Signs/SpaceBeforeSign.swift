internal import SourceText

extension Rule {
  static let spaceBeforeSign = Rule(
    "KH0536", .info,
    LocalizedText("Khoảng trắng trước dấu câu", en: "A space before a punctuation mark"),
    LocalizedText(
      "Dấu phẩy, chấm, chấm phẩy, hai chấm, chấm hỏi, chấm than đứng sát chữ phía trước.",
      en: "Commas, full stops, semicolons, colons, question and exclamation marks touch the word before them."
    ),
    failing: [
      """
      mở đầu: Báo chí↓ , truyền thông↓ .
      """
    ],
    passing: [
      """
      mở đầu: Báo chí, truyền thông, tệp .docx ...
      """
    ],
    check: .prose { context, findings in
      for mark in context.index.marks(.blankBeforeSign) {
        guard let before = context.index.token(mark.token - 1, in: mark.piece) else { continue }
        let blank = Int(before.end)..<mark.range.lowerBound
        findings.report(
          context.index, mark.piece, blank, "thừa khoảng trắng trước dấu câu",
          en: "a space too many before the mark",
          fix: ProseFix(LocalizedText("bỏ khoảng trắng", en: "remove the space"), blank, ""))
      }
    })
}
