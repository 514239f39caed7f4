import SourceText

/// One walk over a syntax tree that gives every node its type and makes the program.
struct Checker {
  /// A node of the program with the type that it has in the place where it was met.
  struct Typed {
    var node: NodeID
    var type: ExpressionType
  }

  /// The name that a macro binds.
  struct Scope {
    let name: String
    let element: Typed
  }

  let tree: SyntaxTree
  let environment: TypeEnvironment
  let mode: CheckMode
  var builder = ProgramBuilder()
  var facts = Facts()
  var scopes: [Scope] = []
  var problems: [ExpressionProblem] = []

  /// What `size` can be; lists and texts of well-typed bindings are shorter by far.
  static let sizes = NumberRange(0, 1_000_000_000)

  init(_ tree: SyntaxTree, _ environment: TypeEnvironment, _ mode: CheckMode) {
    self.tree = tree
    self.environment = environment
    self.mode = mode
  }

  /// The problems in the order of the text.
  var sortedProblems: [ExpressionProblem] {
    problems.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  func range(_ index: SyntaxTree.Index) -> Range<Int> { tree[index].range }

  mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ message: LocalizedText, notes: [LocalizedText] = [],
    suggestions: [Suggestion] = []
  ) {
    problems.append(ExpressionProblem(kind, at: range, message, notes: notes, suggestions: suggestions))
  }

  /// The node and type of an expression; nil after it has been reported why there is none.
  mutating func check(_ index: SyntaxTree.Index) -> Typed? {
    let node = tree[index]
    switch node.form {
    case .literal(let literal): return constant(literal.value, node.range)
    case .name(let name, let isRooted): return variable(name, isRooted: isRooted, node.range)
    case .select(let operand, let field, let isOptional):
      return select(node.range, operand, field, isOptional: isOptional)
    case .index(let operand, let place, let isOptional):
      return self.index(node.range, operand, place, isOptional: isOptional)
    case .call(let receiver, let name, let arguments): return call(node.range, receiver, name, arguments)
    case .not(let operand):
      return condition(operand).map { finish(.not($0.node), .boolean, node.range) }
    case .negate(let operand): return negate(node.range, operand)
    case .binary(let symbol, let left, let right, let place):
      return binary(node.range, symbol, left, right, at: place)
    case .conditional(let condition, let yes, let no):
      return conditional(node.range, condition, yes, no)
    case .list(let elements): return list(node.range, elements)
    case .map(let entries): return map(node.range, entries)
    }
  }

  mutating func constant(_ value: Value, _ range: Range<Int>) -> Typed {
    Typed(node: builder.constant(value, range), type: value.literalType)
  }

  /// Adds an operation that cannot fail; parts without variables are computed at once.
  mutating func finish(_ operation: Operation, _ type: ExpressionType, _ range: Range<Int>) -> Typed {
    let typed = Typed(node: builder.node(operation, range), type: type)
    switch builder.fold(typed.node, depth: scopes.count) {
    case nil: return refined(typed)
    case .success(let node): return Typed(node: node, type: exact(node, type))
    case .failure(let problem):
      if problem.failure == .outOfBudget { problems.append(problem.problem) }
      return typed
    }
  }

  /// The type of a number that is known exactly.
  private func exact(_ node: NodeID, _ type: ExpressionType) -> ExpressionType {
    guard case .number(let kind, _) = type, let number = builder.value(of: node)?.number else { return type }
    return .number(kind, NumberRange(number))
  }

  /// The type with what the conditions around this place say of a number.
  func refined(_ typed: Typed) -> Typed {
    guard case .number(let kind, let range) = typed.type else { return typed }
    return Typed(node: typed.node, type: .number(kind, facts.narrowed(range, of: typed.node)))
  }

  /// Adds an operation that may fail; `isSafe` tells whether it is known not to.
  ///
  /// A part without variables is tried: then one knows.
  mutating func finishPartial(
    _ operation: Operation, _ type: ExpressionType, _ range: Range<Int>,
    isSafe: (inout Checker) -> Bool, otherwise: (inout Checker) -> Void
  ) -> Typed {
    let typed = Typed(node: builder.node(operation, range), type: type)
    switch builder.fold(typed.node, depth: scopes.count) {
    case .success(let node): return Typed(node: node, type: exact(node, type))
    case .failure(let problem) where problem.failure == .outOfBudget: problems.append(problem.problem)
    default: if mode == .total, !isSafe(&self) { otherwise(&self) }
    }
    return refined(typed)
  }

