internal import SourceText

/// The documents of a stream as JSON values, plain scalars read by the core schema.
struct JSONNotation {
  private let source: [UInt8]
  private let arena: NodeArena
  private let tags: [UInt32: String]
  private(set) var text = ""
  /// False where a document has no JSON form: an alias without its anchor, or one that holds itself.
  private(set) var isComplete = true

  init(_ stream: StreamReader, source: [UInt8]) {
    self.source = source
    arena = stream.arena
    tags = Dictionary(
      stream.arena.properties.compactMap { found in found.tag.map { (found.node, $0) } },
      uniquingKeysWith: { first, _ in first })
    for document in stream.documents {
      write(document.root)
      text += "\n"
    }
  }

  /// Depth and the number of followed aliases are bounded by `YAMLLimits`.
  private mutating func write(_ id: UInt32) {
    guard arena.nodes.indices.contains(Int(id)) else {
      text += "null"
      return
    }
    let record = arena.nodes[Int(id)]
    switch record.kind {
    case .alias, .borrowed: write(record.first)
    case .scalar: writeScalar(id, record)
    case .sequence:
      text += "["
      for (index, child) in children(of: record).enumerated() {
        if index > 0 { text += "," }
        write(child)
      }
      text += "]"
    case .mapping: writeMapping(record)
    }
  }

  private mutating func writeScalar(_ id: UInt32, _ record: NodeRecord) {
    guard record.meta & NodeRecord.deadAlias == 0 else {
      isComplete = false
      text += "null"
      return
    }
    let string = String(decoding: arena.text(id, source), as: UTF8.self)
    let tagged = tags[id].flatMap { CoreValue(tag: $0, text: string) }
    switch tagged ?? (record.style == .plain && tags[id] == nil ? CoreValue(plain: string) : .text) {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let digits): text += digits
    case .float(let value): text += value.isFinite ? "\(value)" : "null"
    case .text: writeString(string)
    }
  }

  private mutating func writeMapping(_ record: NodeRecord) {
    let children = children(of: record)
    text += "{"
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      if index > 0 { text += "," }
      writeKey(children[index])
      text += ":"
      write(children[index + 1])
    }
    text += "}"
  }

  /// JSON's keys are strings; a key that is none is written by its text.
  private mutating func writeKey(_ id: UInt32) {
    var target = id
    while arena.nodes[Int(target)].kind == .alias { target = arena.nodes[Int(target)].first }
    writeString(String(decoding: arena.text(target, source), as: UTF8.self))
  }

  private func children(of record: NodeRecord) -> [UInt32] {
    var result: [UInt32] = []
    var child = record.first
    while child != NodeRecord.none {
      result.append(child)
      child = arena.nodes[Int(child)].next
    }
    return result
  }

  private mutating func writeString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// The documents of a YAML stream as JSON, one value a line, and whether all of it could be said in JSON.
public func yamlJSON(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> (json: String, accepted: Bool) {
  let stream = StreamReader(bytes, limits: limits)
  let notation = JSONNotation(stream, source: bytes)
  return (notation.text, stream.isAccepted && notation.isComplete)
}
