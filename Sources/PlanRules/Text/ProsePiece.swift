internal import PlanModel
internal import SourceText
internal import YAMLTree

/// What a piece of running text is within its document.
enum ProseRole: Sendable, Hashable {
  /// The trích yếu.
  case subject
  case basis
  case opening
  /// The title of a section, by its depth from 0.
  case title(Int)
  case paragraph
  case item
  case groupName
  case activityName
  case activityContent
  /// A point of a directive; whether other points stand below it.
  case point(isParent: Bool)
  case closing
  case other

  /// Whether the text is printed in the body; the subject and titles do not count.
  var isPrinted: Bool {
    switch self {
    case .subject, .title, .groupName, .other: false
    default: true
    }
  }

  /// Whether the text is a paragraph of the body that is read as sentences.
  var isBody: Bool {
    switch self {
    case .opening, .paragraph, .item, .point, .closing: true
    default: false
    }
  }
}

/// One text of a file: a node, or a value that was put together from several.
struct ProsePiece: Sendable {
  let role: ProseRole
  let span: SourceSpan
  private let node: YAMLNode?
  private let text: String
  /// Whether the text stands in its file byte by byte, without a node that says so.
  private let isExact: Bool
  /// Set where the text is not in composed letters; all ranges of tokens then belong to this one.
  private let normalized: NormalizedText?
  var tokens: Range<Int> = 0..<0

  init(node: YAMLNode, role: ProseRole) {
    self.role = role
    self.node = node
    span = node.siteSpan
    text = ""
    isExact = false
    normalized = node.withText { NormalizedText($0) }
  }

  /// A text that no node holds as it is; it is pointed at as a whole.
  init(text: String, at span: SourceSpan, role: ProseRole) {
    self.role = role
    self.span = span
    node = nil
    isExact = false
    var text = text
    normalized = text.withUTF8 { NormalizedText($0) }
    self.text = text
  }

  /// A text whose bytes are those of its place in a file.
  init(exactText text: String, at span: SourceSpan, role: ProseRole) {
    self.role = role
    self.span = span
    node = nil
    isExact = true
    var text = text
    normalized = text.withUTF8 { NormalizedText($0) }
    self.text = text
  }

  /// Whether there is a slash, which every number with a symbol has.
  var mayCite: Bool { withBytes { $0.contains(UInt8(ascii: "/")) } }

  var isNormal: Bool { normalized == nil }

  /// The parts of the text that are not in composed letters, and how they are written composed.
  var decomposedParts: [(place: Range<Int>, composed: String)] {
    guard let normalized else { return [] }
    return normalized.composed.map {
      ($0.original, String(decoding: normalized.bytes[$0.own], as: UTF8.self))
    }
  }

  /// Hands the bytes over to which the tokens refer.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let normalized { return normalized.bytes.withUnsafeBufferPointer(body) }
    if let node { return node.withText(body) }
    var text = text
    return text.withUTF8(body)
  }

  func string(_ range: Range<Int>) -> String {
    withBytes { String(decoding: $0[range.clamped(to: 0..<$0.count)], as: UTF8.self) }
  }

  /// A part of the text without its blanks.
  func compactString(_ range: Range<Int>) -> String {
    withBytes { text in
      String(
        decoding: text[range.clamped(to: 0..<text.count)].filter { $0 != 0x20 && $0 &- 0x09 > 4 },
        as: UTF8.self)
    }
  }

  /// Where a part of the text stands in its file.
  func place(of range: Range<Int>) -> SourceSpan {
    place(ofOriginal: normalized?.originalRange(of: range) ?? range)
  }

  /// Where a part of the text stands, counted in the bytes of the text as it is written.
  func place(ofOriginal range: Range<Int>) -> SourceSpan {
    guard let node else { return isExact ? exactPlace(range) : span }
    return place(ofOriginal: range, in: node)
  }

  private func exactPlace(_ range: Range<Int>) -> SourceSpan {
    let own = range.clamped(to: 0..<span.range.count)
    let start = Int(span.range.start)
    return SourceSpan(span.file, ByteRange(start + own.lowerBound..<start + own.upperBound))
  }

  private func place(ofOriginal range: Range<Int>, in node: YAMLNode) -> SourceSpan {
    node.isAlias ? node.siteSpan : node.sourceSpan(ofText: range)
  }

  /// An edit of a part of the text; nil where its source is not written as the text is, so that an edit could spoil it.
  func edit(_ range: Range<Int>, _ replacement: String) -> TextEdit? {
    edit(ofOriginal: normalized?.originalRange(of: range) ?? range, replacement)
  }

  /// An edit of a part of the text, counted in the bytes of the text as it is written.
  func edit(ofOriginal range: Range<Int>, _ replacement: String) -> TextEdit? {
    isExact
      ? TextEdit(exactPlace(range), replacement)
      : node.flatMap { edit(ofOriginal: range, replacement, in: $0) }
  }

  private func edit(ofOriginal range: Range<Int>, _ replacement: String, in node: YAMLNode) -> TextEdit? {
    guard !node.isAlias else { return nil }
    let place = place(ofOriginal: range, in: node)
    let source = node.document.source.bytes
    let isSame = node.withText { text in
      place.file == node.document.source.id && range.upperBound <= text.count
        && place.range.indices.upperBound <= source.count
        && source[place.range.indices].elementsEqual(text[range])
    }
    return isSame ? TextEdit(place, replacement) : nil
  }

  /// Whether a colon with a blank behind it, or a number sign with one before it, would end the text for YAML.
  var isPlain: Bool { node?.style == .plain }
}