  /// An expression that must be true or false.
  mutating func condition(_ index: SyntaxTree.Index) -> Typed? {
    guard let typed = check(index) else { return nil }
    guard typed.type.isSubtype(of: .boolean) else {
      reportUnexpected(typed.type, expected: .boolean, at: range(index))
      return nil
    }
    return typed
  }

  private mutating func variable(_ name: String, isRooted: Bool, _ range: Range<Int>) -> Typed? {
    if !isRooted, let scope = scopes.last(where: { $0.name == name }) { return refined(scope.element) }
    if let slot = environment.slot(of: name) {
      let type = environment.variables[slot].type
      return refined(Typed(node: builder.node(.variable(Int32(slot)), range), type: type))
    }
    reportUnknownName(name, range)
    return nil
  }

  private mutating func conditional(
    _ range: Range<Int>, _ condition: SyntaxTree.Index, _ yes: SyntaxTree.Index, _ no: SyntaxTree.Index
  ) -> Typed? {
    let condition = self.condition(condition)
    let mark = facts.mark
    if let condition { assume(condition.node, true) }
    let first = check(yes)
    facts.forget(back: mark)
    if let condition { assume(condition.node, false) }
    let second = check(no)
    facts.forget(back: mark)
    guard let condition, let first, let second else { return nil }
    guard let type = first.type.joined(with: second.type) else {
      reportDifferent(first.type, second.type, at: self.range(no), in: .branches)
      return nil
    }
    return finish(.conditional(condition.node, first.node, second.node), type, range)
  }

  private mutating func list(_ range: Range<Int>, _ elements: [SyntaxTree.Element]) -> Typed? {
    var type = ExpressionType.nothing
    var operands: [NodeID] = []
    var isComplete = true
    for element in elements {
      guard var typed = check(element.value) else {
        isComplete = false
        continue
      }
      if element.isOptional {
        guard case .optional(let wrapped) = typed.type else {
          reportUnexpected(typed.type, expected: .optional(.nothing), at: self.range(element.value))
          isComplete = false
          continue
        }
        typed.type = wrapped
      }
      guard let joined = type.joined(with: typed.type) else {
        reportDifferent(type, typed.type, at: self.range(element.value), in: .elements)
        isComplete = false
        continue
      }
      type = joined
      operands.append(element.isOptional ? ~typed.node : typed.node)
    }
    guard isComplete else { return nil }
    return finish(.list(builder.operands(operands)), .list(type), range)
  }

  /// Source: CEL language definition, «Aggregate Values».
  private mutating func map(_ range: Range<Int>, _ entries: [SyntaxTree.Entry]) -> Typed? {
    var (keyType, valueType) = (ExpressionType.nothing, ExpressionType.nothing)
    var operands: [NodeID] = []
    var seen: Set<NodeID> = []
    var isComplete = true
    for entry in entries {
      let (key, value) = (check(entry.key), check(entry.value))
      guard let key, let value else {
        isComplete = false
        continue
      }
      if !key.type.isKey {
        reportBadKey(key.type, self.range(entry.key))
        isComplete = false
      } else if !seen.insert(key.node).inserted {
        reportDuplicateKey(self.range(entry.key))
        isComplete = false
      } else if let joined = keyType.joined(with: key.type) {
        keyType = joined
      } else {
        reportDifferent(keyType, key.type, at: self.range(entry.key), in: .keys)
        isComplete = false
      }
      if let joined = valueType.joined(with: value.type) {
        valueType = joined
      } else {
        reportDifferent(valueType, value.type, at: self.range(entry.value), in: .values)
        isComplete = false
      }
      operands += [key.node, value.node]
    }
    guard isComplete else { return nil }
    return finish(.map(builder.operands(operands)), .map(keyType, valueType), range)
  }
}

extension SyntaxTree.Literal {
  var value: Value {
    switch self {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .decimal(let value): .decimal(value)
    case .text(let value): .text(value)
    }
  }
}

extension Value {
  /// The type of a literal: a number's range is the number itself.
  var literalType: ExpressionType {
    switch self {
    case .boolean: .boolean
    case .integer(let value): .number(.integer, NumberRange(Int128(value)))
    case .decimal(let value): .number(.decimal, NumberRange(value.units))
    case .text: .text
    default: .null
    }
  }
}
