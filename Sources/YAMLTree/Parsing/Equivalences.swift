/// YAML 1.2 that libyaml 0.2.5 cannot read, said in other words that it can.
///
/// Each rule starts from the place where libyaml stops and from what is open there; it never looks at the file as a whole.
struct Equivalences {
  let source: [UInt8]
  let failure: LibYAML.Failure
  let builder: TreeBuilder

  private var place: Int { failure.offset }
  private var byte: UInt8? { place < source.count ? source[place] : nil }
  private var isInFlow: Bool { builder.open.last?.isFlow ?? false }
  /// Text within the innermost block collection must stand deeper than this.
  private var blockColumn: Int { Int(builder.open.last { !$0.isFlow }?.column ?? -1) }

  private static let rules: [@Sendable (Equivalences) -> [Patch]?] =
    [{ $0.tabAsIndentation() }, { $0.anchorName() }, { $0.emptyKey() }] + harmless

  /// The rules for what an author may well have meant; the others have a message of their own in `SyntaxDiagnosis`.
  private static let harmless: [@Sendable (Equivalences) -> [Patch]?] = [
    { $0.topBlockScalarWithoutIndentation() }, { $0.tabAsSeparation() }, { $0.plainScalarInFlow() },
    { $0.emptyValueInFlow() }, { $0.keyOverLinesInFlow() }, { $0.tabInBlockScalar() },
    { $0.percentAtLineStart() },
  ]

  /// Patches after which libyaml reads what YAML 1.2 says is there; nil where the text is no YAML.
  func patches() -> [Patch]? { first(of: Self.rules) }

  /// The same for text that an author writes, who is told about what other readers refuse.
  func harmlessPatches() -> [Patch]? { first(of: Self.harmless) }

  private func first(of rules: [@Sendable (Equivalences) -> [Patch]?]) -> [Patch]? {
    for rule in rules {
      if let patches = rule(self) { return patches }
    }
    return nil
  }

  /// Section 8.1.1.1: at the top of a document the content of a block scalar needs no indentation.
  private func topBlockScalarWithoutIndentation() -> [Patch]? {
    guard builder.open.isEmpty, builder.arena.nodes.indices.contains(Int(builder.root)) else { return nil }
    let root = builder.arena.nodes[Int(builder.root)]
    guard root.kind == .scalar, root.style == .literal || root.style == .folded, root.count == 0,
      place >= Int(root.end)
    else { return nil }
    var line = source.lineStart(of: place)
    let content = BlockScalarHeader(source, at: Int(root.start)).contentStart
    guard content <= line, source[content..<line].allSatisfy(isBlankOrBreak) else { return nil }
    var patches: [Patch] = []
    while line < builder.prepared.slice.upperBound {
      patches.append(Patch(range: line..<line, replacement: [Byte.space], purpose: .equivalent))
      line = source.nextLine(after: source.lineEnd(of: line))
    }
    return patches
  }

  /// Section 6.2: white space between tokens may be tabs, only indentation may not.
  private func tabAsSeparation() -> [Patch]? {
    let isWithinPlain = failure.problem == "found a tab character that violates indentation"
    guard isWithinPlain || failure.problem == "found character that cannot start any token", byte == Byte.tab
    else { return nil }
    let lineStart = source.lineStart(of: place)
    let lineEnd = source.lineEnd(of: place)
    let text = source.skipBlanks(from: place)
    let patch = Patch(
      range: place..<text, replacement: Array(repeating: Byte.space, count: text - place), purpose: .silent)
    if text == lineEnd { return [patch] }
    let isIndentation = source[lineStart..<place].allSatisfy { $0 == Byte.space }
    guard !isWithinPlain, !isIndentation, isInFlow || !isBlockStart(text..<lineEnd) else { return nil }
    return [patch]
  }

  /// The same behind the blanks that indent a line, where no block collection begins.
  private func tabAsIndentation() -> [Patch]? {
    guard failure.problem == "found character that cannot start any token", byte == Byte.tab else {
      return nil
    }
    let lineStart = source.lineStart(of: place)
    let text = source.skipBlanks(from: place)
    let indent = source[lineStart..<place].prefix { $0 == Byte.space }.count
    guard lineStart + indent == place, indent > blockColumn,
      isInFlow || !isBlockStart(text..<source.lineEnd(of: place))
    else { return nil }
    return [
      Patch(
        range: place..<text, replacement: Array(repeating: Byte.space, count: text - place), purpose: .silent)
    ]
  }

  /// Whether a line starts a block collection: with a dash, a question mark or a key.
  private func isBlockStart(_ line: Range<Int>) -> Bool {
    var quote: UInt8?
    for index in line {
      let byte = source[index]
      let endsWord = index + 1 == line.upperBound || isBlankOrBreak(source[index + 1])
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == Byte.doubleQuote || byte == Byte.singleQuote {
        quote = byte
      } else if byte == Byte.colon, endsWord {
        return source[line.lowerBound] != Byte.openBrace && source[line.lowerBound] != Byte.openBracket
      } else if index == line.lowerBound, byte == Byte.dash || byte == Byte.question, endsWord {
        return true
      }
    }
    return false
  }

