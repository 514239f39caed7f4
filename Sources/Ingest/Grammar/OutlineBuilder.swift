internal import VietnameseText

/// Builds the tree of points from paragraphs in order.
///
/// The level of a marker is not fixed: `-` may stand below `1.` or below `a)`, `(1)` at any depth. What counts is which
/// kinds of marker are open. A number that does not follow on is kept as it is printed, and told.
struct OutlineBuilder {
  private var tree = PointTree()
  /// The open points, from the first level inwards.
  private var open: [Int] = []
  /// The last number of each kind of marker: some documents count on from section to section.
  private var lastValues: [Marker.Style: Int] = [:]

  static func build(_ paragraphs: [SourceParagraph]) -> PointTree {
    var builder = OutlineBuilder()
    for paragraph in paragraphs { builder.take(paragraph) }
    return builder.tree
  }

  private mutating func take(_ paragraph: SourceParagraph) {
    let text = paragraph.text.onOneLine
    let readings = Self.readings(paragraph, text)
    for reading in ordered(readings) {
      let marker = scannedLetter(reading.marker) ?? reading.marker
      if let place = placement(marker) {
        append(marker, String(reading.rest), place)
        return
      }
    }
    guard let last = open.last else {
      tree.opening.append(text)
      return
    }
    if tree.nodes[last].paragraphs == [""] {
      // A marker alone on its line: the text comes with the next paragraph.
      tree.nodes[last].paragraphs = [text]
    } else {
      tree.nodes[last].paragraphs.append(text)
    }
  }

  /// The markers that a paragraph can have; one that an automatic list prints comes with its level.
  private static func readings(
    _ paragraph: SourceParagraph, _ text: String
  ) -> [(marker: Marker, rest: Substring)] {
    guard let printed = paragraph.marker else { return Marker.readings(of: text) }
    var printedWithEnd = printed
    if let last = printed.last, last.isLetter || last.isNumber { printedWithEnd += "." }
    return Marker.readings(of: printedWithEnd + " " + text).map { reading in
      let marker = Marker(
        style: reading.marker.style, printed: printed, value: reading.marker.value, path: reading.marker.path)
      return (marker, text[...])
    }
  }

  /// `I.` as a numeral before `I.` as a letter, unless the letters have come as far as that.
  private func ordered(
    _ readings: [(marker: Marker, rest: Substring)]
  ) -> [(marker: Marker, rest: Substring)] {
    guard readings.count > 1 else { return readings }
    let next = readings.filter { reading in
      guard let place = level(of: reading.marker.style), let last = tree.nodes[open[place]].marker else {
        return false
      }
      return Self.follows(last, reading.marker)
    }
    let first = readings.filter { $0.marker.value == 1 && level(of: $0.marker.style) == nil }
    let chosen = next.isEmpty ? first : next
    return chosen.isEmpty ? readings : chosen + readings
  }

  // MARK: Placement

  private enum Placement {
    case child(of: Int?)
    /// Beside the open point at a level; `isSlip` where the number does not follow.
    case sibling(level: Int, isSlip: Bool)
  }

  private func level(of style: Marker.Style) -> Int? {
    open.lastIndex { tree.nodes[$0].marker?.style == style }
  }

  /// Where a marker belongs; nil where it is none, such as the number of a law at the start of a line.
  private func placement(_ marker: Marker) -> Placement? {
    if case .dotted = marker.style { return dottedPlacement(marker) }
    if let level = level(of: marker.style), let last = tree.nodes[open[level]].marker {
      guard marker.style.isCounted, let value = marker.value else {
        return .sibling(level: level, isSlip: false)
      }
      if Self.follows(last, marker) { return .sibling(level: level, isSlip: marker.isMisread) }
      if value == 1, level < open.count - 1, opensList(open[open.count - 1]) { return .child(of: open.last) }
      let gap = value - (last.value ?? 0)
      return (-30...5).contains(gap) ? .sibling(level: level, isSlip: true) : nil
    }
    return newLevel(marker)
  }

