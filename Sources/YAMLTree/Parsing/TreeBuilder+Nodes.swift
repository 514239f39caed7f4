internal import CYAML
import SourceText

extension TreeBuilder {
  mutating func takeScalar(
    _ event: inout yaml_event_t, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    var start = cursor.byte(at: event.start_mark.index)
    var end = cursor.byte(at: event.end_mark.index)
    noteGap(gapStart, start, base)
    let scalar = event.data.scalar
    let style: ScalarStyle =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    var flags: UInt32 = 0
    var properties: NodeProperties?
    if scalar.anchor != nil || scalar.tag != nil {
      flags = NodeRecord.hasProperties
      let isEmpty = style == .plain && scalar.length == 0
      properties = takeProperties(&start, cursor.count, isEmpty: isEmpty, scalar.anchor, scalar.tag, base)
      if isEmpty { end = start }
    } else if start == end {
      (start, end) = placeOfNothing(start, base)
    }
    if style.rawValue >= ScalarStyle.literal.rawValue { end = endOfBlock(start, end, base) }

    if style == .plain, isQuestionInFlow(start, end, base) { refuse(.questionInFlow, at: start - 1) }
    let length = scalar.length
    var record = NodeRecord(
      kind: .scalar, style: style, flags: flags, start: UInt32(truncatingIfNeeded: original(start)),
      end: UInt32(truncatingIfNeeded: original(end)))
    record.count = UInt32(truncatingIfNeeded: length)
    let isLong = event.end_mark.line != event.start_mark.line
    let touching = prepared.isIdentity ? nil : prepared.purpose(touching: Int(record.start)..<Int(record.end))
    if let touching {
      setText(of: &record, touching, scalar.value, length)
    } else if length > 0, let value = scalar.value {
      let quote = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
      if start + quote + length == end - quote, memcmp(base + start + quote, value, length) == 0 {
        record.first = record.start + UInt32(quote)
      } else {
        record.first = UInt32(truncatingIfNeeded: arena.side.count)
        record.meta |= NodeRecord.sideText
        arena.side.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
      }
    }
    let isKey = isKeyNext
    let id = append(record)
    finish(id, properties, scalar.anchor)
    if isKey, touching == nil { keys.add(id, UnsafeBufferPointer(start: scalar.value, count: length), style) }
    noteScalar(id, style, isKey: isKey, isLong: isLong, start..<max(start, end), base, cursor.count)
  }

  mutating func takeStart(
    _ event: inout yaml_event_t, isMapping: Bool, isFlow: Bool, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    var start = cursor.byte(at: event.start_mark.index)
    noteGap(gapStart, start, base)
    var properties: NodeProperties?
    var flags: UInt32 = isFlow ? NodeRecord.flow : 0
    if anchor != nil || tag != nil {
      flags |= NodeRecord.hasProperties
      properties = takeProperties(&start, cursor.count, isEmpty: false, anchor, tag, base)
    }
    let place = UInt32(truncatingIfNeeded: original(start))
    let expandedBefore = expanded
    let id = append(
      NodeRecord(
        kind: isMapping ? .mapping : .sequence, style: .plain, flags: flags, start: place, end: place))
    finish(id, properties, anchor)
    open.append(
      Open(
        id: id, isMapping: isMapping, isFlow: isFlow, anchor: anchor == nil ? nil : anchors.lastIndex,
        expandedBefore: expandedBefore, firstKey: keys.count, line: event.start_mark.line, place: start,
        column: properties == nil ? event.start_mark.column : column(of: start, base)))
  }

  mutating func takeEnd(
    _ event: inout yaml_event_t, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    guard let closed = open.popLast() else { return }
    if closed.isFlow {
      let gapStart = cursor.offset
      let end = cursor.byte(at: event.end_mark.index)
      arena.nodes[Int(closed.id)].end = UInt32(truncatingIfNeeded: original(end))
      noteFlowEnd(closed, gapStart, end, event.end_mark.line, base, cursor.count)
    } else if closed.last != NodeRecord.none {
      arena.nodes[Int(closed.id)].end = arena.nodes[Int(closed.last)].end
    }
    if let anchor = closed.anchor { anchors.close(anchor, size: expanded - closed.expandedBefore) }
    if closed.isMapping { keys.close(from: closed.firstKey, arena, prepared.source, &notes) }
  }

  mutating func takeAlias(
    _ event: inout yaml_event_t, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    let gapStart = cursor.offset
    let start = cursor.byte(at: event.start_mark.index)
    let end = cursor.byte(at: event.end_mark.index)
    noteGap(gapStart, start, base)
    if end < cursor.count, base[end] == Byte.colon { refuse(.partOfAnchor, at: start + 1) }
    var record = NodeRecord(
      kind: .alias, style: .plain, flags: 0, start: UInt32(truncatingIfNeeded: original(start)),
      end: UInt32(truncatingIfNeeded: original(end)))
    let target = event.data.alias.anchor.flatMap { anchors.find(yamlString($0)) }
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

  private func isQuestionInFlow(_ start: Int, _ end: Int, _ base: UnsafePointer<UInt8>) -> Bool {
    guard start > 0, end > start, base[start - 1] == Byte.question, let top = open.last, top.isFlow
    else { return false }
    return start == 1 || isBlankOrBreak(base[start - 2]) || isFlowIndicator(base[start - 2])
  }

  /// Whether the next node is a key of a mapping.
  private var isKeyNext: Bool {
    guard let top = open.last, top.isMapping else { return false }
    return arena.nodes[Int(top.id)].count & 1 == 0
  }

  private mutating func finish(
    _ id: UInt32, _ properties: NodeProperties?, _ anchor: UnsafeMutablePointer<yaml_char_t>?
  ) {
    guard let properties else { return }
    arena.properties.append(
      NodeProperties(
        node: id, anchor: properties.anchor, tag: properties.tag, range: properties.range))
    if let anchor {
      let isCollection = arena.nodes[Int(id)].kind != .scalar
      anchors.add(yamlString(anchor), node: id, size: isCollection ? nil : 1)
    }
  }

  private mutating func setText(
    of record: inout NodeRecord, _ purpose: Patch.Purpose, _ value: UnsafeMutablePointer<yaml_char_t>?,
    _ length: Int
  ) {
    record.count = 0
    guard purpose == .equivalent else {
      record.meta |= NodeRecord.broken
      return
    }
    let read = UnsafeBufferPointer(start: value, count: length)
    let firstText = read.firstIndex { $0 != Byte.lineFeed } ?? 0
    let blanks = (read[firstText...].firstIndex { $0 != Byte.space } ?? firstText) - firstText
    let text = ScalarText(
      prepared.source, Int(record.start)..<Int(record.end), style: record.style, firstLineBlanks: blanks)
    record.first = UInt32(truncatingIfNeeded: arena.side.count)
    record.count = UInt32(truncatingIfNeeded: text.bytes.count)
    record.meta |= NodeRecord.sideText
    arena.side += text.bytes
  }
}

func yamlString(_ pointer: UnsafeMutablePointer<yaml_char_t>) -> String {
  String(cString: UnsafePointer<UInt8>(pointer))
}
