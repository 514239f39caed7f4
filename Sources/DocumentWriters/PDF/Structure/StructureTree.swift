/// The pieces of a document as a tree, in the order in which they are read.
struct StructureTree: Sendable, Hashable {
  struct Element: Sendable, Hashable {
    var kind: StructureKind
    /// The place of its parent, which comes before it; nil for the root.
    var parent: Int?
  }

  private(set) var elements = [Element(kind: .document, parent: nil)]

  /// The document itself.
  static let root = 0

  /// What belongs to the page and not to the text.
  static let none = -1

  /// Adds the last child so far of an element and returns its place.
  mutating func add(_ kind: StructureKind, to parent: Int) -> Int {
    if parent == Self.none { return Self.none }
    elements.append(Element(kind: kind, parent: parent))
    return elements.count - 1
  }

  /// Which elements have something on a page, themselves or below them, or stand there all the same.
  func present(marked: Set<Int>) -> [Bool] {
    var present = elements.indices.map { elements[$0].kind.staysWhenEmpty || marked.contains($0) }
    for index in elements.indices.reversed() where present[index] {
      if let parent = elements[index].parent { present[parent] = true }
    }
    return present
  }
}