  /// A scanner reads `đ)` as `8)`: a number among letters that have come as far as d is the letter behind it.
  private func scannedLetter(_ marker: Marker) -> Marker? {
    guard marker.style == .arabicParenthesis, marker.value == 8, level(of: marker.style) == nil,
      let level = level(of: .letter), tree.nodes[open[level]].marker?.value == 4
    else { return nil }
    return Marker(style: .letter, printed: marker.printed, value: 5, path: [])
  }

  private func newLevel(_ marker: Marker) -> Placement? {
    if let value = marker.value, value > (open.isEmpty ? 3 : 2), marker.style != .article,
      marker.style != .part,
      lastValues[marker.style] != value - 1
    {
      return nil
    }
    guard let last = open.last, let lastMarker = tree.nodes[last].marker else { return .child(of: open.last) }
    let isFirst = marker.value.map { $0 == 1 } ?? true
    if marker.style.rank > lastMarker.style.rank || isFirst && opensList(last) { return .child(of: last) }
    let outer = open.last { (tree.nodes[$0].marker?.style.rank ?? 0) < marker.style.rank }
    return .child(of: outer)
  }

  /// The place of a marker such as 1.2, below the open point with the number 1 or beside 1.1.
  private func dottedPlacement(_ marker: Marker) -> Placement? {
    if let level = level(of: marker.style), let last = tree.nodes[open[level]].marker {
      if last.path.dropLast() == marker.path.dropLast() {
        let gap = (marker.path.last ?? 0) - (last.path.last ?? 0)
        return gap == 1
          ? .sibling(level: level, isSlip: false)
          : isMarkerLike(marker, gap: gap) ? .sibling(level: level, isSlip: true) : nil
      }
    }
    let head = Array(marker.path.dropLast())
    if let parent = open.last(where: { node in
      guard let other = tree.nodes[node].marker, other.style.isCounted else { return false }
      return other.path == head || head.count == 1 && other.value == head[0]
    }) {
      return (marker.path.last ?? 0) <= 2 ? .child(of: parent) : nil
    }
    guard marker.printed.hasSuffix(".") else { return nil }
    if let level = level(of: marker.style) { return .sibling(level: level, isSlip: true) }
    guard marker.path.last == 1 else { return nil }
    let outer = open.last { (tree.nodes[$0].marker?.style.rank ?? 0) < marker.style.rank }
    return .child(of: outer)
  }

  private func isMarkerLike(_ marker: Marker, gap: Int) -> Bool {
    marker.printed.hasSuffix(".") && (-10...5).contains(gap)
  }

  /// Whether a point announces a list.
  private func opensList(_ node: Int) -> Bool {
    tree.nodes[node].children.isEmpty && (tree.nodes[node].paragraphs.last?.hasSuffix(":") ?? false)
  }

  /// Whether one marker comes right behind another; after d) both đ) and e), after e) both f) and g).
  private static func follows(_ last: Marker, _ marker: Marker) -> Bool {
    guard let before = last.value, let value = marker.value else { return true }
    if value == before + 1 { return true }
    guard marker.style == .letter || marker.style == .letterDot || marker.style == .capital else {
      return false
    }
    let pair = (letter(last), letter(marker))
    return [("d", "e"), ("f", "g"), ("i", "j"), ("j", "k"), ("D", "E"), ("F", "G"), ("I", "J"), ("J", "K")]
      .contains { $0 == pair }
  }

  private static func letter(_ marker: Marker) -> String { marker.printed.filter(\.isLetter) }

  // MARK: Growing

  private mutating func append(_ marker: Marker, _ text: String, _ placement: Placement) {
    let node = tree.nodes.count
    lastValues[marker.style] = marker.value
    var parent: Int?
    switch placement {
    case .child(let outer):
      parent = outer
      open = outer.flatMap { open.firstIndex(of: $0) }.map { Array(open[...$0]) } ?? []
    case .sibling(let level, let isSlip):
      let brother = open[level]
      parent = tree.nodes[brother].parent
      if isSlip, let before = tree.nodes[brother].marker?.printed { tree.slips.append((node, before)) }
      open = Array(open[..<level])
    }
    tree.nodes.append(PointNode(marker: marker, paragraphs: [text], parent: parent))
    if let parent { tree.nodes[parent].children.append(node) } else { tree.roots.append(node) }
    open.append(node)
  }
}
