import SourceText

/// Names, literals, brackets, and what follows them: fields, indices, calls.
extension Parser {
  mutating func member() throws(ExpressionProblem) -> SyntaxTree.Index {
    let primary = try primary()
    return try selectors(of: primary)
  }

  /// Reads `Member = Primary | Member "." IDENT ["(" [ExprList] ")"] | Member "[" Expr "]"`.
  mutating func selectors(of primary: SyntaxTree.Index) throws(ExpressionProblem) -> SyntaxTree.Index {
    var operand = primary
    while true {
      let start = tree[operand].range.lowerBound
      switch token.kind {
      case .dot:
        try advance()
        let isOptional = try take(.question)
        let name = try fieldName()
        if token.kind == .leftParenthesis, !isOptional {
          let (arguments, end) = try arguments()
          operand = try add(
            .call(receiver: operand, name, arguments), start..<end, over: [operand] + arguments)
        } else {
          operand = try add(
            .select(operand, field: name, isOptional: isOptional), start..<name.range.upperBound,
            over: operand)
        }
      case .leftBracket:
        let opening = token
        try advance()
        let isOptional = try take(.question)
        let index = try expression()
        let end = try close(.rightBracket, opening)
        operand = try add(.index(operand, index, isOptional: isOptional), start..<end, over: operand, index)
      case .leftBrace:
        throw notIncluded(
          token.range, LocalizedText("tạo bản ghi bằng `Tên{...}`", en: "building a message with `Name{...}`")
        )
      default:
        return operand
      }
    }
  }

  private mutating func primary() throws(ExpressionProblem) -> SyntaxTree.Index {
    let first = token
    switch first.kind {
    case .identifier:
      return try name(isRooted: false, from: first.start)
    case .dot:
      try advance()
      guard token.kind == .identifier else { throw unexpected(afterOperand: false) }
      return try name(isRooted: true, from: first.start)
    case .leftParenthesis:
      try advance()
      let inner = try expression()
      let end = try close(.rightParenthesis, first)
      // The brackets belong to the node, so that a span covers what the author sees as one operand.
      let node = tree[inner]
      tree.nodes[inner] = SyntaxTree.Node(form: node.form, range: first.start..<end, height: node.height)
      return inner
    case .leftBracket: return try list()
    case .leftBrace: return try map()
    case .integer, .decimal, .string, .true, .false, .null: return try literal(first, sign: nil)
    case .unsigned:
      throw notIncluded(first.range, LocalizedText("số không dấu `1u`", en: "unsigned numbers such as `1u`"))
    case .bytes:
      throw notIncluded(
        first.range, LocalizedText("chuỗi byte `b\"...\"`", en: "byte strings such as `b\"...\"`"))
    case .reserved: throw reservedWord()
    default: throw unexpected(afterOperand: false)
    }
  }

  /// A variable, or a call that has no receiver.
  private mutating func name(isRooted: Bool, from start: Int) throws(ExpressionProblem) -> SyntaxTree.Index {
    let word = SyntaxTree.Name(text: lexer.text(token.range), range: token.range)
    try advance()
    guard token.kind == .leftParenthesis else {
      return try add(.name(word.text, isRooted: isRooted), start..<word.range.upperBound, over: [])
    }
    let (arguments, end) = try arguments()
    return try add(.call(receiver: nil, word, arguments), start..<end, over: arguments)
  }

  /// The word after a dot; CEL lets reserved words, but not `in`, `true`, `false`, `null`, stand there.
  private mutating func fieldName() throws(ExpressionProblem) -> SyntaxTree.Name {
    guard token.kind == .identifier || token.kind == .reserved else { throw missingFieldName() }
    let name = SyntaxTree.Name(text: lexer.text(token.range), range: token.range)
    try advance()
    return name
  }

  private mutating func arguments() throws(ExpressionProblem) -> ([SyntaxTree.Index], end: Int) {
    let opening = token
    var arguments: [SyntaxTree.Index] = []
    try advance()
    while token.kind != .rightParenthesis {
      arguments.append(try expression())
      guard try take(.comma) else { break }
      // CEL allows no comma before the bracket of a call.
      if token.kind == .rightParenthesis { throw unexpected(afterOperand: false) }
    }
    return (arguments, try close(.rightParenthesis, opening))
  }

  private mutating func list() throws(ExpressionProblem) -> SyntaxTree.Index {
    let opening = token
    var elements: [SyntaxTree.Element] = []
    try advance()
    while token.kind != .rightBracket {
      let isOptional = try take(.question)
      elements.append(SyntaxTree.Element(value: try expression(), isOptional: isOptional))
      guard try take(.comma) else { break }
    }
    let end = try close(.rightBracket, opening)
    return try add(.list(elements), opening.start..<end, over: elements.map(\.value))
  }

  private mutating func map() throws(ExpressionProblem) -> SyntaxTree.Index {
    let opening = token
    var entries: [SyntaxTree.Entry] = []
    try advance()
    while token.kind != .rightBrace {
      if token.kind == .question {
        throw notIncluded(
          token.range, LocalizedText("mục tùy chọn `{?k: v}`", en: "optional entries `{?k: v}`"))
      }
      let key = try expression()
      guard try take(.colon) else { throw unexpected(afterOperand: true) }
      entries.append(SyntaxTree.Entry(key: key, value: try expression()))
      guard try take(.comma) else { break }
    }
    let end = try close(.rightBrace, opening)
    return try add(.map(entries), opening.start..<end, over: entries.flatMap { [$0.key, $0.value] })
  }

  private mutating func close(_ kind: Token.Kind, _ opening: Token) throws(ExpressionProblem) -> Int {
    guard token.kind == kind else { throw unclosedBracket(opening) }
    let end = token.end
    try advance()
    return end
  }

  mutating func literal(_ token: Token, sign: Int?) throws(ExpressionProblem) -> SyntaxTree.Index {
    let value: SyntaxTree.Literal =
      switch token.kind {
      case .true: .boolean(true)
      case .false: .boolean(false)
      case .string: .text(try StringLiteral.text(of: token, in: lexer.bytes))
      case .integer: .integer(try integer(token, isNegative: sign != nil))
      case .decimal: .decimal(try decimal(token, isNegative: sign != nil))
      default: .null
      }
    try advance()
    return try add(.literal(value), (sign ?? token.start)..<token.end, over: [])
  }

  private func integer(_ token: Token, isNegative: Bool) throws(ExpressionProblem) -> Int64 {
    var digits = lexer.text(token.range)
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    if isHexadecimal { digits.removeFirst(2) }
    guard let value = Int64((isNegative ? "-" : "") + digits, radix: isHexadecimal ? 16 : 10) else {
      throw numberTooBig(token)
    }
    return value
  }

  private func decimal(_ token: Token, isNegative: Bool) throws(ExpressionProblem) -> Decimal {
    guard let value = Decimal(lexer.text(token.range)) else { throw numberTooBig(token) }
    return isNegative ? -value : value
  }
}
