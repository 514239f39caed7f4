internal import CYAML
import SourceText

/// Turns libyaml's events of one document into nodes of the arena.
struct TreeBuilder {
  /// How the reading of a document ended.
  enum Outcome {
    case complete
    /// Places are bytes of the file.
    case failed(LibYAML.Failure)
    case limit(LimitHit)
  }

  /// A collection that is not yet closed.
  struct Open {
    let id: UInt32
    var last = NodeRecord.none
    let isMapping: Bool
    let isFlow: Bool
    let anchor: Int?
    let expandedBefore: Int
    let firstKey: Int
    let line: Int
    /// Where its content starts in the prepared text, and in which column.
    let place: Int
    let column: Int
  }

  var arena: NodeArena
  let prepared: PreparedText
  let limits: YAMLLimits
  var root = NodeRecord.none
  var open: [Open] = []
  var anchors = AnchorTable()
  var keys = KeyTable()
  var notes = TreeNotes()
  /// Set where libyaml reads something else than what is written.
  var refusal: LibYAML.Failure?
  /// Nodes that a reader meets when it follows every alias.
  var expanded = 0
  let isIdentity: Bool
  private let shift: Int

  init(arena: consuming NodeArena, prepared: PreparedText, limits: YAMLLimits) {
    self.arena = arena
    self.prepared = prepared
    self.limits = limits
    shift = prepared.slice.lowerBound
    isIdentity = prepared.isIdentity
    self.arena.nodes.reserveCapacity(self.arena.nodes.count + min(prepared.slice.count / 16 + 16, 1 << 20))
  }

  mutating func read() -> Outcome {
    let bytes = isIdentity ? prepared.source : prepared.bytes
    let range = isIdentity ? prepared.slice : 0..<bytes.count
    return bytes.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  @inline(__always)
  func original(_ offset: Int) -> Int { isIdentity ? shift + offset : prepared.original(offset) }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    guard let base = bytes.baseAddress,
      var parser = LibYAML(base, count: bytes.count, window: limits.scalarBytes + 1 << 17)
    else { return .complete }
    var cursor = ScalarCursor(base, count: bytes.count)
    while true {
      guard parser.next() else {
        if parser.feed.pointee.exceeded {
          let place = original(cursor.offset)
          return .limit(LimitHit(kind: .scalarBytes, range: place..<place + 1))
        }
        return .failed(inFile(parser.failure(&cursor)))
      }
      let isLast = parser.event.type == YAML_STREAM_END_EVENT
      take(&parser.event, base, &cursor)
      parser.release()
      parser.feed.pointee.consumed = cursor.offset
      if isLast { return .complete }
      if let refusal { return .failed(refusal) }
      if let limit = limitHit(cursor) { return .limit(limit) }
    }
  }

  private func inFile(_ failure: LibYAML.Failure) -> LibYAML.Failure {
    LibYAML.Failure(
      problem: failure.problem, context: failure.context, offset: original(failure.offset),
      contextOffset: failure.contextOffset.map(original))
  }

  @inline(__always)
  private func limitHit(_ cursor: borrowing ScalarCursor) -> LimitHit? {
    guard open.count > limits.depth || arena.nodes.count > limits.nodes || expanded > limits.expandedNodes
    else { return nil }
    let kind: LimitHit.Kind =
      open.count > limits.depth ? .depth : arena.nodes.count > limits.nodes ? .nodes : .expandedNodes
    guard let last = arena.nodes.last else { return nil }
    return LimitHit(kind: kind, range: Int(last.start)..<max(Int(last.end), Int(last.start) + 1))
  }

  @inline(__always)
  private mutating func take(
    _ event: inout yaml_event_t, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    switch event.type {
    case YAML_SCALAR_EVENT:
      takeScalar(&event, base, &cursor)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      takeStart(
        &event, isMapping: false, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, start.anchor, start.tag,
        base, &cursor)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      takeStart(
        &event, isMapping: true, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, start.anchor, start.tag,
        base, &cursor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      takeEnd(&event, base, &cursor)
    case YAML_ALIAS_EVENT:
      takeAlias(&event, base, &cursor)
    default:
      break
    }
  }

  @discardableResult
  mutating func append(_ record: NodeRecord) -> UInt32 {
    let id = UInt32(truncatingIfNeeded: arena.nodes.count)
    arena.nodes.append(record)
    expanded += 1
    if let top = open.indices.last {
      let parent = Int(open[top].id)
      let last = open[top].last
      if last == NodeRecord.none {
        arena.nodes[parent].first = id
      } else {
        arena.nodes[Int(last)].next = id
      }
      arena.nodes[parent].count += 1
      open[top].last = id
    } else if root == NodeRecord.none {
      root = id
    }
    return id
  }
}

/// A bound of `YAMLLimits` that a file goes beyond.
struct LimitHit {
  enum Kind { case depth, nodes, expandedNodes, scalarBytes }

  let kind: Kind
  let range: Range<Int>
}