  /// Section 6.9.2: the name of an anchor may hold anything but white space and brackets.
  private func anchorName() -> [Patch]? {
    let isScanning =
      failure.context == "while scanning an anchor" || failure.context == "while scanning an alias"
    guard isScanning || failure.problem == LibYAML.Refusal.partOfAnchor.rawValue else { return nil }
    let start = failure.contextOffset.map { $0 + 1 } ?? place
    var end = start
    while end < source.count, !isBlankOrBreak(source[end]), !isFlowIndicator(source[end]) { end += 1 }
    guard end > start else { return nil }
    return [Patch(range: start..<end, replacement: Self.plainName(source[start..<end]), purpose: .equivalent)]
  }

  /// Another name for the same bytes, in letters that libyaml takes.
  static func plainName(_ name: ArraySlice<UInt8>) -> [UInt8] {
    name.reduce(into: [UInt8(ascii: "u")]) { result, byte in
      let digits = "0123456789abcdef".utf8.map(\.self)
      result += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  /// Section 7.3.3: in brackets too a plain scalar may begin with `:` or `?` if text follows.
  private func plainScalarInFlow() -> [Patch]? {
    let isQuestion = failure.problem == LibYAML.Refusal.questionInFlow.rawValue
    guard isQuestion || failure.problem == "did not find expected node content" && byte == Byte.colon,
      isInFlow, place + 1 < source.count,
      !isBlankOrBreak(source[place + 1]), !isFlowIndicator(source[place + 1])
    else { return nil }
    return [
      Patch(range: place..<place + 1, replacement: [UInt8(ascii: "x")], purpose: .equivalent)
    ]
  }

  /// Example 7.21: `{key:, other}`.
  private func emptyValueInFlow() -> [Patch]? {
    guard failure.problem == "found unexpected ':'", byte == Byte.colon, isInFlow else { return nil }
    return [Patch(range: place + 1..<place + 1, replacement: [Byte.space], purpose: .silent)]
  }

  /// Section 7.4.2: a key in braces may go over several lines, and its colon may stand on a later one.
  private func keyOverLinesInFlow() -> [Patch]? {
    guard failure.problem == "did not find expected ',' or '}'", byte == Byte.colon,
      let top = builder.open.last, top.isFlow, top.isMapping, builder.arena.nodes.count >= 2
    else { return nil }
    let key = builder.arena.nodes[builder.arena.nodes.count - 2]
    let value = builder.arena.nodes[builder.arena.nodes.count - 1]
    guard key.kind == .scalar || key.kind == .alias, Int(key.end) <= place, value.start == value.end
    else { return nil }
    var patches = foldedBreaks(Int(key.start)..<Int(key.end))
    if source[Int(key.end)..<place].contains(where: isBreak) {
      patches.append(Patch(range: Int(key.end)..<place, replacement: [Byte.space], purpose: .silent))
    }
    return patches.isEmpty ? nil : patches
  }

  private func foldedBreaks(_ range: Range<Int>) -> [Patch] {
    var patches: [Patch] = []
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, isBlankOrBreak(source[end]) { end += 1 }
      if source[index..<end].contains(where: isBreak) {
        patches.append(Patch(range: index..<end, replacement: [Byte.space], purpose: .equivalent))
      }
      index = max(end, index + 1)
    }
    return patches
  }

  /// Section 7.2: a key may be empty.
  func emptyKey() -> [Patch]? {
    guard
      failure.problem == "did not find expected key"
        || failure.problem == "did not find expected node content",
      byte == Byte.colon,
      place + 1 >= source.count || isBlankOrBreak(source[place + 1]) || isFlowIndicator(source[place + 1])
    else { return nil }
    return [Patch(range: place..<place, replacement: Array("x ".utf8), purpose: .equivalent)]
  }

  /// Section 8.1.1.1: behind the blanks of the indentation a tab is text.
  private func tabInBlockScalar() -> [Patch]? {
    guard failure.problem == "found a tab character where an indentation space is expected",
      byte == Byte.tab, place - source.lineStart(of: place) > blockColumn
    else { return nil }
    return [
      Patch(range: place..<place + 1, replacement: [UInt8(ascii: "x")], purpose: .equivalent)
    ]
  }

  /// Section 6.8: a line within a document is no directive.
  private func percentAtLineStart() -> [Patch]? {
    guard failure.context == "while scanning a directive", isInFlow, let start = failure.contextOffset,
      start < source.count, source[start] == Byte.percent
    else { return nil }
    return [
      Patch(range: start..<start + 1, replacement: [UInt8(ascii: "x")], purpose: .equivalent)
    ]
  }
}
