internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Walks two versions along the field tables and finds where they differ.
///
/// What is the same byte for byte is not looked into, so that the time goes with what was edited.
struct Comparer {
  private(set) var noise: [Noise] = []

  /// The difference of two values of a shape; nil where they say the same.
  mutating func compare(_ shape: Shape, _ old: YAMLNode?, _ new: YAMLNode?) -> Difference? {
    let old = old.flatMap { $0.isUnwritten ? nil : $0 }
    let new = new.flatMap { $0.isUnwritten ? nil : $0 }
    if let old, let new, isSameText(old, new) { return nil }
    if case .list(let element, let semantics) = shape {
      return list(shape, element, semantics, old, new)
    }
    guard let old, let new else {
      return old == nil && new == nil ? nil : Difference(shape, old, new)
    }
    switch shape {
    case .record(let type) where !shape.isLeaf: return record(shape, RecordSchema.of(type), old, new)
    case .map(let element): return map(shape, element, old, new)
    case .any: return untyped(shape, old, new)
    default: return leaf(shape, old, new)
    }
  }

  private mutating func leaf(_ shape: Shape, _ old: YAMLNode, _ new: YAMLNode) -> Difference? {
    guard old.kind == .scalar && new.kind == .scalar || isDeadline(shape) else {
      return untyped(shape, old, new)
    }
    let (left, right) = (canonicalText(old, shape), canonicalText(new, shape))
    if left.utf8.elementsEqual(right.utf8) {
      if old.kind != new.kind || !old.text.utf8.elementsEqual(new.text.utf8) {
        noise.append(Noise(kind: .notation, old: old, new: new))
      }
      return nil
    }
    guard saysTheSame(left, right) else { return Difference(shape, old, new) }
    noise.append(Noise(kind: .spelling, old: old, new: new))
    return nil
  }

  private mutating func record(_ shape: Shape, _ schema: RecordSchema, _ old: YAMLNode, _ new: YAMLNode)
    -> Difference?
  {
    let (left, right) = (schema.values(of: old), schema.values(of: new))
    var found: [FieldDifference] = []
    for (position, field) in schema.fields.enumerated() {
      if let difference = compare(field.shape, left[position], right[position]) {
        found.append(FieldDifference(field: position, difference: difference))
      }
    }
    return found.isEmpty ? nil : Difference(shape, old, new, .record(schema, found))
  }

  private mutating func map(_ shape: Shape, _ element: Shape, _ old: YAMLNode, _ new: YAMLNode) -> Difference?
  {
    guard old.kind == .mapping, new.kind == .mapping else { return untyped(shape, old, new) }
    func named(_ node: YAMLNode) -> [(folded: String, name: String, value: YAMLNode)] {
      node.entries.map { (folded($0.key.text), $0.key.text, $0.value) }
    }
    let (left, right) = (named(old), named(new))
    let byName = Dictionary(right.map { ($0.folded, $0.value) }, uniquingKeysWith: { first, _ in first })
    let known = Set(left.map(\.folded))
    var found: [NamedDifference] = []
    for entry in left {
      if let difference = compare(element, entry.value, byName[entry.folded]) {
        found.append(NamedDifference(name: entry.name, difference: difference))
      }
    }
    for entry in right where !known.contains(entry.folded) {
      if let difference = compare(element, nil, entry.value) {
        found.append(NamedDifference(name: entry.name, difference: difference))
      }
    }
    return found.isEmpty ? nil : Difference(shape, old, new, .map(found))
  }

  /// What no table describes is the same or not, as a whole.
  private mutating func untyped(_ shape: Shape, _ old: YAMLNode, _ new: YAMLNode) -> Difference? {
    guard PlanValue(old, .any, .normal) != PlanValue(new, .any, .normal) else {
      if !shownText(old).utf8.elementsEqual(shownText(new).utf8) {
        noise.append(Noise(kind: .spelling, old: old, new: new))
      }
      return nil
    }
    return Difference(shape, old, new)
  }

  private mutating func list(
    _ shape: Shape, _ element: Shape, _ semantics: ListSemantics, _ old: YAMLNode?, _ new: YAMLNode?
  ) -> Difference? {
    let (left, right) = (listItems(old), listItems(new))
    var alignment = Alignment(left, right, element, semantics)
    for index in alignment.pairs.indices {
      let pair = alignment.pairs[index]
      alignment.pairs[index].difference = compare(element, left[pair.old], right[pair.new])
    }
    if semantics == .set {
      if alignment.pairs.contains(where: \.isMoved), let old, let new {
        noise.append(Noise(kind: .order, old: old, new: new))
      }
      for index in alignment.pairs.indices { alignment.pairs[index].isMoved = false }
    }
    let found = ListDifference(
      element: element, semantics: semantics, oldItems: left, newItems: right, pairs: alignment.pairs,
      removed: alignment.removed, inserted: alignment.inserted)
    return found.isEmpty ? nil : Difference(shape, old, new, .list(found))
  }
}

/// Whether two nodes are the same text of two files, told without reading it.
///
/// An alias may mean something else elsewhere, and a block text may depend on its column.
func isSameText(_ old: YAMLNode, _ new: YAMLNode) -> Bool {
  if old.document === new.document, old.number == new.number { return true }
  guard old.kind == new.kind else { return false }
  if old.kind == .scalar {
    return old.withText { left in new.withText { right in left.elementsEqual(right) } }
  }
  guard !old.document.isComposed, !new.document.isComposed, !old.isAlias, !new.isAlias else { return false }
  let (left, right) = (old.span.range.indices, new.span.range.indices)
  guard left.count == right.count else { return false }
  return old.document.source.bytes.withUnsafeBufferPointer { leftBytes in
    new.document.source.bytes.withUnsafeBufferPointer { rightBytes in
      guard left.upperBound <= leftBytes.count, right.upperBound <= rightBytes.count else { return false }
      let leftText = UnsafeBufferPointer(rebasing: leftBytes[left])
      let rightText = UnsafeBufferPointer(rebasing: rightBytes[right])
      return isSameWithoutAlias(leftText, rightText)
        && column(left.lowerBound, leftBytes) == column(right.lowerBound, rightBytes)
    }
  }
}

private func column(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var start = offset
  while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
  return offset - start
}

/// Whether two texts of one length are the same and hold no `*`, eight bytes at a time.
private func isSameWithoutAlias(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
  -> Bool
{
  let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
  let words = left.count / 8
  for word in 0..<words {
    let own = left.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
    guard own == right.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self) else { return false }
    if holds(UInt8(ascii: "*"), in: own) { return false }
  }
  return (words * 8..<left.count).allSatisfy { left[$0] == right[$0] && left[$0] != UInt8(ascii: "*") }
}
