public import SourceText

/// The anchor and the tag that stand before a node.
struct NodeProperties: Sendable {
  var node: UInt32
  /// The bytes of the name, without `&`; empty without an anchor.
  var anchor: ByteRange
  /// The tag as YAML resolves it (`tag:yaml.org,2002:str`); nil without one.
  var tag: String?
  /// From the first `&` or `!` to the end of the last of the two.
  var range: ByteRange
}

extension YAMLNode {
  /// The name after `&` before this node, if there is one.
  public var anchor: Located<String>? {
    guard let range = properties?.anchor, !range.isEmpty else { return nil }
    return Located(document.source.text(range), at: SourceSpan(document.source.id, range))
  }

  /// The tag (`!…`) before this node, resolved to its full form.
  public var tag: String? { properties?.tag }

  /// The node with its anchor and tag, which `span` leaves out.
  public var spanWithProperties: SourceSpan {
    guard let range = properties?.range else { return span }
    return SourceSpan(document.source.id, ByteRange(range.start, max(range.end, record.end)))
  }

  var properties: NodeProperties? {
    guard record.meta & NodeRecord.hasProperties != 0 else { return nil }
    let list = document.properties
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].node < id { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].node == id ? list[low] : nil
  }
}
