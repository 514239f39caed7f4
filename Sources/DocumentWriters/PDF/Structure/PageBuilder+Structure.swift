internal import OfficialDocument

/// A list that goes on: another item may follow.
struct OpenList {
  var level: NumberingLevel
  var list: Int
  /// The text of its last item, in which a list of a lower level stands.
  var lastBody: Int
}

extension PageBuilder {
  /// Lays out a new piece of the structure within the one that is being laid out.
  mutating func tagged<Result>(
    _ kind: StructureKind, _ layOut: (inout PageBuilder) -> Result
  ) -> Result {
    tagged(as: structure.add(kind, to: element), layOut)
  }

  /// Lays out more of a piece of the structure, whose marker may be a piece of its own.
  mutating func tagged<Result>(
    as element: Int, label: Int? = nil, _ layOut: (inout PageBuilder) -> Result
  ) -> Result {
    let outer = (self.element, self.label)
    (self.element, self.label) = (element, label)
    defer { (self.element, self.label) = outer }
    return layOut(&self)
  }

  /// Lays out something that belongs to the page and not to the text.
  mutating func untagged<Result>(_ layOut: (inout PageBuilder) -> Result) -> Result {
    tagged(as: StructureTree.none, layOut)
  }

  /// The level of the headings that stand highest in the outline: under the title, where the document has one.
  var topHeadingLevel: Int { document.title == nil ? 1 : 2 }

  /// Lays out an item of a list, whose marker is its label; returns the element of its text.
  @discardableResult
  mutating func listItem(of list: Int, _ layOut: (inout PageBuilder) -> Void) -> Int {
    let item = structure.add(.listItem, to: list)
    let label = structure.add(.label, to: item)
    let body = structure.add(.listBody, to: item)
    tagged(as: body, label: label, layOut)
    return body
  }

  /// Lays out a numbered item of the text, as an item of the list of its level.
  mutating func listItem(_ level: NumberingLevel, _ layOut: (inout PageBuilder) -> Void) {
    while let last = lists.last, last.level > level { lists.removeLast() }
    var place =
      lists.popLast { $0.level == level }
      ?? OpenList(
        level: level, list: structure.add(.list(level.listNumbering), to: lists.last?.lastBody ?? element),
        lastBody: element)
    place.lastBody = listItem(of: place.list, layOut)
    lists.append(place)
  }
}

extension Array {
  /// Takes the last element if it is one of these.
  fileprivate mutating func popLast(where matches: (Element) -> Bool) -> Element? {
    last.map(matches) ?? false ? popLast() : nil
  }
}
