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
    var first = NodeRecord.none
    var last = NodeRecord.none
    /// Keys and values count each for itself.
    var count: UInt32 = 0
    /// `NodeRecord.broken` where a child has it.
    var flags: UInt32 = 0
    /// The number of its anchor, or -1.
    let anchor: Int32
    let expandedBefore: Int32
    let firstKey: Int32
    let line: Int32
    /// Where its content starts in the prepared text, and in which column.
    let place: Int32
    let column: Int32
    let isMapping: Bool
    let isFlow: Bool
  }

  var arena: NodeArena
  let prepared: PreparedText
  let limits: YAMLLimits
  var root = NodeRecord.none
  var open: [Open] = []
  var anchors = AnchorTable()
  var keys = KeyTable()
  var notes = TreeNotes()
  /// Where the last event before a failure ended, in the file.
  private(set) var lastEnd = 0
  /// Set where libyaml reads something else than what is written.
  var refusal: LibYAML.Failure?
  /// The anchor and tag of the node that is being made.
  var pending = NodeProperties(node: 0, anchor: ByteRange(0, 0), tag: nil, range: ByteRange(0, 0))
  /// Nodes that a reader meets when it follows every alias.
  var expanded = 0
  /// Brackets that are open, and their sum over all nodes: libyaml looks at each of them for every token.
  var flowDepth = 0
  private var flowWork = 0
  let isIdentity: Bool
  private let shift: Int

  init(arena: consuming NodeArena, prepared: PreparedText, limits: YAMLLimits) {
    self.arena = arena
    self.prepared = prepared
    self.limits = limits
    shift = prepared.slice.lowerBound
    isIdentity = prepared.isIdentity
    self.arena.nodes.reserveCapacity(self.arena.nodes.count + min(prepared.slice.count / 20 + 16, 1 << 20))
    self.arena.side.reserveCapacity(self.arena.side.count + min(prepared.slice.count / 8, 1 << 16))
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
      let parser = LibYAML(base, count: bytes.count, window: limits.scalarBytes + 1 << 17)
    else { return .complete }
    var cursor = ScalarCursor(base, count: bytes.count)
    while true {
      guard parser.next() else {
        if parser.feed.pointee.exceeded {
          let place = original(cursor.offset)
          return .limit(LimitHit(kind: .scalarBytes, range: place..<place + 1))
        }
        lastEnd = original(cursor.offset)
        return .failed(inFile(parser.failure(&cursor)))
      }
      let isLast = parser.event.pointee.type == YAML_STREAM_END_EVENT
      take(parser.event, base, &cursor)
      parser.release()
      parser.feed.pointee.consumed = cursor.offset
      if isLast { return .complete }
      if let refusal {
        lastEnd = original(cursor.offset)
        return .failed(refusal)
      }
      if let limit = limitHit(cursor) { return .limit(limit) }
    }
  }

  private func inFile(_ failure: LibYAML.Failure) -> LibYAML.Failure {
    LibYAML.Failure(
      problem: failure.problem, context: failure.context, offset: original(failure.offset),
      contextOffset: failure.contextOffset.map(original), isUnreadable: failure.isUnreadable)
  }

  @inline(__always)
  private func limitHit(_ cursor: borrowing ScalarCursor) -> LimitHit? {
    let isTooDeep = open.count > limits.depth || flowWork > limits.nodes &* 8
    guard isTooDeep || arena.nodes.count > limits.nodes || expanded > limits.expandedNodes else { return nil }
    let kind: LimitHit.Kind = isTooDeep ? .depth : arena.nodes.count > limits.nodes ? .nodes : .expandedNodes
    guard let last = arena.nodes.last else { return nil }
    return LimitHit(kind: kind, range: Int(last.start)..<max(Int(last.end), Int(last.start) + 1))
  }

  @inline(__always)
  private mutating func take(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ base: UnsafePointer<UInt8>, _ cursor: inout ScalarCursor
  ) {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      takeScalar(event, base, &cursor)
    case YAML_SEQUENCE_START_EVENT:
      let isFlow = event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      let (anchor, tag) = (event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag)
      takeStart(event, isMapping: false, isFlow: isFlow, anchor, tag, base, &cursor)
    case YAML_MAPPING_START_EVENT:
      let isFlow = event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      let (anchor, tag) = (event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag)
      takeStart(event, isMapping: true, isFlow: isFlow, anchor, tag, base, &cursor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      takeEnd(event, base, &cursor)
    case YAML_ALIAS_EVENT:
      takeAlias(event, base, &cursor)
    default:
      break
    }
  }

  @discardableResult
  @inline(__always)
  mutating func append(_ record: NodeRecord) -> UInt32 {
    let id = UInt32(truncatingIfNeeded: arena.nodes.count)
    arena.nodes.append(record)
    expanded += 1
    flowWork &+= flowDepth
    let top = open.count - 1
    if top >= 0 {
      let last = open[top].last
      if last == NodeRecord.none {
        open[top].first = id
      } else {
        arena.nodes[Int(last)].next = id
      }
      open[top].count += 1
      open[top].last = id
      open[top].flags |= record.meta & NodeRecord.broken
    } else if root == NodeRecord.none {
      root = id
    }
    return id
  }

  /// Writes what was gathered about a collection to its node.
  mutating func settle(_ collection: Open) {
    let id = Int(collection.id)
    arena.nodes[id].first = collection.first
    arena.nodes[id].count = collection.count
    if collection.flags & NodeRecord.broken != 0 { arena.nodes[id].meta |= NodeRecord.holdsBroken }
  }
}

/// A bound of `YAMLLimits` that a file goes beyond.
struct LimitHit {
  enum Kind { case depth, nodes, expandedNodes, scalarBytes }

  let kind: Kind
  let range: Range<Int>
}
