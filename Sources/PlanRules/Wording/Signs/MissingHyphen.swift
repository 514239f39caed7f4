internal import SourceText

extension Rule {
  static let missingHyphen = Rule(
    "KH0532", .info,
    LocalizedText("Thiếu dấu gạch nối", en: "A hyphen is missing"),
    LocalizedText(
      "Hai khái niệm ngang hàng được nối bằng dấu gạch nối có cách chữ: chính trị - xã hội, kinh tế - xã hội.",
      en: "Two notions of one rank are joined by a spaced hyphen: chính trị - xã hội, kinh tế - xã hội."),
    failing: [
      """
      mở đầu: Các tổ chức ↓chính trị xã hội và tình hình ↓kinh tế xã hội.
      """
    ],
    passing: [
      """
      mở đầu: Các tổ chức chính trị - xã hội, chính trị, xã hội và tình hình kinh tế - xã hội.
      """
    ],
    phrases: ["chính trị xã hội", "kinh tế xã hội"],
    check: .prose { context, findings in
      for hit in context.index.hits(of: findings.kind) {
        let piece = context.index.pieces[hit.piece]
        let first = context.index.range(hit.tokens.lowerBound..<hit.tokens.lowerBound + 2)
        let second = context.index.range(hit.tokens.lowerBound + 2..<hit.tokens.upperBound)
        let right = "\(piece.string(first)) - \(piece.string(second))"
        findings.report(
          context.index, hit.piece, context.index.range(hit.tokens), "thiếu dấu gạch nối: «\(right)»",
          en: "a hyphen is missing: “\(right)”",
          fix: .writing(" - ", at: first.upperBound..<second.lowerBound))
      }
    })
}
