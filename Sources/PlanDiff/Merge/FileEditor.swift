internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The change cannot be written at this place alone; a larger part must be written anew.
struct NotEditable: Error {}

/// Writes a delta into the bytes of a file: what it does not name stays as it is, comments and layout too.
struct FileEditor {
  let lines: SourceLines
  /// Text of items as another version has written them, with its lines, by their value: it is taken over as it stands.
  var donors: [PlanValue: (text: String, column: Int)] = [:]
  /// Edits of whole lines that are made beside the delta, such as the marks of conflicts.
  var extraEdits: [TextEdit] = []

  init(_ source: SourceFile) { lines = SourceLines(source) }

  /// The file after the change, read again to see that it says what it must; nil where it cannot be written so.
  func written(_ delta: ValueDelta?, to root: YAMLNode, _ kind: FileKind, expecting expected: PlanValue)
    -> [UInt8]?
  {
    let shape = Shape.record(kind.recordType)
    if let bytes = try? applying(delta, to: root, shape), says(bytes, expected, kind) { return bytes }
    // Edits that get in each other's way are made one after the other.
    guard case .entries(let entries)? = delta, extraEdits.isEmpty else { return nil }
    var bytes = lines.source.bytes
    for entry in entries {
      let source = SourceFile(id: FileID(0), path: "", bytes: bytes)
      guard let root = parseYAML(source).document?.root else { return nil }
      var editor = FileEditor(source)
      editor.donors = donors
      guard let next = try? editor.applying(.entries([entry]), to: root, shape) else { return nil }
      bytes = next
    }
    return says(bytes, expected, kind) ? bytes : nil
  }

  /// The file after the change.
  func applying(_ delta: ValueDelta?, to root: YAMLNode, _ shape: Shape) throws -> [UInt8] {
    let own = try delta.map { try edits($0, at: root, shape) } ?? []
    let rest = extraEdits.filter { extra in !own.contains { covers($0, extra) } }
    return try lines.source.applying(own + rest)
  }

  private func covers(_ edit: TextEdit, _ extra: TextEdit) -> Bool {
    edit.span.range.contains(extra.span.range) && !edit.span.range.isEmpty
  }

  private func edits(_ delta: ValueDelta, at node: YAMLNode, _ shape: Shape) throws(NotEditable) -> [TextEdit]
  {
    guard !node.document.isComposed, !node.isAlias else { throw NotEditable() }
    switch delta {
    case .replaced(_, let new):
      guard let text = new?.text, node.kind == .scalar, let edits = node.replacingText(with: text) else {
        throw NotEditable()
      }
      return edits
    case .entries(let entries):
      guard node.kind == .mapping else { throw NotEditable() }
      let going = Set(entries.filter { Self.leavesNothing($0.delta) }.map(\.key))
      var result: [TextEdit] = []
      for entry in entries { result += try edit(entry, in: node, shape, going) }
      return result
    case .items(let items): return try list(items, at: node, shape)
    }
  }

  // MARK: Entries

  private static func leavesNothing(_ delta: ValueDelta) -> Bool {
    if case .replaced(_, nil) = delta { true } else { false }
  }

  /// One entry; `going` are those that are taken out, behind which nothing can be put.
  private func edit(
    _ entry: ValueDelta.Entry, in node: YAMLNode, _ shape: Shape, _ going: Set<String>
  ) throws(NotEditable) -> [TextEdit] {
    let own = shape.ofEntry(entry.key)
    let entries = Array(node.entries)
    let index = entries.firstIndex { shape.isKey($0.key, entry.key) }
    let old = index.flatMap { PlanValue(entries[$0].value, own) }
    let new: PlanValue?
    do throws(PatchConflict) { new = try entry.delta.applied(to: old, own) } catch { throw NotEditable() }
    guard let index else {
      guard let new, let edits = insertion(of: entry.key, new, into: node, shape, going) else {
        throw NotEditable()
      }
      return edits
    }
    guard let new else {
      guard let edits = node.removingEntry(at: index) else { throw NotEditable() }
      return edits
    }
    let value = entries[index].value
    if !value.isUnwritten, let edits = try? edits(entry.delta, at: value, own) { return edits }
    return try [rewriting(entries[index].key, value, as: new, in: node)]
  }

  private func insertion(
    of key: String, _ value: PlanValue, into node: YAMLNode, _ shape: Shape, _ going: Set<String>
  )
    -> [TextEdit]?
  {
    guard case .record(let type) = shape else {
      let place = (node.entries.map { going.contains($0.key.text) }.lastIndex(of: false) ?? -1) + 1
      return node.insertingEntry(key, value.content, at: place)
    }
    let schema = RecordSchema.of(type)
    guard let field = schema.fields.firstIndex(where: { $0.name.vi == key }) else { return nil }
    let positions = node.entries.map { schema.position(of: $0.key) ?? -1 }
    let place =
      (positions.lastIndex { $0 >= 0 && $0 < field && !going.contains(schema.fields[$0].name.vi) } ?? -1) + 1
    let isEnglish = node.entries.contains { key, _ in
      schema.position(of: key).map { position in
        let name = schema.fields[position].name
        return name.en != name.vi && key.text == name.en
      } ?? false
    }
    let name = schema.fields[field].name
    return node.insertingEntry(isEnglish ? name.en : name.vi, value.content, at: place)
  }

