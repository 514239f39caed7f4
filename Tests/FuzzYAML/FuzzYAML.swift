internal import SourceText
internal import YAMLTree

/// Reads any bytes as YAML and looks whether the tree keeps its promises.
///
/// To run it: `swift build -c release --sanitize=fuzzer --product FuzzYAML --scratch-path .build-fuzz`, then
/// `SWIFT_BACKTRACE=enable=no .build-fuzz/release/FuzzYAML -max_len=4096 CORPUS`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceFile(id: FileID(0), path: "fuzz", bytes: bytes)
  let parse = parseYAML(source, limits: YAMLLimits(nodes: 20_000, expandedNodes: 20_000))
  for diagnostic in parse.diagnostics {
    precondition(Int(diagnostic.span.range.end) <= count, "a finding beyond the end")
    for fix in diagnostic.fixes {
      precondition((try? source.applying(fix.edits)) != nil, "a fix that cannot be made")
    }
  }
  if let document = parse.document {
    if let root = document.root { walk(root, within: ByteRange(0..<count)) }
    for comment in document.comments {
      precondition(bytes[Int(comment.span.range.start)] == UInt8(ascii: "#"), "a comment without its sign")
    }
  }
  _ = yamlEvents(bytes, limits: YAMLLimits(nodes: 20_000, expandedNodes: 20_000))
  _ = yamlJSON(bytes, limits: YAMLLimits(nodes: 20_000, expandedNodes: 20_000))
  return 0
}

/// Children lie within their parents, in order and apart from each other.
private func walk(_ node: YAMLNode, within parent: ByteRange) {
  let place = node.siteSpan.range
  precondition(parent.contains(place), "a node beyond its parent")
  guard !node.isAlias else { return }
  if node.kind == .scalar {
    let text = node.text
    precondition(node.textLength >= 0 && text.utf8.count >= 0)
    let whole = node.sourceRange(ofText: 0..<Int.max)
    precondition(Int(whole.end) <= node.document.source.bytes.count, "text from beyond the end")
    if let edits = node.replacingText(with: "x: #\ny") {
      precondition((try? node.document.source.applying(edits)) != nil, "an edit that cannot be made")
    }
    return
  }
  var position = place.start
  let children =
    node.kind == .mapping ? node.entries.flatMap { [$0.key, $0.value] } : Array(node.items)
  for child in children {
    precondition(child.siteSpan.range.start >= position, "children out of order")
    position = child.siteSpan.range.end
    walk(child, within: place)
  }
  for index in 0..<min(node.childCount, 3) {
    let edits = node.kind == .mapping ? node.removingEntry(at: index) : node.removingItem(at: index)
    precondition(
      edits.map { (try? node.document.source.applying($0)) != nil } ?? true, "an edit that cannot be made")
  }
}

extension YAMLNode {
  fileprivate var textLength: Int { withText { $0.count } }
}
