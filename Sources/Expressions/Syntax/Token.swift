/// One lexical element of an expression and the bytes it stands on.
struct Token {
  enum Kind: UInt8 {
    case identifier, integer, unsigned, decimal, string, bytes
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, question, dot
    case plus, minus, star, slash, percent, not
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case and, or
    case `in`, `true`, `false`, null, reserved
    case end
  }

  let kind: Kind
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}

extension Token.Kind {
  /// The words with a meaning of their own, and those that CEL keeps for host languages.
  ///
  /// Source: CEL language definition, «Syntax», RESERVED.
  static func keyword(_ word: String) -> Token.Kind? {
    switch word {
    case "in": .in
    case "true": .true
    case "false": .false
    case "null": .null
    case "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
      "package",
      "namespace", "return", "var", "void", "while":
      .reserved
    default: nil
    }
  }
}
