internal import SourceText

extension Rule {
  static let invisibleCharacters = Rule(
    "KH0540", .warning,
    LocalizedText("Ký tự không nhìn thấy", en: "Invisible characters"),
    LocalizedText(
      "Dấu cách không ngắt, dấu cách có bề rộng bằng không, dấu gạch nối mềm và các ký tự điều khiển thường theo chữ chép từ trang web hay tệp Word; chúng làm hỏng việc tìm kiếm và ngắt dòng.",
      en:
        "No-break spaces, zero-width spaces, soft hyphens and control characters come along with text copied from web pages and Word files; they break searching and line breaks."
    ),
    basis: "TCVN 6909:2001",
    failing: [
      RuleExample(stringLiteral: "mở đầu: Sở↓\u{A0}Thông tin và Truyền↓\u{200B} thông đề ng↓\u{AD}hị.\n")
    ],
    passing: [
      """
      mở đầu: Sở Thông tin và Truyền thông đề nghị.
      """
    ],
    check: .prose { context, findings in
      for mark in context.index.marks(.invisible) {
        let piece = context.index.pieces[mark.piece]
        guard let scalar = piece.string(mark.range).unicodeScalars.first else { continue }
        let isSpace = scalar.properties.isWhitespace
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
        findings.report(
          context.index, mark.piece, mark.range, "ký tự không nhìn thấy \(code)", en: "an invisible character, \(code)",
          fix: ProseFix(
            isSpace
              ? LocalizedText("thay bằng dấu cách thường", en: "put an ordinary space")
              : LocalizedText("bỏ ký tự này", en: "remove it"), mark.range, isSpace ? " " : ""))
      }
    })

  private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }
}
