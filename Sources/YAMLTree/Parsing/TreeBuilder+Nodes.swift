internal import CYAML
import SourceText

extension TreeBuilder {
  mutating func takeScalar(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    var start = cursor.byte(at: event.pointee.start_mark.index)
    noteGap(gapStart, start, base)
    let (value, length) = (event.pointee.data.scalar.value, event.pointee.data.scalar.length)
    let (anchor, tag) = (event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag)
    let style: ScalarStyle =
      switch event.pointee.data.scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let isBare = anchor == nil && tag == nil
    let shared = isBare ? endOfShared(start, style, value, length, base, cursor.count) : nil
    var end = cursor.byte(at: event.pointee.end_mark.index, known: shared)
    var flags: UInt32 = 0
    if !isBare {
      flags = NodeRecord.hasProperties
      let isEmpty = style == .plain && length == 0
      takeProperties(&start, cursor.count, isEmpty: isEmpty, anchor, tag, base)
      end = isEmpty ? start : max(start, end)
    } else if start == end {
      (start, end) = placeOfNothing(start, base)
    }
    if style.rawValue >= ScalarStyle.literal.rawValue {
      end = endOfBlock(start, end, UnsafeBufferPointer(start: value, count: length), base)
    }
    if style == .plain, isQuestionInFlow(start, end, base) { refuse(.questionInFlow, at: start - 1) }
    let from = UInt32(truncatingIfNeeded: original(start))
    let to = UInt32(truncatingIfNeeded: original(end))
    let isLong = event.pointee.end_mark.line != event.pointee.start_mark.line
    let touching = isIdentity ? nil : prepared.purpose(touching: Int(from)..<max(Int(from), Int(to)))
    var text = TextPlace(first: NodeRecord.none, count: UInt32(truncatingIfNeeded: length), flags: flags)
    if let touching {
      text = patchedText(from, to, style, touching, flags, value, length)
    } else if shared ?? endOfShared(start, style, value, length, base, cursor.count) == end,
      isIdentity || stands(value, length, at: Int(from) + (style == .plain ? 0 : 1))
    {
      text.first = from + (style == .plain ? 0 : 1)
    } else if length > 0, let value {
      text.first = UInt32(truncatingIfNeeded: arena.side.count)
      text.flags |= NodeRecord.sideText
      arena.side.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
    }
    let isKey = isKeyNext
    let id = append(
      NodeRecord(
        kind: .scalar, style: style, flags: text.flags, start: from, end: to, first: text.first,
        count: text.count))
    if !isBare { finish(id, anchor) }
    if isKey, touching == nil { keys.add(id, UnsafeBufferPointer(start: value, count: length)) }
    noteScalar(id, style, isKey: isKey, isLong: isLong, start..<max(start, end), base, cursor.count)
  }

  /// Whether a text stands in the file itself, and not only in the prepared text.
  @inline(never)
  private func stands(_ value: UnsafeMutablePointer<yaml_char_t>?, _ length: Int, at offset: Int) -> Bool {
    let end = offset + length
    guard end <= prepared.source.count else { return false }
    return prepared.source[offset..<end].elementsEqual(UnsafeBufferPointer(start: value, count: length))
  }

  /// Where the text of a scalar is, and the flags that tell so.
  private struct TextPlace {
    var first: UInt32
    var count: UInt32
    var flags: UInt32
  }

  /// The end of a plain or quoted scalar whose text stands in the source just as it is; nil for any other.
  ///
  /// Equal bytes leave no room for an escape or a folded line, except for a quote or backslash at the end.
  @inline(__always)
  private func endOfShared(
    _ start: Int, _ style: ScalarStyle, _ value: UnsafeMutablePointer<yaml_char_t>?, _ length: Int,
    _ base: UnsafePointer<UInt8>, _ count: Int
  ) -> Int? {
    guard length > 0, let value, style.rawValue < ScalarStyle.literal.rawValue else { return nil }
    let quote = style == .plain ? 0 : 1
    let end = start + length + 2 * quote
    guard end <= count, memcmp(base + start + quote, value, length) == 0 else { return nil }
    if quote == 1, base[end - 1] != base[start] || end < count && base[end] == base[start] { return nil }
    return end
  }

  mutating func takeStart(
    _ event: UnsafeMutablePointer<yaml_event_t>, isMapping: Bool, isFlow: Bool,
    _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    var start = cursor.byte(at: event.pointee.start_mark.index)
    noteGap(gapStart, start, base)
    let isBare = anchor == nil && tag == nil
    var flags: UInt32 = isFlow ? NodeRecord.flow : 0
    if !isBare {
      flags |= NodeRecord.hasProperties
      takeProperties(&start, cursor.count, isEmpty: false, anchor, tag, base)
    }
    let place = UInt32(truncatingIfNeeded: original(start))
    let expandedBefore = expanded
    let id = append(
      NodeRecord(
        kind: isMapping ? .mapping : .sequence, style: .plain, flags: flags, start: place, end: place))
    if !isBare { finish(id, anchor) }
    if isFlow { flowDepth += 1 }
    let column = isBare ? event.pointee.start_mark.column : column(of: start, base)
    open.append(
      Open(
        id: id, anchor: anchor == nil ? -1 : Int32(clamping: anchors.lastIndex),
        expandedBefore: Int32(clamping: expandedBefore), firstKey: Int32(clamping: keys.count),
        line: Int32(clamping: event.pointee.start_mark.line), place: Int32(clamping: start),
        column: Int32(clamping: column), isMapping: isMapping, isFlow: isFlow))
  }

