/// The anchors of one document by name; a name may be given again, and then the later one counts.
struct AnchorTable {
  struct Anchor {
    let node: UInt32
    /// Nodes below and with it when every alias is followed; nil while it is still open.
    var size: Int?
  }

  private var names: [String: Int] = [:]
  private var anchors: [Anchor] = []

  var lastIndex: Int { anchors.count - 1 }

  mutating func add(_ name: String, node: UInt32, size: Int?) {
    names[name] = anchors.count
    anchors.append(Anchor(node: node, size: size))
  }

  mutating func close(_ index: Int, size: Int) {
    anchors[index].size = size
  }

  func find(_ name: String) -> Anchor? {
    names[name].map { anchors[$0] }
  }

  /// The known names, for a hint at the one that was meant.
  var knownNames: [String] { names.keys.sorted() }
}
