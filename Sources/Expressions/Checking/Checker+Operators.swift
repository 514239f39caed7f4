import SourceText

/// Operators: their operands' types, and whether their results fit.
extension Checker {
  mutating func binary(
    _ range: Range<Int>, _ symbol: BinaryOperator, _ left: SyntaxTree.Index, _ right: SyntaxTree.Index,
    at place: Range<Int>
  ) -> Typed? {
    if symbol == .and || symbol == .or { return logical(range, symbol, left, right) }
    let (first, second) = (check(left), check(right))
    guard let first, let second else { return nil }
    switch symbol {
    case .equal, .notEqual:
      guard first.type.joined(with: second.type) != nil else {
        reportOperands(symbol, first.type, second.type, left, right, place)
        return nil
      }
      let equal = Operation.equal(min(first.node, second.node), max(first.node, second.node))
      let typed = finish(equal, .boolean, range)
      return symbol == .equal ? typed : finish(.not(typed.node), .boolean, range)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard first.type.isOrdered, first.type.joined(with: second.type) != nil else {
        reportOperands(symbol, first.type, second.type, left, right, place)
        return nil
      }
      let (low, high) =
        symbol == .less || symbol == .lessOrEqual ? (first.node, second.node) : (second.node, first.node)
      let isStrict = symbol == .less || symbol == .greater
      return finish(isStrict ? .less(low, high) : .lessOrEqual(low, high), .boolean, range)
    case .in: return membership(range, first, second, left, right, place)
    default: return arithmetic(range, symbol, first, second, left, right, place)
    }
  }

  /// The right side may rely on the left: where the left decides alone, the right side's failure is swallowed.
  private mutating func logical(
    _ range: Range<Int>, _ symbol: BinaryOperator, _ left: SyntaxTree.Index, _ right: SyntaxTree.Index
  ) -> Typed? {
    let first = condition(left)
    let mark = facts.mark
    if let first { assume(first.node, symbol == .and) }
    let second = condition(right)
    facts.forget(back: mark)
    guard let first, let second else { return nil }
    return finish(
      symbol == .and ? .and(first.node, second.node) : .or(first.node, second.node), .boolean, range)
  }

  private mutating func membership(
    _ range: Range<Int>, _ element: Typed, _ container: Typed, _ left: SyntaxTree.Index,
    _ right: SyntaxTree.Index, _ place: Range<Int>
  ) -> Typed? {
    let sought: ExpressionType? =
      switch container.type {
      case .list(let type): type
      case .map(let key, _): key
      case .nothing: .nothing
      default: nil
      }
    guard let sought, sought.joined(with: element.type) != nil else {
      reportOperands(.in, element.type, container.type, left, right, place)
      return nil
    }
    return finish(.isIn(element.node, container.node), .boolean, range)
  }

  private mutating func arithmetic(
    _ range: Range<Int>, _ symbol: BinaryOperator, _ first: Typed, _ second: Typed, _ left: SyntaxTree.Index,
    _ right: SyntaxTree.Index, _ place: Range<Int>
  ) -> Typed? {
    switch (symbol, first.type, second.type) {
    case (_, .nothing, _): return unreachable(first.node, range)
    case (_, _, .nothing): return unreachable(second.node, range)
    case (.add, .text, .text):
      return finish(.arithmetic(.joinTexts, first.node, second.node), .text, range)
    case (.add, .list, .list):
      guard let type = first.type.joined(with: second.type) else {
        reportDifferent(first.type, second.type, at: self.range(right), in: .elements)
        return nil
      }
      return finish(.arithmetic(.joinLists, first.node, second.node), type, range)
    case (_, .number(let firstKind, let firstRange), .number(let secondKind, let secondRange)):
      guard let arithmetic = Arithmetic.named(symbol, firstKind, secondKind),
        let signature = arithmetic.signature
      else { break }
      let zero = symbol == .divide || symbol == .remainder ? Value.number(secondKind, 0) : nil
      let result = arithmetic.apply(firstRange, secondRange) ?? signature.result.limit
      let limit = signature.result.limit
      return finishPartial(
        .arithmetic(arithmetic, first.node, second.node),
        .number(signature.result, result.intersection(limit) ?? limit), range,
        isSafe: { checker in
          limit.contains(result) && (zero == nil || checker.isNotZero(second.node, secondRange, zero))
        },
        otherwise: { checker in
          if let zero, !checker.isNotZero(second.node, secondRange, zero) {
            checker.reportZeroDivisor(range, right)
          } else {
            checker.reportOverflow(signature.result, range)
          }
        })
    default: break
    }
    reportOperands(symbol, first.type, second.type, left, right, place)
    return nil
  }

  private mutating func isNotZero(_ node: NodeID, _ range: NumberRange, _ zero: Value?) -> Bool {
    guard range.contains(0), let zero else { return true }
    let constant = builder.constant(zero, 0..<0)
    guard let equal = builder.existing(.equal(min(node, constant), max(node, constant))) else { return false }
    return facts.truth(of: equal) == false
  }

  /// An operation on the element of an empty list: it is never carried out, and fits everywhere.
  mutating func unreachable(_ operand: NodeID, _ range: Range<Int>) -> Typed {
    Typed(node: builder.node(.value(operand), range), type: .nothing)
  }

  mutating func negate(_ range: Range<Int>, _ operand: SyntaxTree.Index) -> Typed? {
    guard let typed = check(operand) else { return nil }
    if typed.type == .nothing { return unreachable(typed.node, range) }
    guard case .number(let kind, let numbers) = typed.type, kind != .date else {
      reportNegation(typed.type, self.range(operand))
      return nil
    }
    let result = -numbers
    return finishPartial(
      .negate(typed.node), .number(kind, result.intersection(kind.limit) ?? kind.limit), range,
      isSafe: { _ in kind.limit.contains(result) },
      otherwise: { $0.reportOverflow(kind, range) })
  }
}
