/// Reads one document of a stream, again and again with patches where libyaml stops, as long as that helps.
struct DocumentReader {
  let source: [UInt8]
  let limits: YAMLLimits

  /// More rounds than this help nobody; large files get fewer, so that time stays bounded.
  static let maximumRounds = 64
  static let maximumBytes = 32 << 20

  /// Reads a document; `remedy` gives patches for a failure, or nil where there is none.
  func read(
    _ slice: DocumentSlice, into arena: consuming NodeArena, patches: [Patch],
    remedy: (LibYAML.Failure, TreeBuilder) -> [Patch]?
  ) -> (builder: TreeBuilder, outcome: TreeBuilder.Outcome) {
    let start = (arena.nodes.count, arena.side.count, arena.properties.count)
    var prepared = PreparedText(source, slice.range)
    if !patches.isEmpty { prepared.add(patches) }
    var arena = arena
    var round = 1
    while true {
      var builder = TreeBuilder(arena: arena, prepared: prepared, limits: limits)
      arena = NodeArena()
      let outcome = builder.read()
      guard case .failed(let failure) = outcome, round < Self.maximumRounds,
        round * slice.range.count < Self.maximumBytes, let new = remedy(failure, builder)
      else { return (builder, outcome) }
      prepared.add(new)
      arena = builder.arena
      arena.cut(nodes: start.0, side: start.1, properties: start.2)
      round += 1
    }
  }

  /// Patches for directives that libyaml must not see, or the place of one that is no YAML.
  func directivePatches(_ slice: DocumentSlice) -> (patches: [Patch], malformed: Range<Int>?) {
    var patches: [Patch] = []
    var versions = 0
    for line in slice.directives {
      let range = line..<source.lineEnd(of: line)
      switch Directive(source, range) {
      case .tag: break
      case .reserved: patches.append(DocumentReader.comment(line))
      case .version(let digits, let isKnown):
        versions += 1
        if versions > 1 { return (patches, range) }
        if !isKnown { patches.append(Patch(range: digits, replacement: Array("1.2".utf8), purpose: .silent)) }
      case .malformed:
        return (patches, range)
      }
    }
    return (patches, nil)
  }

  /// Makes a directive a comment.
  static func comment(_ line: Int) -> Patch {
    Patch(range: line..<line + 1, replacement: [Byte.hash], purpose: .silent)
  }

  /// Patches for characters that libyaml reads by the rules of YAML 1.1, and for a last line of blanks without its end.
  func characterPatches(_ slice: DocumentSlice, _ scan: ByteScan) -> [Patch] {
    var patches = scan.suspects.filter { slice.range.contains($0.offset) }.compactMap(\.standIn)
    if slice.range.upperBound == source.count, source.last == Byte.space,
      source[source.lineStart(of: source.count)...].allSatisfy({ $0 == Byte.space })
    {
      patches.append(
        Patch(range: source.count..<source.count, replacement: [Byte.lineFeed], purpose: .silent))
    }
    return patches
  }
}

/// A line that begins with `%`.
enum Directive {
  case tag
  /// `%YAML`; the digits of its version, and whether libyaml knows it.
  case version(Range<Int>, isKnown: Bool)
  /// Any other name: to be passed over (YAML 1.2.2, section 6.8).
  case reserved
  case malformed

  init(_ source: [UInt8], _ line: Range<Int>) {
    let words = source[line].split(whereSeparator: isBlank)
    guard let name = words.first else {
      self = .malformed
      return
    }
    if name.elementsEqual("%TAG".utf8) {
      self = .tag
    } else if name.elementsEqual("%YAML".utf8) {
      guard words.count >= 2, words.count == 2 || words[2].first == Byte.hash,
        words[1].starts(with: "1.".utf8), words[1].count > 2,
        words[1].dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
      else {
        self = .malformed
        return
      }
      let isKnown = words[1].elementsEqual("1.1".utf8) || words[1].elementsEqual("1.2".utf8)
      self = .version(words[1].indices, isKnown: isKnown)
    } else {
      self = .reserved
    }
  }
}

extension SuspectCharacter {
  /// A character of the same length that libyaml takes for ordinary text.
  var standIn: Patch? {
    let replacement: [UInt8] =
      switch length {
      case 1: [Byte.question]
      case 2: [0xC2, 0xA0]
      default: [0xE2, 0x80, 0x83]
      }
    switch kind {
    case .lineBreak: return Patch(range: range, replacement: replacement, purpose: .equivalent)
    case .control: return Patch(range: range, replacement: replacement, purpose: .equivalent)
    case .byteOrderMark: return Patch(range: range, replacement: replacement, purpose: .equivalent)
    case .noBreakSpace, .invisible, .fullWidthColon: return nil
    }
  }
}