  /// The entry with another value, its key as it is written.
  private func rewriting(_ key: YAMLNode, _ value: YAMLNode, as new: PlanValue, in node: YAMLNode)
    throws(NotEditable) -> TextEdit
  {
    let start = Int(key.siteSpan.range.start)
    let end = max(lines.textEnd(value), Int(key.siteSpan.range.end))
    let entry = YAMLContent.entries([YAMLEntryContent(key.text, new.content)])
    let text: String
    if node.isFlow {
      text = String(entry.flowYAML.dropFirst().dropLast())
    } else {
      text = entry.yaml(indent: column(start))
    }
    var range = start..<end
    // An empty value stands behind its colon.
    if value.isUnwritten { range = start..<max(end, colonEnd(after: Int(key.siteSpan.range.end))) }
    return TextEdit(lines.source.span(range), inFile(text))
  }

  private func colonEnd(after offset: Int) -> Int {
    let end = lines.lineEnd(of: offset)
    return lines.source.bytes[offset..<end].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? offset
  }

  private func column(_ offset: Int) -> Int {
    let start = lines.lineStart(of: offset)
    return lines.source.bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }

  private func inFile(_ text: String) -> String {
    lines.lineBreak == "\n"
      ? text
      : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lines.lineBreak)
  }

  // MARK: Lists

  private func list(_ delta: ItemsDelta, at node: YAMLNode, _ shape: Shape) throws(NotEditable) -> [TextEdit]
  {
    let items = listItems(node)
    guard node.kind == .sequence, items.count == node.childCount,
      let arrangement = delta.arrangement(oldCount: items.count), !arrangement.isEmpty
    else { throw NotEditable() }
    var nested: [Int: [TextEdit]] = [:]
    for changed in delta.changed {
      guard items.indices.contains(changed.from) else { throw NotEditable() }
      nested[changed.from] = try item(changed.delta, items[changed.from], shape.element, in: node)
    }
    if delta.removed.isEmpty, delta.inserted.isEmpty, delta.moved.isEmpty {
      return nested.keys.sorted().flatMap { nested[$0] ?? [] }
    }
    return node.isFlow
      ? try flowList(delta, arrangement, items, nested, node)
      : try blockList(delta, arrangement, nested, node)
  }

  private func item(_ delta: ValueDelta, _ item: YAMLNode, _ shape: Shape, in list: YAMLNode)
    throws(NotEditable) -> [TextEdit]
  {
    if let edits = try? edits(delta, at: item, shape) { return edits }
    let new: PlanValue?
    do throws(PatchConflict) { new = try delta.applied(to: PlanValue(item, shape), shape) } catch {
      throw NotEditable()
    }
    guard let new, !item.isAlias else { throw NotEditable() }
    let start = Int(item.siteSpan.range.start)
    let text = list.isFlow ? new.content.flowYAML : new.content.yaml(indent: column(start))
    return [TextEdit(lines.source.span(start..<lines.textEnd(item)), inFile(text))]
  }

  private func flowList(
    _ delta: ItemsDelta, _ arrangement: [ItemsDelta.Source], _ items: [YAMLNode], _ nested: [Int: [TextEdit]],
    _ node: YAMLNode
  ) throws(NotEditable) -> [TextEdit] {
    let range = node.span.range.indices
    // A comment between the items would be lost.
    guard !lines.text(range).utf8.contains(UInt8(ascii: "#")) else { throw NotEditable() }
    var texts: [String] = []
    for source in arrangement {
      switch source {
      case .old(let index):
        texts.append(try slice(items[index].siteSpan.range.indices, nested[index] ?? []))
      case .inserted(let index): texts.append(delta.inserted[index].value.content.flowYAML)
      }
    }
    return [TextEdit(node.span, "[" + texts.joined(separator: ", ") + "]")]
  }

  private func blockList(
    _ delta: ItemsDelta, _ arrangement: [ItemsDelta.Source], _ nested: [Int: [TextEdit]], _ node: YAMLNode
  ) throws(NotEditable) -> [TextEdit] {
    guard let (blocks, column) = lines.blocks(of: node), let first = blocks.first, let last = blocks.last
    else {
      throw NotEditable()
    }
    var text = ""
    for source in arrangement {
      var block: String
      switch source {
      case .old(let index):
        let extra = extraEdits.filter { edit in
          let range = edit.span.range.indices
          return blocks[index].lowerBound <= range.lowerBound && range.upperBound <= blocks[index].upperBound
            && (!range.isEmpty || range.lowerBound > blocks[index].lowerBound || index == 0)
        }
        block = try slice(blocks[index], (nested[index] ?? []) + extra)
      case .inserted(let index): block = blockText(delta.inserted[index].value, column)
      }
      if !block.hasSuffix("\n") { block += lines.lineBreak }
      text += block
    }
    return [TextEdit(lines.source.span(first.lowerBound..<last.upperBound), text)]
  }

  private func blockText(_ value: PlanValue, _ column: Int) -> String {
    if let donor = donors[value], donor.column == column { return donor.text }
    let margin = String(repeating: " ", count: column)
    return margin + "- " + inFile(value.content.yaml(indent: column + 2)) + lines.lineBreak
  }

  /// A part of the file with some edits made in it.
  private func slice(_ range: Range<Int>, _ edits: [TextEdit]) throws(NotEditable) -> String {
    let part = SourceFile(id: FileID(0), path: "", bytes: Array(lines.source.bytes[range]))
    let shifted = edits.map { edit in
      let own = edit.span.range.indices
      return TextEdit(
        part.span(max(0, own.lowerBound - range.lowerBound)..<max(0, own.upperBound - range.lowerBound)),
        edit.replacement)
    }
    guard let bytes = try? part.applying(shifted) else { throw NotEditable() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Shape {
  /// Whether a key of a file spells an entry.
  func isKey(_ key: YAMLNode, _ name: String) -> Bool {
    guard case .record(let type) = self else { return key.text == name }
    let schema = RecordSchema.of(type)
    return schema.position(of: key).map { schema.fields[$0].name.vi == name } ?? false
  }
}