  mutating func takeEnd(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    guard let closed = open.popLast() else { return }
    settle(closed)
    if closed.isFlow {
      flowDepth -= 1
      let gapStart = cursor.offset
      let end = cursor.byte(at: event.pointee.end_mark.index)
      arena.nodes[Int(closed.id)].end = UInt32(truncatingIfNeeded: original(end))
      noteFlowEnd(closed, gapStart, end, event.pointee.end_mark.line, base, cursor.count)
    } else if closed.last != NodeRecord.none {
      arena.nodes[Int(closed.id)].end = arena.nodes[Int(closed.last)].end
    }
    if closed.anchor >= 0 { anchors.close(Int(closed.anchor), size: expanded - Int(closed.expandedBefore)) }
    if closed.isMapping { keys.close(closed.id, from: Int(closed.firstKey), arena, prepared.source, &notes) }
  }

  mutating func takeAlias(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    let start = cursor.byte(at: event.pointee.start_mark.index)
    let end = cursor.byte(at: event.pointee.end_mark.index)
    noteGap(gapStart, start, base)
    if end < cursor.count, base[end] == Byte.colon { refuse(.partOfAnchor, at: start + 1) }
    var record = NodeRecord(
      kind: .alias, style: .plain, flags: 0, start: UInt32(truncatingIfNeeded: original(start)),
      end: UInt32(truncatingIfNeeded: original(end)))
    let target = event.pointee.data.alias.anchor.flatMap { anchors.find(yamlString($0)) }
    if let target, let size = target.size {
      record.first = target.node
      expanded += size - 1
    } else {
      record.meta = UInt32(NodeKind.scalar.rawValue) | NodeRecord.broken | NodeRecord.deadAlias
    }
    let id = append(record)
    if target == nil {
      notes.add(.undefinedAlias(id))
    } else if target?.size == nil {
      notes.add(.aliasCycle(id, anchor: target?.node ?? id))
    }
    if end < cursor.count, base[end] == Byte.hash { notes.add(.gluedComment(original(end))) }
  }

  @inline(__always)
  private func isQuestionInFlow(_ start: Int, _ end: Int, _ base: UnsafePointer<UInt8>) -> Bool {
    guard start > 0, end > start, base[start - 1] == Byte.question, let top = open.last, top.isFlow
    else { return false }
    return start == 1 || isBlankOrBreak(base[start - 2]) || isFlowIndicator(base[start - 2])
  }

  /// Whether the next node is a key of a mapping.
  @inline(__always)
  private var isKeyNext: Bool {
    let top = open.count - 1
    return top >= 0 && open[top].isMapping && open[top].count & 1 == 0
  }

  @inline(never)
  private mutating func finish(_ id: UInt32, _ anchor: UnsafeMutablePointer<yaml_char_t>?) {
    pending.node = id
    arena.properties.append(pending)
    if let anchor {
      let isCollection = arena.nodes[Int(id)].kind != .scalar
      anchors.add(yamlString(anchor), node: id, size: isCollection ? nil : 1)
    }
  }

  @inline(never)
  private mutating func patchedText(
    _ start: UInt32, _ end: UInt32, _ style: ScalarStyle, _ purpose: Patch.Purpose, _ flags: UInt32,
    _ value: UnsafeMutablePointer<yaml_char_t>?, _ length: Int
  ) -> TextPlace {
    guard purpose == .equivalent else {
      return TextPlace(first: NodeRecord.none, count: 0, flags: flags | NodeRecord.broken)
    }
    let read = UnsafeBufferPointer(start: value, count: length)
    let firstText = read.firstIndex { $0 != Byte.lineFeed } ?? 0
    let blanks = (read[firstText...].firstIndex { $0 != Byte.space } ?? firstText) - firstText
    let text = ScalarText(
      prepared.source, Int(start)..<max(Int(start), Int(end)), style: style, firstLineBlanks: blanks)
    let first = UInt32(truncatingIfNeeded: arena.side.count)
    arena.side += text.bytes
    return TextPlace(
      first: first, count: UInt32(truncatingIfNeeded: text.bytes.count), flags: flags | NodeRecord.sideText)
  }
}

func yamlString(_ pointer: UnsafeMutablePointer<yaml_char_t>) -> String {
  String(cString: UnsafePointer<UInt8>(pointer))
}
