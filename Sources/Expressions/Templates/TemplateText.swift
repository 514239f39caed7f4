import SourceText

/// A text of a template: literal parts, and expressions in `${...}` between them.
///
/// `$${` stands for a literal `${`; a `$` before anything else is a `$`. Inside an expression braces and quoted
/// texts nest by the grammar, so a `}` in a text does not end it. Ranges are bytes of the whole text.
public struct TemplateText: Sendable {
  public enum Part: Sendable {
    case literal(String)
    /// The range covers `${` to `}`.
    case expression(SyntaxTree, Range<Int>)
  }

  public let parts: [Part]

  /// Whether anything has to be evaluated.
  public var hasExpressions: Bool {
    parts.contains { if case .expression = $0 { true } else { false } }
  }

  /// The expression, where the text is one `${...}` and nothing else: then it has the value of any type.
  public var soleExpression: SyntaxTree? {
    guard parts.count == 1, case .expression(let tree, _) = parts[0] else { return nil }
    return tree
  }
}

/// Cuts a text at its `${...}` and reads the expressions in them.
///
/// - Returns: the text, nil where there are problems, and every problem: a faulty expression does not hide those
///   behind it.
public func parseTemplateText(
  _ text: String, limits: ParseLimits = .standard
) -> (text: TemplateText?, problems: [ExpressionProblem]) {
  parseTemplateText(utf8: Array(text.utf8), limits: limits)
}

/// The same for text as bytes of UTF-8.
public func parseTemplateText(
  utf8: [UInt8], limits: ParseLimits = .standard
) -> (text: TemplateText?, problems: [ExpressionProblem]) {
  var scanner = TemplateScanner(bytes: utf8, limits: limits)
  scanner.scan()
  return (scanner.problems.isEmpty ? TemplateText(parts: scanner.parts) : nil, scanner.problems)
}

private struct TemplateScanner {
  let bytes: [UInt8]
  let limits: ParseLimits
  var parts: [TemplateText.Part] = []
  var problems: [ExpressionProblem] = []
  private var literal: [UInt8] = []
  private var position = 0

  init(bytes: [UInt8], limits: ParseLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func scan() {
    while position < bytes.count {
      if starts(with: "$${") {
        literal += "${".utf8
        position += 3
      } else if starts(with: "${") {
        flush()
        expression()
      } else {
        // Up to the next `$`, which may be this one.
        let end = bytes[(position + 1)...].firstIndex(of: UInt8(ascii: "$")) ?? bytes.count
        literal += bytes[position..<end]
        position = end
      }
    }
    flush()
  }

  private func starts(with mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != mark.utf8Start[index] { return false }
    return true
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    parts.append(.literal(String(decoding: literal, as: UTF8.self)))
    literal.removeAll(keepingCapacity: true)
  }

  private mutating func expression() {
    let start = position
    do throws(ExpressionProblem) {
      var parser = try Parser(bytes, from: start + 2, limits: limits)
      let tree = try parser.expression(closedBy: .rightBrace)
      position = parser.closed
      parts.append(.expression(tree, start..<position))
    } catch {
      let end = closingBrace(after: start + 2)
      problems.append(end == nil ? unclosed(start, error) : error)
      position = end ?? bytes.count
    }
  }

  /// Just behind the brace that closes a faulty expression, found without the grammar.
  ///
  /// Another `${` before it means that this one was never closed.
  private func closingBrace(after start: Int) -> Int? {
    var depth = 0
    for index in start..<max(start, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "{"):
        if index > start, bytes[index - 1] == UInt8(ascii: "$") { return nil }
        depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return index + 1 }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  private func unclosed(_ start: Int, _ problem: ExpressionProblem) -> ExpressionProblem {
    ExpressionProblem(
      ExpressionDiagnostics.unclosed, at: start..<start + 2,
      LocalizedText(
        "`${` ở đây mở một biểu thức mà không có `}` đóng lại; muốn viết nguyên `${` thì gõ `$${`.",
        en: "`${` opens an expression here that no `}` closes; to write `${` as it is, type `$${`."),
      notes: problem.kind.code == ExpressionDiagnostics.syntax.code ? [] : [problem.message])
  }
}
