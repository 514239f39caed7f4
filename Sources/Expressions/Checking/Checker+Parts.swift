import SourceText

/// Fields, elements, entries, and the macro `has` that asks for them.
///
/// Source: CEL language definition, «Field Selection».
extension Checker {
  /// The whole of which a part is taken, with the optional around it taken off.
  private struct Whole {
    let node: NodeID
    let type: ExpressionType
    let access: Access

    init(_ typed: Typed, isOptional: Bool) {
      node = typed.node
      if case .optional(let wrapped) = typed.type {
        type = wrapped
        access = .chained
      } else {
        type = typed.type
        access = isOptional ? .optional : .strict
      }
    }

    func result(_ part: ExpressionType) -> ExpressionType {
      access == .strict ? part : .optional(part)
    }
  }

  mutating func select(
    _ range: Range<Int>, _ operand: SyntaxTree.Index, _ name: SyntaxTree.Name, isOptional: Bool
  ) -> Typed? {
    guard let typed = check(operand) else { return nil }
    let whole = Whole(typed, isOptional: isOptional)
    switch whole.type {
    case .record(let id):
      guard let (position, field) = field(name, of: id) else { return nil }
      let result = whole.result(field.type)
      let operation = Operation.field(whole.node, position, whole.access)
      guard whole.access == .strict, field.mayBeAbsent else { return finish(operation, result, range) }
      return finishPartial(
        operation, result, range,
        isSafe: { $0.isKnown(.hasField(whole.node, position, .strict)) },
        otherwise: { $0.reportAbsent(range, operand, name, field.type) })
    case .map(let key, let value):
      guard key.isSubtype(of: .text) else {
        reportNoFields(typed.type, name, operand)
        return nil
      }
      let constant = constant(.text(name.text), name.range)
      return entry(range, whole, constant, value, operand, name.range)
    case .number(.date, _):
      return dateField(range, whole, name)
    case .nothing:
      return unreachable(range, whole)
    default:
      reportNoFields(typed.type, name, operand)
      return nil
    }
  }

  /// `has(e.f)`: whether the record has the field, or the map the key.
  ///
  /// Source: CEL language definition, «Macros».
  mutating func has(_ range: Range<Int>, _ argument: SyntaxTree.Index) -> Typed? {
    guard case .select(let operand, let name, let isOptional) = tree[argument].form else {
      reportHas(self.range(argument))
      return nil
    }
    guard let typed = check(operand) else { return nil }
    let whole = Whole(typed, isOptional: isOptional)
    let access: Access = whole.access == .chained ? .chained : .strict
    switch whole.type {
    case .record(let id):
      guard let (position, _) = field(name, of: id) else { return nil }
      return finish(.hasField(whole.node, position, access), .boolean, range)
    case .map(let key, _) where key.isSubtype(of: .text):
      let constant = constant(.text(name.text), name.range)
      guard access == .chained else { return finish(.isIn(constant.node, whole.node), .boolean, range) }
      let entry = finish(.entry(whole.node, constant.node, .chained), .optional(.nothing), range)
      return finish(.hasValue(entry.node), .boolean, range)
    case .nothing:
      return Typed(node: builder.node(.hasField(whole.node, 0, access), range), type: .boolean)
    default:
      reportNoFields(typed.type, name, operand)
      return nil
    }
  }

  mutating func index(
    _ range: Range<Int>, _ operand: SyntaxTree.Index, _ place: SyntaxTree.Index, isOptional: Bool
  ) -> Typed? {
    let (typed, index) = (check(operand), check(place))
    guard let typed, let index else { return nil }
    let whole = Whole(typed, isOptional: isOptional)
    switch whole.type {
    case .list(let element):
      guard case .number(.integer, let indices) = index.type else {
        reportUnexpected(index.type, expected: .integer, at: self.range(place))
        return nil
      }
      let operation = Operation.element(whole.node, index.node, whole.access)
      let result = whole.result(element)
      guard whole.access == .strict else { return finish(operation, result, range) }
      return finishPartial(
        operation, result, range,
        isSafe: { $0.isInside(index.node, indices, whole.node) },
        otherwise: { $0.reportIndex(range, operand, place, element) })
    case .map(let key, let value):
      guard key.joined(with: index.type) != nil else {
        reportUnexpected(index.type, expected: key.widened, at: self.range(place))
        return nil
      }
      return entry(range, whole, index, value, operand, self.range(place))
    case .nothing:
      return unreachable(range, whole)
    default:
      reportNotIndexable(typed.type, self.range(operand))
      return nil
    }
  }

  /// A part of the element of an empty list; of an optional that is always empty, it is empty again.
  private mutating func unreachable(_ range: Range<Int>, _ whole: Whole) -> Typed {
    let operation =
      whole.access == .chained ? Operation.field(whole.node, 0, .chained) : .value(whole.node)
    return Typed(node: builder.node(operation, range), type: whole.result(.nothing))
  }

  private mutating func entry(
    _ range: Range<Int>, _ whole: Whole, _ key: Typed, _ value: ExpressionType, _ operand: SyntaxTree.Index,
    _ place: Range<Int>
  ) -> Typed? {
    let operation = Operation.entry(whole.node, key.node, whole.access)
    guard whole.access == .strict else { return finish(operation, whole.result(value), range) }
    return finishPartial(
      operation, value, range,
      isSafe: { $0.isKnown(.isIn(key.node, whole.node)) },
      otherwise: { $0.reportKey(range, operand, place, value) })
  }

  /// Whether the conditions around this place say that an operation comes out true.
  func isKnown(_ condition: Operation) -> Bool {
    builder.existing(condition).flatMap { facts.truth(of: $0) } == true
  }

  /// Whether an index lies inside its list: by the range of the list's size, or by a comparison with it.
  private mutating func isInside(_ index: NodeID, _ indices: NumberRange, _ list: NodeID) -> Bool {
    guard indices.low >= 0 else { return false }
    let size = builder.node(.size(list), builder.range(of: list))
    if indices.high < facts.narrowed(Self.sizes, of: size).low { return true }
    if isKnown(.less(index, size)) { return true }
    return builder.existing(.lessOrEqual(size, index)).flatMap { facts.truth(of: $0) } == false
  }

  private mutating func field(_ name: SyntaxTree.Name, of id: String) -> (Int32, RecordType.Field)? {
    guard let type = environment.records[id] else {
      reportNoFields(.record(id), name, nil)
      return nil
    }
    guard let position = type.position(of: name.text) else {
      reportUnknownField(name, of: type)
      return nil
    }
    return (Int32(position), type.fields[position])
  }

  /// The parts of a date are functions in CEL's way of thinking, and fields to those who write plans.
  private mutating func dateField(_ range: Range<Int>, _ whole: Whole, _ name: SyntaxTree.Name) -> Typed? {
    guard whole.access == .strict, let (index, function) = environment.functions.dateField(name.text) else {
      reportUnknownDateField(name)
      return nil
    }
    let operands = builder.operands([whole.node])
    return finish(
      .call(builder.function(index, nil, function.body), operands: operands),
      function.resultType([whole.type]), range)
  }
}
