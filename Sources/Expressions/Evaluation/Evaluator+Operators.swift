/// Arithmetic, comparison, membership, size and function calls.
extension Evaluator {
  mutating func negate(_ node: NodeID, _ operand: NodeID) throws(EvaluationFailure) -> Value {
    let value = try evaluate(operand)
    let result: Value? =
      switch value {
      case .integer: value.number.flatMap { .number(.integer, 0 - $0) }
      case .decimal(let decimal): .decimal(-decimal)
      case .money(let amount): .money(0 - amount)
      case .duration(let days): .duration(0 - days)
      default: throw fail(.illTyped, node)
      }
    guard let result else { throw fail(.overflow, node) }
    return result
  }

  mutating func arithmetic(
    _ node: NodeID, _ arithmetic: Arithmetic, _ left: NodeID, _ right: NodeID
  ) throws(EvaluationFailure) -> Value {
    let first = try evaluate(left)
    let second = try evaluate(right)
    guard let signature = arithmetic.signature else { return try join(node, first, second) }
    guard let a = first.number, let b = second.number else { throw fail(.illTyped, node) }
    if b == 0, signature.symbol == .divide || signature.symbol == .remainder {
      throw fail(.divisionByZero, node)
    }
    // CEL's «Overflow»: a result beyond the type is an error, never a wrapped number.
    guard let number = arithmetic.apply(a, b), let value = Value.number(signature.result, number) else {
      throw fail(.overflow, node)
    }
    return value
  }

  private mutating func join(
    _ node: NodeID, _ first: Value, _ second: Value
  ) throws(EvaluationFailure) -> Value {
    switch (first, second) {
    case (.text(let a), .text(let b)):
      guard meter.make(a.utf8.count + b.utf8.count) else { throw fail(.outOfBudget, node) }
      return .text(a + b)
    case (.list(let a), .list(let b)):
      return try made(.list(a + b), node)
    default: throw fail(.illTyped, node)
    }
  }

  mutating func equal(_ node: NodeID, _ first: Value, _ second: Value) throws(EvaluationFailure) -> Bool {
    guard meter.step(min(first.comparisonCost, second.comparisonCost)) else { throw fail(.outOfBudget, node) }
    return first == second
  }

  /// Numbers by size, texts by their code points, `false` before `true`.
  ///
  /// Source: CEL language definition, «Equality and Ordering». UTF-8 keeps the order of code points.
  mutating func isLess(
    _ node: NodeID, _ first: Value, _ second: Value, orEqual: Bool
  ) throws(EvaluationFailure) -> Bool {
    switch (first, second) {
    case (.text(let a), .text(let b)):
      guard meter.step(min(a.utf8.count, b.utf8.count) / 16) else { throw fail(.outOfBudget, node) }
      return orEqual ? !b.utf8.lexicographicallyPrecedes(a.utf8) : a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.boolean(let a), .boolean(let b)):
      return orEqual ? !a || b : !a && b
    case (.integer(let a), .integer(let b)):
      return orEqual ? a <= b : a < b
    default:
      guard let a = first.number, let b = second.number else { throw fail(.illTyped, node) }
      return orEqual ? a <= b : a < b
    }
  }

  mutating func isIn(
    _ node: NodeID, _ element: NodeID, _ container: NodeID
  ) throws(EvaluationFailure) -> Bool {
    let sought = try evaluate(element)
    switch try evaluate(container) {
    case .list(let elements):
      for element in elements where try equal(node, element, sought) { return true }
      return false
    case .map(let map):
      return map[sought] != nil
    default: throw fail(.illTyped, node)
    }
  }

  /// Code points of a text, elements of a list, entries of a map.
  mutating func size(_ node: NodeID, _ operand: NodeID) throws(EvaluationFailure) -> Int {
    switch try evaluate(operand) {
    case .text(let text):
      guard meter.step(text.utf8.count / 16) else { throw fail(.outOfBudget, node) }
      return text.unicodeScalars.count
    case .list(let elements): return elements.count
    case .map(let map): return map.keys.count
    default: throw fail(.illTyped, node)
    }
  }

  mutating func call(
    _ node: NodeID, _ function: Int, _ operands: [NodeID]
  ) throws(EvaluationFailure) -> Value {
    var arguments: [Value] = []
    arguments.reserveCapacity(operands.count)
    for operand in operands {
      let value = try evaluate(operand)
      guard meter.step(value.textLength / 16) else { throw fail(.outOfBudget, node) }
      arguments.append(value)
    }
    let result: Value?
    switch program.functions[function] {
    case .plain(let body):
      result = body(arguments)
      guard meter.make(result?.textLength ?? 0) else { throw fail(.outOfBudget, node) }
    case .metered(let body):
      do throws(EvaluationFailure) {
        result = try body(arguments, &meter)
      } catch {
        throw fail(error, node)
      }
    // The checker has put in what the literal was read as.
    case .literal: throw fail(.illTyped, node)
    }
    guard let result else { throw fail(.illTyped, node) }
    return result
  }
}

extension Value {
  /// About how many steps it takes to compare the value with one like it.
  var comparisonCost: Int {
    switch self {
    case .text(let text): 1 + text.utf8.count / 16
    case .list(let elements): elements.reduce(1) { $0 + $1.comparisonCost }
    case .map(let map): map.values.reduce(1 + map.keys.count) { $0 + $1.comparisonCost }
    case .record(let record): record.fields.reduce(1) { $0 + $1.comparisonCost }
    case .present(let value): 1 + value.comparisonCost
    default: 1
    }
  }

  /// Bytes of a text; elements of a list weigh as in the budget; 0 for what has a fixed size.
  var textLength: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .list(let elements): elements.count * Evaluator.elementSize
    case .present(let value): value.textLength
    default: 0
    }
  }
}
