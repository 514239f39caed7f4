/// Fields, elements and entries.
///
/// Source: CEL language definition, «Field Selection».
extension Evaluator {
  mutating func field(
    _ node: NodeID, _ whole: NodeID, _ field: Int, _ access: Access
  ) throws(EvaluationFailure) -> Value {
    let found = try part(node, whole, field, access)
    return try taken(node, found, access, else: .absentField)
  }

  /// The field, nil where the record lacks it or, in a chain, there is no record.
  mutating func part(
    _ node: NodeID, _ whole: NodeID, _ field: Int, _ access: Access
  ) throws(EvaluationFailure) -> Value? {
    guard let whole = try opened(node, whole, access) else { return nil }
    guard case .record(let record) = whole, record.fields.indices.contains(field) else {
      throw fail(.illTyped, node)
    }
    if case .absent = record.fields[field] { return nil }
    return record.fields[field]
  }

  mutating func element(
    _ node: NodeID, _ list: NodeID, _ index: NodeID, _ access: Access
  ) throws(EvaluationFailure) -> Value {
    let whole = try opened(node, list, access)
    let place = try evaluate(index)
    guard let whole else { return .absent }
    guard case .list(let elements) = whole, case .integer(let number) = place else {
      throw fail(.illTyped, node)
    }
    let found = Int(exactly: number).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    return try taken(node, found, access, else: .indexOutOfRange)
  }

  mutating func entry(
    _ node: NodeID, _ map: NodeID, _ key: NodeID, _ access: Access
  ) throws(EvaluationFailure) -> Value {
    let whole = try opened(node, map, access)
    let key = try evaluate(key)
    guard let whole else { return .absent }
    guard case .map(let map) = whole else { throw fail(.illTyped, node) }
    return try taken(node, map[key], access, else: .missingKey)
  }

  /// The whole of which a part is taken; nil for the empty optional of a chain.
  private mutating func opened(
    _ node: NodeID, _ whole: NodeID, _ access: Access
  ) throws(EvaluationFailure) -> Value? {
    let value = try evaluate(whole)
    guard access == .chained else { return value }
    switch value {
    case .present(let wrapped): return wrapped
    case .absent: return nil
    default: throw fail(.illTyped, node)
    }
  }

  private mutating func taken(
    _ node: NodeID, _ found: Value?, _ access: Access, else failure: EvaluationFailure
  ) throws(EvaluationFailure) -> Value {
    guard access == .strict else { return found.map { .present($0) } ?? .absent }
    guard let found else { throw fail(failure, node) }
    return found
  }

  mutating func list(_ node: NodeID, _ operands: [NodeID]) throws(EvaluationFailure) -> Value {
    var elements: [Value] = []
    elements.reserveCapacity(operands.count)
    for operand in operands {
      if operand >= 0 {
        elements.append(try evaluate(operand))
      } else if case .present(let value) = try evaluate(~operand) {
        elements.append(value)
      }
    }
    return try made(.list(elements), node)
  }

  mutating func map(_ node: NodeID, _ operands: [NodeID]) throws(EvaluationFailure) -> Value {
    var entries: [(Value, Value)] = []
    for index in stride(from: 0, to: operands.count - 1, by: 2) {
      let key = try evaluate(operands[index])
      entries.append((key, try evaluate(operands[index + 1])))
    }
    return try made(.map(MapValue(entries)), node)
  }

  /// A value that was put together, once its size has been counted.
  ///
  /// A list that stands in another one counts each time, although memory holds it once: who compares it or
  /// writes it out goes through it each time.
  mutating func made(_ value: Value, _ node: NodeID) throws(EvaluationFailure) -> Value {
    guard meter.weigh(value) else { throw fail(.outOfBudget, node) }
    return value
  }

  /// What one element of a list counts in ``EvaluationBudget/size``.
  static let elementSize = 32
}
