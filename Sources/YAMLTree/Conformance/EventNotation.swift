internal import SourceText

/// The events of a stream in the notation of yaml-test-suite.
struct EventNotation {
  private let source: [UInt8]
  private let arena: NodeArena
  private(set) var text = "+STR\n"
  private var property = 0

  init(_ stream: StreamReader, source: [UInt8]) {
    self.source = source
    arena = stream.arena
    for document in stream.documents {
      text += document.slice.explicitStart == nil ? "+DOC\n" : "+DOC ---\n"
      write(document.root)
      if stream.isAccepted { text += document.slice.hasExplicitEnd ? "-DOC ...\n" : "-DOC\n" }
    }
    if stream.isAccepted { text += "-STR\n" }
  }

  /// The depth of the tree is bounded by `YAMLLimits`.
  private mutating func write(_ id: UInt32) {
    guard arena.nodes.indices.contains(Int(id)) else { return }
    let record = arena.nodes[Int(id)]
    if record.kind == .alias || record.meta & NodeRecord.deadAlias != 0 {
      text += "=ALI "
      text += String(decoding: source[Int(record.start)..<Int(record.end)], as: UTF8.self)
      text += "\n"
      return
    }
    let properties = properties(of: id)
    switch record.kind {
    case .scalar, .alias, .borrowed:
      text += "=VAL" + properties + " " + Self.indicator(record.style)
      for scalar in String(decoding: arena.text(id, source), as: UTF8.self).unicodeScalars { escape(scalar) }
      text += "\n"
    case .sequence:
      text += "+SEQ" + (record.meta & NodeRecord.flow != 0 ? " []" : "") + properties + "\n"
      writeChildren(record, end: "-SEQ\n")
    case .mapping:
      text += "+MAP" + (record.meta & NodeRecord.flow != 0 ? " {}" : "") + properties + "\n"
      writeChildren(record, end: "-MAP\n")
    }
  }

  /// A collection in which a fault ended the reading has no end.
  private mutating func writeChildren(_ record: NodeRecord, end: String) {
    var child = record.first
    while child != NodeRecord.none {
      write(child)
      child = arena.nodes[Int(child)].next
    }
    if record.meta & NodeRecord.cut == 0 { text += end }
  }

  private mutating func properties(of id: UInt32) -> String {
    guard property < arena.properties.count, arena.properties[property].node == id else { return "" }
    let found = arena.properties[property]
    property += 1
    var result = ""
    if !found.anchor.isEmpty {
      result += " &" + String(decoding: source[found.anchor.indices], as: UTF8.self)
    }
    if let tag = found.tag { result += " <" + tag + ">" }
    return result
  }

  private static func indicator(_ style: ScalarStyle) -> String {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\": text += "\\\\"
    case "\0": text += "\\0"
    case "\u{7}": text += "\\a"
    case "\u{8}": text += "\\b"
    case "\t": text += "\\t"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\u{1B}": text += "\\e"
    default: text.unicodeScalars.append(scalar)
    }
  }
}

/// The events of a YAML stream in the notation of yaml-test-suite, and whether it is YAML at all.
///
/// Of a stream that is refused the events up to the fault are given.
public func yamlEvents(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> (events: String, accepted: Bool) {
  let stream = StreamReader(bytes, limits: limits)
  return (EventNotation(stream, source: bytes).text, stream.isAccepted)
}
