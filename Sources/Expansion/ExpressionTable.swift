internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A `lặp`: the name it gives to each value, and the list.
struct Loop: Sendable {
  let list: CheckedExpression
  /// The activity in which the name is known.
  let span: SourceSpan
  let environment: TypeEnvironment
}

/// A node of one of the documents that a plan or template is made of.
struct NodeKey: Hashable {
  private let document: ObjectIdentifier
  private let number: UInt32

  init(_ node: YAMLNode) {
    document = ObjectIdentifier(node.document)
    number = node.number
  }
}

/// All expressions of one plan or template, checked once.
struct ExpressionTable: Sendable {
  private(set) var values: [NodeKey: CheckedValue] = [:]
  private(set) var conditions: [NodeKey: CheckedExpression] = [:]
  private(set) var loops: [NodeKey: Loop] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The first bytes of all scalars with expressions, in order, by document.
  private var starts: [ObjectIdentifier: [UInt32]] = [:]

  /// Checks what stands in a file against the variables that it may speak of.
  init(_ sites: [ExpressionSite], activities: [FieldEntries], in environment: TypeEnvironment) {
    for activity in activities { checkActivity(activity, environment) }
    for site in sites {
      let span = site.node.span
      let scope =
        loops.values.first { $0.span.file == span.file && $0.span.range.contains(span.range) }?.environment
        ?? environment
      values[NodeKey(site.node)] = CheckedValue(site.node, for: site.shape, in: scope, &diagnostics)
    }
    for site in sites {
      starts[ObjectIdentifier(site.node.document), default: []].append(site.node.span.range.start)
    }
    for document in starts.keys { starts[document]?.sort() }
  }

  /// Whether a scalar with an expression stands in a node; of a composed one it is not known before one looks inside.
  func hasExpressions(in node: YAMLNode) -> Bool {
    if node.document.isComposed { return true }
    guard let starts = starts[ObjectIdentifier(node.document)] else { return false }
    let range = node.span.range
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] < max(range.end, range.start + 1)
  }

  private mutating func checkActivity(_ activity: FieldEntries, _ environment: TypeEnvironment) {
    var scope = environment
    if let header = activity[KeyedList.activities.loop], !header.isNull,
      let loop = checkLoop(header, activity, environment)
    {
      loops[NodeKey(header)] = loop
      scope = loop.environment
    }
    guard let condition = activity[KeyedList.activities.condition], condition.kind == .scalar,
      !condition.isNull
    else { return }
    if let checked = checkExpression(
      condition, condition.text, from: 0, in: scope, expecting: .boolean, &diagnostics)
    {
      conditions[NodeKey(condition)] = checked
    }
  }

  /// Reads `d trong địa_bàn`.
  private mutating func checkLoop(
    _ node: YAMLNode, _ activity: FieldEntries, _ environment: TypeEnvironment
  ) -> Loop? {
    let text = node.text
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, ["trong", "in"].contains(folded(String(words[1]))), isIdentifier(words[0]) else {
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.wrongLoop, at: node.siteSpan,
          LocalizedText("không đọc được «lặp: \(text)»", en: "“lặp: \(text)” cannot be read"),
          notes: [ExpansionDiagnostics.wrongLoop.explanation]))
      return nil
    }
    let offset = text.utf8.distance(from: text.startIndex, to: words[2].startIndex)
    guard
      let list = checkExpression(
        node, String(words[2]), from: offset, in: environment, expecting: nil, &diagnostics)
    else { return nil }
    guard case .list(let element) = list.type else {
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.wrongLoop, at: node.sourceSpan(ofText: offset..<text.utf8.count),
          LocalizedText(
            "«lặp» cần một danh sách, còn «\(words[2])» là \(environment.name(of: list.type).vi)",
            en: "“lặp” needs a list, but “\(words[2])” is \(environment.name(of: list.type).en)")))
      return nil
    }
    return Loop(
      list: list, span: activity.node.span,
      environment: environment.adding(.init(String(words[0]), type: element)))
  }
}

private func isIdentifier(_ text: Substring) -> Bool {
  guard let first = text.first, first.isLetter || first == "_" else { return false }
  return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
}

/// Checks the text of an expression that stands in a scalar from some byte on.
func checkExpression(
  _ node: YAMLNode, _ text: String, from offset: Int, in environment: TypeEnvironment,
  expecting expected: ExpressionType?, _ diagnostics: inout [Diagnostic]
) -> CheckedExpression? {
  let (tree, problems) = parseExpression(text)
  diagnostics += problems.map { diagnostic($0, in: node, from: offset) }
  guard let tree else { return nil }
  let (expression, typeProblems) = check(tree, in: environment, expecting: expected)
  diagnostics += typeProblems.map { diagnostic($0, in: node, from: offset) }
  return expression
}

/// A problem of an expression as a finding in the file.
func diagnostic(_ problem: ExpressionProblem, in node: YAMLNode, from offset: Int) -> Diagnostic {
  func span(_ range: Range<Int>) -> SourceSpan {
    node.sourceSpan(ofText: range.lowerBound + offset..<range.upperBound + offset)
  }
  return Diagnostic(
    problem.kind, at: span(problem.range), problem.message, notes: problem.notes,
    fixes: problem.suggestions.map {
      Fix($0.title, isSafe: false, edits: [TextEdit(span($0.range), $0.replacement)])
    })
}
