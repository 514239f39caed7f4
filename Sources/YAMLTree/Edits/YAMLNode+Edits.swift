public import SourceText

/// Changes of a file as edits of bytes: whatever they do not name stays as it is, comments and line ends too.
///
/// All give nil where the node cannot be changed so: it is of another kind, broken, or no part of a file.
extension YAMLNode {
  /// Gives a scalar another text, in the manner in which it was written wherever that can hold it.
  public func replacingText(with text: String) -> [TextEdit]? {
    guard canEdit, kind == .scalar else { return nil }
    let writer = EditWriter(document.source)
    let range = document.nodes[Int(site)]
    let (start, end) = (Int(range.start), Int(range.end))
    var written =
      isAlias
      ? yamlScalar(text, indent: 0, inFlow: true)
      : writer.scalar(text, like: self, column: writer.indentOfLine(start))
    if start == end, start > 0, !isBlankOrBreak(document.source.bytes[start - 1]) { written = " " + written }
    // At the end of a file without a line break a block would lose its last one.
    if written.contains("\n"), end == document.source.bytes.count { written += writer.lineBreak }
    return [TextEdit(document.source.span(start..<end), written)]
  }

  /// Adds an entry to a mapping.
  ///
  /// - Parameters:
  ///   - key: the name of the entry.
  ///   - value: what it holds.
  ///   - index: its place among the entries; the last one if nil.
  /// - Returns: the edit, or nil where there is no mapping to add to.
  public func insertingEntry(_ key: String, _ value: YAMLContent, at index: Int? = nil) -> [TextEdit]? {
    guard canEdit, kind == .mapping, !isAlias else { return nil }
    let entries = Array(entries)
    let places = entries.map { ChildPlace($0.key.outerStart, $0.value.outerEnd) }
    let content = YAMLEntryContent(key, value)
    return EditWriter(document.source)
      .insertion(into: self, places, at: index ?? entries.count, flow: content.flowYAML) {
        content.yaml(indent: $0)
      }
  }

  /// Adds an item to a sequence.
  ///
  /// - Parameters:
  ///   - content: the item.
  ///   - index: its place among the items; the last one if nil.
  /// - Returns: the edit, or nil where there is no sequence to add to.
  public func insertingItem(_ content: YAMLContent, at index: Int? = nil) -> [TextEdit]? {
    guard canEdit, kind == .sequence, !isAlias, let places = itemPlaces else { return nil }
    return EditWriter(document.source)
      .insertion(into: self, places, at: index ?? places.count, flow: content.flowYAML) {
        "- " + content.yaml(indent: $0 + 2)
      }
  }

  /// Takes an entry out of a mapping, with its lines.
  public func removingEntry(at index: Int) -> [TextEdit]? {
    guard canEdit, kind == .mapping, !isAlias else { return nil }
    let places = entries.map { ChildPlace($0.key.outerStart, $0.value.outerEnd) }
    return EditWriter(document.source).removal(from: self, places, at: index, empty: "{}")
  }

  /// Takes an item out of a sequence, with its lines.
  public func removingItem(at index: Int) -> [TextEdit]? {
    guard canEdit, kind == .sequence, !isAlias, let places = itemPlaces else { return nil }
    return EditWriter(document.source).removal(from: self, places, at: index, empty: "[]")
  }

  /// Gives a key another name; to be called on the key.
  public func renamingKey(to name: String) -> [TextEdit]? {
    guard canEdit, kind == .scalar, !isAlias, style != .literal, style != .folded else { return nil }
    let form = ScalarForm(name)
    let written: String =
      switch style {
      case .singleQuoted where form.isPrintableLine: singleQuoted(name)
      case .doubleQuoted: doubleQuoted(name)
      // Within brackets more must be quoted, and a key does not know where it stands.
      default: form.isPlain(inFlow: true) && !form.isAmbiguous ? name : doubleQuoted(name)
      }
    return [TextEdit(span, record.start == record.end ? written + " " : written)]
  }

  private var canEdit: Bool { document.composition == nil && !isBroken }

  /// Where the node begins, its anchor and tag included; for an alias the alias itself.
  var outerStart: Int {
    isAlias ? Int(document.nodes[Int(site)].start) : Int(spanWithProperties.range.start)
  }

  var outerEnd: Int {
    isAlias ? Int(document.nodes[Int(site)].end) : Int(spanWithProperties.range.end)
  }

  /// The items with their dashes.
  private var itemPlaces: [ChildPlace]? {
    if isFlow { return items.map { ChildPlace($0.outerStart, $0.outerEnd) } }
    var places: [ChildPlace] = []
    var position = Int(record.start)
    for item in items {
      guard let dash = EditWriter(document.source).dash(from: position, before: item.outerStart) else {
        return nil
      }
      places.append(ChildPlace(dash, item.outerEnd))
      position = item.outerEnd
    }
    return places
  }
}

/// A child of a collection with all that belongs to it, its key or dash too.
struct ChildPlace {
  let start: Int
  let end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }
}
