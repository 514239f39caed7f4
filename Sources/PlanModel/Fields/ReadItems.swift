internal import SourceText
internal import YAMLTree

/// The items of keyed lists that were read without fault and hold no expressions, by the number of their node.
///
/// An expanded plan holds most activities just as they stand in the plan: they are read once.
struct ReadItems: Sendable {
  /// Where an item is found in its list, and what reading it has gathered.
  struct Place: Sendable {
    let index: Int
    let prose: Range<Int>
    let references: Range<Int>
  }

  private var places: [UInt32: Place] = [:]
  private var document: YAMLDocument?

  func place(of node: YAMLNode) -> Place? {
    guard node.document === document, !node.isAlias else { return nil }
    return places[node.number]
  }

  mutating func add(_ place: Place, for node: YAMLNode) {
    if document == nil { document = node.document }
    // An alias gives its item another place in the file.
    if node.document === document, !node.isAlias { places[node.number] = place }
  }
}

extension ModelDecoder {
  /// How much has been gathered so far.
  struct Gathered {
    let prose: Int
    let references: Int
    let faults: Int
  }

  var gathered: Gathered {
    Gathered(
      prose: prose.count, references: references.count, faults: diagnostics.count + expressions.count)
  }

  mutating func remember(_ node: YAMLNode, index: Int, since start: Gathered) {
    guard acceptsExpressions, start.faults == diagnostics.count + expressions.count else { return }
    items.add(
      ReadItems.Place(
        index: index, prose: start.prose..<prose.count, references: start.references..<references.count),
      for: node)
  }

  mutating func take<Value>(_ place: ReadItems.Place, of earlier: Decoded<Value>) {
    prose += earlier.prose[place.prose]
    references += earlier.references[place.references]
  }
}
