internal import CYAML
public import SourceText

/// What reading a YAML file gives: as much of a tree as could be made, and all that is wrong with it.
public struct YAMLParse: Sendable {
  /// Nil where nothing could be read.
  public let document: YAMLDocument?
  public let diagnostics: [Diagnostic]

  public init(document: YAMLDocument?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

/// Reads one YAML document.
public func parseYAML(_ source: SourceFile) -> YAMLParse {
  var builder = TreeBuilder(source: source)
  let failure = builder.run()
  return YAMLParse(document: builder.finish(), diagnostics: failure.map { [$0] } ?? [])
}

let syntaxError = DiagnosticKind(
  "KH0100", .error, LocalizedText("Lỗi cú pháp YAML", en: "YAML syntax error"),
  LocalizedText("", en: ""), wrong: "", right: "")

/// Turns libyaml's events into the arena.
struct TreeBuilder {
  let source: SourceFile
  var nodes: ContiguousArray<NodeRecord> = []
  var side: [UInt8] = []
  var root = NodeRecord.none
  /// Open collections and the last child of each.
  var open: [(id: UInt32, last: UInt32)] = []
  var anchors: [String: UInt32] = [:]
  /// A forward cursor that turns libyaml's count of scalars into bytes.
  var cursor = ScalarCursor()

  init(source: SourceFile) {
    self.source = source
    nodes.reserveCapacity(source.bytes.count / 16 + 16)
  }

  mutating func run() -> Diagnostic? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return source.bytes.withUnsafeBufferPointer { bytes -> Diagnostic? in
      cursor = ScalarCursor(bytes)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
          let offset = cursor.byte(at: parser.problem_mark.index, bytes)
          let problem = parser.problem.map { String(cString: $0) } ?? ""
          return Diagnostic(
            syntaxError, at: source.span(Int(offset)..<Int(offset)), LocalizedText(problem, en: problem))
        }
        let type = event.type
        take(&event, bytes)
        yaml_event_delete(&event)
        if type == YAML_STREAM_END_EVENT { return nil }
      }
    }
  }

  consuming func finish() -> YAMLDocument {
    YAMLDocument(source: source, nodes: nodes, side: side, rootID: root)
  }

  private mutating func take(_ event: inout yaml_event_t, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let start = cursor.byte(at: event.start_mark.index, bytes)
      let end = cursor.byte(at: event.end_mark.index, bytes)
      let style: ScalarStyle =
        switch event.data.scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
      var record = NodeRecord(kind: .scalar, style: style, flags: 0, start: start, end: end)
      let length = event.data.scalar.length
      record.count = UInt32(clamping: length)
      let quote = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
      let from = Int(start) + quote
      if length > 0, let value = event.data.scalar.value {
        if from + length == Int(end) - quote,
          memcmp(bytes.baseAddress.unsafelyUnwrapped + from, value, length) == 0
        {
          record.first = UInt32(from)
        } else {
          record.first = UInt32(side.count)
          record.meta |= NodeRecord.sideText
          side.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
        }
      }
      append(record, anchor: event.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT:
      let start = cursor.byte(at: event.start_mark.index, bytes)
      let flow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? NodeRecord.flow : 0
      let id = append(
        NodeRecord(kind: .sequence, style: .plain, flags: flow, start: start, end: start),
        anchor: event.data.sequence_start.anchor)
      open.append((id, NodeRecord.none))
    case YAML_MAPPING_START_EVENT:
      let start = cursor.byte(at: event.start_mark.index, bytes)
      let flow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? NodeRecord.flow : 0
      let id = append(
        NodeRecord(kind: .mapping, style: .plain, flags: flow, start: start, end: start),
        anchor: event.data.mapping_start.anchor)
      open.append((id, NodeRecord.none))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let closed = open.popLast() else { return }
      let flow = nodes[Int(closed.id)].meta & NodeRecord.flow != 0
      nodes[Int(closed.id)].end =
        flow || closed.last == NodeRecord.none
        ? cursor.byte(at: event.end_mark.index, bytes) : nodes[Int(closed.last)].end
    case YAML_ALIAS_EVENT:
      let start = cursor.byte(at: event.start_mark.index, bytes)
      let end = cursor.byte(at: event.end_mark.index, bytes)
      var record = NodeRecord(kind: .alias, style: .plain, flags: 0, start: start, end: end)
      if let name = event.data.alias.anchor {
        record.first = anchors[String(cString: UnsafePointer<CChar>(OpaquePointer(name)))] ?? NodeRecord.none
      }
      if record.first == NodeRecord.none {
        record.meta = UInt32(NodeKind.scalar.rawValue) | NodeRecord.broken
      }
      append(record, anchor: nil)
    default:
      break
    }
  }

  @discardableResult
  private mutating func append(_ record: NodeRecord, anchor: UnsafeMutablePointer<yaml_char_t>?) -> UInt32 {
    let id = UInt32(nodes.count)
    nodes.append(record)
    if let parent = open.indices.last {
      if open[parent].last == NodeRecord.none {
        nodes[Int(open[parent].id)].first = id
      } else {
        nodes[Int(open[parent].last)].next = id
      }
      nodes[Int(open[parent].id)].count += 1
      open[parent].last = id
    } else if root == NodeRecord.none {
      root = id
    }
    if let anchor { anchors[String(cString: UnsafePointer<CChar>(OpaquePointer(anchor)))] = id }
    return id
  }
}

/// Turns libyaml's indexes (Unicode scalars, the byte order mark not counted) into bytes, forwards in steps of eight.
struct ScalarCursor {
  private var scalar = 0
  private var offset = 0

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
  }

  mutating func byte(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if index < scalar {
      self = ScalarCursor(bytes)
    }
    var needed = index - scalar
    var position = offset
    while needed >= 8, position + 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position).loadUnaligned(
        as: UInt64.self)
      let continuation = word & 0x8080_8080_8080_8080 & ~((word & 0x4040_4040_4040_4040) << 1)
      position += 8
      needed -= 8 - continuation.nonzeroBitCount
    }
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    while needed > 0, position < bytes.count {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      needed -= 1
    }
    scalar = index
    offset = position
    return UInt32(clamping: position)
  }
}
