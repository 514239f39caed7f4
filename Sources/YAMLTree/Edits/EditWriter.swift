import SourceText

/// Finds the places of edits and writes text in the manner of the file around them.
struct EditWriter {
  private let file: SourceFile
  private var bytes: [UInt8] { file.bytes }

  init(_ file: SourceFile) {
    self.file = file
  }

  /// The line break of the file: that of its first line.
  var lineBreak: String {
    let end = bytes.lineEnd(of: 0)
    guard end < bytes.count else { return "\n" }
    return String(decoding: bytes[end..<bytes.nextLine(after: end)], as: UTF8.self)
  }

  private func inFile(_ text: String) -> String {
    let lineBreak = lineBreak
    return lineBreak == "\n"
      ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
  }

  func indentOfLine(_ offset: Int) -> Int {
    let start = bytes.lineStart(of: offset)
    return bytes[start..<bytes.lineEnd(of: start)].prefix { $0 == Byte.space }.count
  }

  /// The number of characters before a byte on its line.
  private func column(of offset: Int) -> Int {
    var start = bytes.lineStart(of: offset)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    return bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }

  // MARK: Scalars

  func scalar(_ text: String, like node: YAMLNode, column: Int) -> String {
    let form = ScalarForm(text)
    let inFlow = isInFlow(node)
    // Blank lines behind the value would join those that `|+` keeps, and a comment would become text.
    let isBlock =
      !inFlow && form.isBlock && !text.hasSuffix("\n\n") && isLineEnd(Int(node.siteSpan.range.end))
    switch node.style {
    case .singleQuoted where form.isPrintableLine: return singleQuoted(text)
    case .doubleQuoted: return doubleQuoted(text)
    case .plain where !node.isNull && form.isPlain(inFlow: inFlow) && !form.isNull: return text
    case .literal, .folded:
      // The content must stay deeper than the block around it, as deep as it was.
      let header = BlockScalarHeader(bytes, at: Int(node.span.range.start))
      let first = bytes[header.contentStart...].prefix { $0 == Byte.space }.count
      let indent = header.contentStart < Int(node.span.range.end) ? max(first, column + 1) : column + 2
      if isBlock { return inFile(yamlBlock(text, indent: indent)) }
      fallthrough
    default:
      return isBlock
        ? inFile(yamlBlock(text, indent: blockIndent(node, column)))
        : form.isPlain(inFlow: inFlow) && !form.isAmbiguous ? text : yamlQuoted(text)
    }
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    bytes[offset..<bytes.lineEnd(of: offset)].allSatisfy(isBlank)
  }

  /// Deeper than the key or dash of the value, however many dashes stand before it on its line.
  private func blockIndent(_ node: YAMLNode, _ column: Int) -> Int {
    let line = SourceLine(bytes, at: Int(node.siteSpan.range.start))
    return max(line.contentColumn, column) + 2
  }

  /// Whether a bracket or brace is open around a node: asked of the tree from the top.
  private func isInFlow(_ node: YAMLNode) -> Bool {
    guard var current = node.document.root else { return false }
    let place = node.siteSpan.range
    while !current.isFlow {
      let children =
        current.kind == .mapping ? current.entries.flatMap { [$0.key, $0.value] } : Array(current.items)
      guard
        let next = children.first(where: {
          !$0.isAlias && $0.span.range.contains(place) && $0.kind != .scalar
        })
      else { return false }
      current = next
    }
    return true
  }

  // MARK: Children

  /// The dash of an item: the last one that stands for itself between the item before and this one.
  func dash(from start: Int, before item: Int) -> Int? {
    var index = start
    var found: Int?
    while index < item {
      if bytes[index] == Byte.hash, index == 0 || isBlankOrBreak(bytes[index - 1]) {
        index = bytes.lineEnd(of: index)
      } else {
        if bytes[index] == Byte.dash, index + 1 == bytes.count || isBlankOrBreak(bytes[index + 1]) {
          found = found ?? index
        }
        index += 1
      }
    }
    return found
  }

  /// - Parameters:
  ///   - node: the collection.
  ///   - places: its children.
  ///   - index: where the new child goes.
  ///   - flow: the child as it is written in brackets.
  ///   - block: the child as it is written in a block, given its column.
  /// - Returns: the edit; nil where the place does not exist.
  func insertion(
    into node: YAMLNode, _ places: [ChildPlace], at index: Int, flow: String, block: (Int) -> String
  ) -> [TextEdit]? {
    guard index >= 0, index <= places.count else { return nil }
    if node.isFlow { return flowInsertion(into: node, places, at: index, flow) }
    guard let first = places.first else { return nil }
    let column = column(of: (places.count > 1 ? places[1] : first).start)
    let margin = String(repeating: " ", count: column)
    if index == 0 {
      let text = inFile(block(column) + "\n") + margin
      return [TextEdit(file.span(first.start..<first.start), text)]
    }
    let end = bytes.lineEnd(of: places[index - 1].end)
    return [TextEdit(file.span(end..<end), inFile("\n" + margin + block(column)))]
  }

  private func flowInsertion(
    into node: YAMLNode, _ places: [ChildPlace], at index: Int, _ text: String
  ) -> [TextEdit]? {
    let start = Int(node.span.range.start)
    guard start < bytes.count, bytes[start] == Byte.openBrace || bytes[start] == Byte.openBracket else {
      return nil
    }
    let (place, written): (Int, String) =
      if index > 0 {
        (places[index - 1].end, ", " + text)
      } else if let first = places.first {
        (first.start, text + ", ")
      } else {
        (start + 1, text)
      }
    return [TextEdit(file.span(place..<place), written)]
  }

  func removal(from node: YAMLNode, _ places: [ChildPlace], at index: Int, empty: String) -> [TextEdit]? {
    guard places.indices.contains(index) else { return nil }
    let place = places[index]
    if node.isFlow {
      let start = Int(node.span.range.start)
      guard bytes[start] == Byte.openBrace || bytes[start] == Byte.openBracket else { return nil }
      let range =
        index + 1 < places.count
        ? place.start..<places[index + 1].start
        : (index > 0 ? places[index - 1].end : place.start)..<place.end
      return [TextEdit(file.span(range), "")]
    }
    if places.count == 1 { return [TextEdit(file.span(place.start..<place.end), empty)] }
    let lineStart = bytes.lineStart(of: place.start)
    let isOwnLine = bytes[lineStart..<place.start].allSatisfy(isBlank)
    if !isOwnLine {
      guard index + 1 < places.count else { return nil }
      return [TextEdit(file.span(place.start..<places[index + 1].start), "")]
    }
    let lineEnd = bytes.lineEnd(of: place.end)
    if lineEnd == bytes.count, lineStart > 0 {
      // The last line of a file without a line break takes that of the line above with it.
      let before = bytes.breakStart(before: lineStart)
      return [TextEdit(file.span(before..<lineEnd), "")]
    }
    return [TextEdit(file.span(lineStart..<bytes.nextLine(after: lineEnd)), "")]
  }
}
