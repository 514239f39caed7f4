import SourceText

/// What to say where the text leaves the grammar.
extension Parser {
  func emptyExpression() -> ExpressionProblem {
    problem(
      token.range,
      LocalizedText(
        "Ở đây phải có một biểu thức, nhưng còn trống.", en: "An expression must stand here, but it is empty."
      ))
  }

  func unexpected(afterOperand: Bool) -> ExpressionProblem {
    guard token.kind != .end, afterOperand || token.kind != .rightBrace else {
      return problem(
        token.range,
        afterOperand
          ? LocalizedText("Biểu thức còn thiếu phần cuối.", en: "The end of the expression is missing.")
          : LocalizedText(
            "Biểu thức dừng giữa chừng: sau phép tính phải có một giá trị.",
            en: "The expression breaks off: a value must follow the operator."))
    }
    let word = lexer.text(token.range)
    if afterOperand, let symbol = Self.wordOperators[word.lowercased()] {
      return problem(
        token.range,
        LocalizedText(
          "Trong biểu thức, «\(word)» viết là `\(symbol)`.",
          en: "In an expression «\(word)» is written `\(symbol)`."),
        suggestions: [replace(token.range, by: symbol)])
    }
    if afterOperand, token.kind == .identifier {
      return problem(
        token.range,
        LocalizedText(
          "Giữa hai giá trị thiếu phép tính trước `\(word)`. Tên nhiều chữ viết liền bằng dấu gạch dưới: `hạn_hướng_dẫn`.",
          en: "An operator is missing before `\(word)`. "
            + "The words of a name are joined by underscores: `hạn_hướng_dẫn`."))
    }
    if !afterOperand, let symbol = Self.wordOperators[word.lowercased()], symbol == "!" {
      return problem(
        token.range, LocalizedText("Phủ định viết bằng `!`.", en: "Negation is written `!`."),
        suggestions: [replace(token.range, by: symbol)])
    }
    return problem(
      token.range,
      afterOperand
        ? LocalizedText("Không hiểu `\(word)` ở chỗ này.", en: "`\(word)` makes no sense here.")
        : LocalizedText(
          "Ở đây phải có một giá trị (tên, số, đoạn chữ hoặc ngoặc), nhưng gặp `\(word)`.",
          en: "A value (a name, a number, a text or a bracket) must stand here, not `\(word)`."))
  }

  private static let wordOperators = [
    "và": "&&", "va": "&&", "and": "&&", "hoặc": "||", "hoac": "||", "or": "||", "không": "!", "not": "!",
    "trong": "in", "bằng": "==", "khác": "!=", "div": "/", "mod": "%",
  ]

  func missingColon(after condition: SyntaxTree.Index) -> ExpressionProblem {
    let nested = token.kind == .question
    return problem(
      token.range,
      nested
        ? LocalizedText(
          "Lựa chọn lồng nhau ở giữa `?` và `:` phải đặt trong ngoặc: `a ? (b ? c : d) : e`.",
          en: "A choice between `?` and `:` needs brackets: `a ? (b ? c : d) : e`.")
        : LocalizedText(
          "Lựa chọn `điều_kiện ? giá_trị_1 : giá_trị_2` thiếu dấu `:` và giá trị thứ hai.",
          en: "The choice `condition ? value1 : value2` lacks its `:` and the second value."),
      notes: [
        LocalizedText(
          "Điều kiện là `\(lexer.text(tree[condition].range))`.",
          en: "The condition is `\(lexer.text(tree[condition].range))`.")
      ])
  }

  func mixedSigns() -> ExpressionProblem {
    problem(
      token.range,
      LocalizedText(
        "Dấu `!` và `-` không đứng liền nhau; hãy dùng ngoặc.",
        en: "`!` and `-` cannot follow each other; use brackets."))
  }

  func missingFieldName() -> ExpressionProblem {
    problem(
      token.range,
      LocalizedText(
        "Sau dấu chấm phải là tên của một trường.", en: "The name of a field must follow the dot."))
  }

  func unclosedBracket(_ opening: Token) -> ExpressionProblem {
    guard
      token.kind == .end || token.kind == .rightBrace || token.kind == .rightBracket
        || token.kind == .rightParenthesis
    else { return unexpected(afterOperand: true) }
    let bracket = lexer.text(opening.range)
    return problem(
      opening.range,
      LocalizedText(
        "Ngoặc `\(bracket)` mở ở đây mà không đóng.", en: "The bracket `\(bracket)` is never closed."))
  }

  func reservedWord() -> ExpressionProblem {
    let word = lexer.text(token.range)
    return ExpressionProblem(
      ExpressionDiagnostics.reservedWord, at: token.range,
      LocalizedText(
        "`\(word)` là từ mà CEL giữ riêng, không dùng làm tên được.",
        en: "`\(word)` is a word that CEL reserves; it cannot be a name."))
  }

  func notIncluded(_ range: Range<Int>, _ what: LocalizedText) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.notIncluded, at: range,
      LocalizedText(
        "Biểu thức của kehoach không có \(what.vi).", en: "Expressions here do not include \(what.en)."))
  }

  func numberTooBig(_ token: Token) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.numberTooBig, at: token.range,
      token.kind == .decimal
        ? LocalizedText(
          "Số thập phân `\(lexer.text(token.range))` vượt giới hạn: tối đa 18 chữ số phần nguyên và 9 chữ số sau dấu chấm.",
          en:
            "The decimal `\(lexer.text(token.range))` is out of range: at most 18 digits before the point and 9 after."
        )
        : LocalizedText(
          "Số `\(lexer.text(token.range))` lớn hơn số nguyên 64 bit lớn nhất.",
          en: "The number `\(lexer.text(token.range))` is beyond a 64-bit integer."))
  }

  func tooBig(at range: Range<Int>) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.tooBig, at: range,
      LocalizedText(
        "Biểu thức quá lớn hoặc lồng quá sâu (tối đa \(limits.nesting) tầng ngoặc, \(limits.height) tầng phép tính, "
          + "\(limits.nodes) phần tử, \(limits.length) byte); hãy tách thành nhiều phần.",
        en:
          "The expression is too big or too deep (at most \(limits.nesting) levels of brackets, \(limits.height) levels of "
          + "operators, \(limits.nodes) nodes, \(limits.length) bytes); divide it."))
  }

  private func problem(
    _ range: Range<Int>, _ message: LocalizedText, notes: [LocalizedText] = [], suggestions: [Suggestion] = []
  ) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.syntax, at: range, message, notes: notes, suggestions: suggestions)
  }

  private func replace(_ range: Range<Int>, by text: String) -> Suggestion {
    Suggestion(LocalizedText("Viết `\(text)`", en: "Write `\(text)`"), range: range, replacement: text)
  }
}
