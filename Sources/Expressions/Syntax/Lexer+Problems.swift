import SourceText

/// Words for what no token can begin with: typographic marks from a word processor, signs of other languages.
extension Lexer {
  func strangeCharacter(at index: Int) -> ExpressionProblem {
    guard let (scalar, width) = scalar(at: index) else {
      return ExpressionProblem(
        ExpressionDiagnostics.strangeCharacter, at: index..<index + 1,
        LocalizedText(
          "Ở đây có byte không phải là chữ UTF-8; hãy gõ lại.", en: "A byte here is no UTF-8; type it again.")
      )
    }
    let range = index..<index + width
    if let (replacement, vietnamese, english) = Self.remedies[scalar] {
      return ExpressionProblem(
        ExpressionDiagnostics.strangeCharacter, at: range, LocalizedText(vietnamese, en: english),
        suggestions: [
          Suggestion(
            LocalizedText("Viết `\(replacement)`", en: "Write `\(replacement)`"), range: range,
            replacement: replacement)
        ])
    }
    return ExpressionProblem(
      ExpressionDiagnostics.strangeCharacter, at: range,
      LocalizedText(
        "Ký tự `\(scalar)` (\(Self.code(scalar))) không có nghĩa trong biểu thức.",
        en: "The character `\(scalar)` (\(Self.code(scalar))) means nothing in an expression."))
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let remedies: [Unicode.Scalar: (replacement: String, vi: String, en: String)] = {
    var table: [Unicode.Scalar: (replacement: String, vi: String, en: String)] = [
      "=": ("==", "So sánh bằng viết hai dấu: `==`.", "Equality is written with two signs: `==`."),
      "&": ("&&", "«Và» viết hai dấu: `&&`.", "«And» is written with two signs: `&&`."),
      "|": ("||", "«Hoặc» viết hai dấu: `||`.", "«Or» is written with two signs: `||`."),
      "≤": ("<=", "«Nhỏ hơn hoặc bằng» viết `<=`.", "«Less than or equal» is written `<=`."),
      "≥": (">=", "«Lớn hơn hoặc bằng» viết `>=`.", "«Greater than or equal» is written `>=`."),
      "≠": ("!=", "«Khác» viết `!=`.", "«Not equal» is written `!=`."),
      "×": ("*", "Phép nhân viết `*`.", "Multiplication is written `*`."),
      "÷": ("/", "Phép chia viết `/`.", "Division is written `/`."),
    ]
    for quote: Unicode.Scalar in ["“", "”", "„", "«", "»"] {
      table[quote] = (
        "\"", "Dấu ngoặc kép kiểu soạn thảo `\(quote)`: trong biểu thức chỉ dùng dấu thẳng `\"`.",
        "A typographic quotation mark `\(quote)`: an expression takes only the straight `\"`."
      )
    }
    for quote: Unicode.Scalar in ["‘", "’"] {
      table[quote] = (
        "'", "Dấu nháy kiểu soạn thảo `\(quote)`: trong biểu thức chỉ dùng dấu thẳng `'`.",
        "A typographic apostrophe `\(quote)`: an expression takes only the straight `'`."
      )
    }
    for dash: Unicode.Scalar in ["–", "—", "−"] {
      table[dash] = (
        "-", "Dấu gạch `\(dash)` không phải dấu trừ; hãy viết `-`.",
        "The dash `\(dash)` is no minus sign; write `-`."
      )
    }
    for blank: Unicode.Scalar in ["\u{A0}", "\u{2009}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{FEFF}"] {
      table[blank] = (
        " ",
        "Ở đây có dấu cách đặc biệt (\(code(blank))), thường do sao chép từ Word; hãy gõ lại dấu cách thường.",
        "A special space (\(code(blank))), often copied from a word processor; type an ordinary space."
      )
    }
    return table
  }()

  func numberRunsIntoLetters(_ range: Range<Int>, number: Range<Int>) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.strangeCharacter, at: range,
      LocalizedText(
        "Số `\(text(number))` dính liền với chữ; tên không bắt đầu bằng chữ số, và giữa số và chữ phải có phép tính.",
        en: "The number `\(text(number))` runs into letters; a name never begins with a digit, "
          + "and an operator must stand between a number and a word."))
  }

  func unclosedString(_ opening: Range<Int>) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.badString, at: opening,
      LocalizedText(
        "Đoạn chữ mở bằng `\(text(opening))` ở đây không có dấu đóng trên cùng dòng.",
        en: "The text that `\(text(opening))` opens here is not closed on the same line."))
  }
}
