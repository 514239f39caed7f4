/// A point while the tree is being built.
struct PointNode {
  var marker: Marker?
  /// The words behind the marker, then the paragraphs that follow without one.
  var paragraphs: [String]
  var parent: Int?
  var children: [Int] = []
  var id = ""

  var text: String { paragraphs.joined(separator: "\n") }

  /// Whether the point only names what follows: a title, or a body.
  var isHeading: Bool {
    guard let first = paragraphs.first else { return true }
    return paragraphs.count == 1 && (first.hasSuffix(":") || !first.isFinished)
  }
}

/// The points of a document in order, those of the first level and those below.
struct PointTree {
  var nodes: [PointNode] = []
  var roots: [Int] = []
  /// Paragraphs before the first point, and behind the last one.
  var opening: [String] = []
  var closing: [String] = []
  /// Markers that jump or repeat: the number of the point, and the marker before it.
  var slips: [(node: Int, before: String)] = []
  var isImplicit = false

  func isLeaf(_ node: Int) -> Bool { nodes[node].children.isEmpty }

  /// The point before `node` in the order of the text is an ancestor where the way up leads through it.
  func ancestors(of node: Int) -> [Int] {
    var result: [Int] = []
    var next = nodes[node].parent
    while let current = next {
      result.append(current)
      next = nodes[current].parent
    }
    return result
  }
}
