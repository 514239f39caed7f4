internal import SourceText

extension Rule {
  static let unusualSpaces = Rule(
    "KH0540", .warning,
    LocalizedText("Dấu cách lạ", en: "An unusual space"),
    LocalizedText(
      "Dấu cách không ngắt, dấu cách hẹp, dấu cách toàn khổ trông như dấu cách thường, hay theo chữ chép từ trang web và tệp Word; chúng làm hỏng việc tìm kiếm và ngắt dòng.",
      en:
        "No-break, narrow and full-width spaces look like ordinary ones and come along with text from web pages and Word files; they break searching and line breaks."
    ),
    basis: "TCVN 6909:2001",
    failing: [
      RuleExample(stringLiteral: "mở đầu: Sở↓\u{A0}Thông tin và↓\u{202F}Truyền thông↓\u{3000}đề nghị.\n")
    ],
    passing: [
      """
      mở đầu: Sở Thông tin và Truyền thông đề nghị.
      """
    ],
    check: .prose { context, findings in
      // At the start of a text such a space is an error of the file's form.
      for mark in context.index.marks(.invisible) where mark.range.lowerBound > 0 {
        let piece = context.index.pieces[mark.piece]
        guard let scalar = piece.string(mark.range).unicodeScalars.first, scalar.properties.isWhitespace
        else {
          continue
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        findings.report(
          context.index, mark.piece, mark.range, "dấu cách lạ \(code); dùng dấu cách thường",
          en: "an unusual space, \(code); use an ordinary one",
          fix: ProseFix(
            LocalizedText("thay bằng dấu cách thường", en: "put an ordinary space"), mark.range, " "))
      }
    })
}
