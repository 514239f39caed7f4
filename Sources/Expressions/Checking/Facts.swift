/// What the conditions around a place say, so that `b != 0 ? a / b : 0` is known to be safe.
///
/// Values never change and equal expressions share a node, so a fact about a node holds wherever the branch
/// that follows from the condition mentions it.
struct Facts {
  private enum Fact {
    case truth(NodeID, Bool)
    case range(NodeID, NumberRange)
  }

  private var facts: [Fact] = []

  /// A point to which ``forget(back:)`` returns.
  var mark: Int { facts.count }

  mutating func forget(back mark: Int) {
    facts.removeSubrange(mark...)
  }

  func truth(of node: NodeID) -> Bool? {
    for case .truth(node, let truth) in facts.reversed() { return truth }
    return nil
  }

  /// The part of a range that the facts about a node leave; all of it where they leave nothing, since then the
  /// place is never reached.
  func narrowed(_ range: NumberRange, of node: NodeID) -> NumberRange {
    var result = range
    for case .range(node, let known) in facts { result = result.intersection(known) ?? result }
    return result
  }

  mutating func add(_ node: NodeID, _ truth: Bool) {
    facts.append(.truth(node, truth))
  }

  mutating func add(_ node: NodeID, _ range: NumberRange) {
    facts.append(.range(node, range))
  }
}

extension Checker {
  /// Takes note of what follows from a condition that came out true or false.
  mutating func assume(_ node: NodeID, _ truth: Bool) {
    facts.add(node, truth)
    switch builder[node] {
    case .not(let operand): assume(operand, !truth)
    case .and(let left, let right) where truth, .or(let left, let right) where !truth:
      assume(left, truth)
      assume(right, truth)
    case .less(let left, let right):
      truth ? order(left, right, distance: 1) : order(right, left, distance: 0)
    case .lessOrEqual(let left, let right):
      truth ? order(left, right, distance: 0) : order(right, left, distance: 1)
    case .equal(let left, let right):
      if truth {
        order(left, right, distance: 0)
        order(right, left, distance: 0)
      } else {
        differ(left, right)
        differ(right, left)
      }
    default: break
    }
  }

  /// Notes that the right number is greater than the left by at least a distance.
  private mutating func order(_ left: NodeID, _ right: NodeID, distance: Int128) {
    guard let low = range(of: left), let high = range(of: right) else { return }
    facts.add(left, NumberRange(.min, (high - NumberRange(distance)).high))
    facts.add(right, NumberRange((low + NumberRange(distance)).low, .max))
  }

  /// Notes that a node is not what a constant is.
  private mutating func differ(_ node: NodeID, _ constant: NodeID) {
    switch builder.value(of: constant) {
    case .list(let elements)? where elements.isEmpty:
      facts.add(builder.node(.size(node), builder.range(of: node)), NumberRange(1, .max))
    case let value?:
      guard let number = value.number, let range = range(of: node) else { return }
      if range.low == number { facts.add(node, NumberRange(number + 1, .max)) }
      if range.high == number { facts.add(node, NumberRange(.min, number - 1)) }
    case nil: break
    }
  }

  /// What is known of a number wherever it stands: never more than what holds in this place.
  private func range(of node: NodeID) -> NumberRange? {
    let widest = NumberRange(.min, .max)
    let declared: NumberRange? =
      switch builder[node] {
      case .constant: builder.value(of: node)?.number.map { NumberRange($0) }
      case .variable(let slot): environment.variables[Int(slot)].type.range
      case .size: Self.sizes
      case .bound, .field, .element, .entry, .arithmetic, .negate, .call, .conditional, .value, .orValue:
        widest
      default: nil
      }
    return declared.map { facts.narrowed($0, of: node) }
  }
}
