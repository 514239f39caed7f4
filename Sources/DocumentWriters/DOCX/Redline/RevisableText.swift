import OfficialDocument
import PlanDiff
import VietnameseText

/// The text of a paragraph, byte by byte with its styles, so that it can be cut anywhere.
struct RevisableText: Sendable, Hashable {
  /// A hyphen at which a line does not break; Word's own code for it, which no clean text holds.
  static let heldHyphen: UInt8 = 0x1E
  static let lineBreak: UInt8 = 0x0A
  /// The call of a note, whatever its number: what it says is compared by itself.
  static let footnoteCall: UInt8 = 0x1F
  static let signs: Set<UInt8> = [heldHyphen, lineBreak, footnoteCall]

  /// UTF-8 with the three signs above.
  private(set) var bytes: [UInt8] = []
  /// The raw value of each byte's style.
  private(set) var styles: [InlineStyle.RawValue] = []

  init() {}

  init(_ text: Inlines) {
    for run in text.runs { append(run.text, run.style) }
  }

  private init(_ bytes: ArraySlice<UInt8>, _ styles: ArraySlice<InlineStyle.RawValue>) {
    self.bytes = Array(bytes)
    self.styles = Array(styles)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// With as many bytes, the hyphens plain, the line break a space and the calls of notes asterisks.
  var plain: String {
    let plainBytes = bytes.map { byte in
      switch byte {
      case Self.heldHyphen: UInt8(ascii: "-")
      case Self.lineBreak: UInt8(ascii: " ")
      case Self.footnoteCall: UInt8(ascii: "*")
      default: byte
      }
    }
    return String(decoding: plainBytes, as: UTF8.self)
  }

  mutating func append(_ text: String, _ style: InlineStyle) {
    var text = clean(text)
    let start = bytes.count
    text.withUTF8 { utf8 in
      bytes.append(contentsOf: utf8)
      guard utf8.contains(UInt8(ascii: "/")) else { return }
      var hyphens = DocumentNumberHyphens()
      for index in utf8.indices where hyphens.keepsTogether(utf8, at: index) {
        bytes[start + index] = Self.heldHyphen
      }
    }
    styles.append(contentsOf: repeatElement(style.rawValue, count: bytes.count - start))
  }

  mutating func appendLineBreak() {
    bytes.append(Self.lineBreak)
    styles.append(0)
  }

  mutating func appendFootnoteCall(_ style: InlineStyle) {
    bytes.append(Self.footnoteCall)
    styles.append(style.rawValue)
  }

  var footnoteCallCount: Int { bytes.count { $0 == Self.footnoteCall } }

  mutating func append(_ other: RevisableText) {
    bytes += other.bytes
    styles += other.styles
  }

  func slice(_ range: Range<Int>) -> RevisableText {
    let range = range.clamped(to: bytes.indices)
    return RevisableText(bytes[range], styles[range])
  }

  /// Stretches of one style, in order.
  var runs: [(bytes: ArraySlice<UInt8>, style: InlineStyle)] {
    var runs: [(bytes: ArraySlice<UInt8>, style: InlineStyle)] = []
    var start = 0
    for index in bytes.indices where index + 1 == bytes.count || styles[index + 1] != styles[index] {
      runs.append((bytes[start...index], InlineStyle(rawValue: styles[index])))
      start = index + 1
    }
    return runs
  }
}

/// A stretch of a paragraph that both versions have, or only one.
struct RevisedPiece: Sendable {
  /// Nil for what stays.
  var revision: Revision?
  var text: RevisableText
}

enum Revision: Sendable {
  case inserted, deleted
}

/// The pieces that give the old text without what is inserted, and the new one without what is deleted, by the letter.
///
/// Words are compared as ``wordDiff(_:_:)`` does; where two words that it takes for one are spelt or set differently, the
/// old spelling is deleted and the new one inserted.
func revisedPieces(_ old: RevisableText, _ new: RevisableText) -> [RevisedPiece] {
  if old == new { return old.isEmpty ? [] : [RevisedPiece(revision: nil, text: new)] }
  var script = RevisionScript()
  var (left, right) = (0, 0)
  for piece in wordDiff(old.plain, new.plain) {
    let before = old.slice(left..<left + piece.old.utf8.count)
    let after = new.slice(right..<right + piece.new.utf8.count)
    (left, right) = (left + piece.old.utf8.count, right + piece.new.utf8.count)
    if piece.kind == .same { script.addAlike(before, after) } else { script.replace(before, after) }
  }
  return script.finished()
}

/// Gathers pieces; between two that stay stands at most one deletion and behind it one insertion, as Word writes them.
private struct RevisionScript {
  private var pieces: [RevisedPiece] = []
  private var same = RevisableText()
  private var deleted = RevisableText()
  private var inserted = RevisableText()

  /// Two texts that say the same, word by word.
  mutating func addAlike(_ old: RevisableText, _ new: RevisableText) {
    if old == new { return keep(new) }
    let (left, right) = (tokens(of: old.plain), tokens(of: new.plain))
    guard left.count == right.count else { return replace(old, new) }
    var (oldEnd, newEnd) = (0, 0)
    for (before, after) in zip(left, right) {
      replaceUnlessEqual(
        old.slice(oldEnd..<before.range.lowerBound), new.slice(newEnd..<after.range.lowerBound))
      replaceUnlessEqual(old.slice(before.range), new.slice(after.range))
      (oldEnd, newEnd) = (before.range.upperBound, after.range.upperBound)
    }
    replaceUnlessEqual(old.slice(oldEnd..<old.bytes.count), new.slice(newEnd..<new.bytes.count))
  }

  private mutating func replaceUnlessEqual(_ old: RevisableText, _ new: RevisableText) {
    if old == new { keep(new) } else { replace(old, new) }
  }

  private mutating func keep(_ text: RevisableText) {
    guard !text.isEmpty else { return }
    endReplacement()
    same.append(text)
  }

  mutating func replace(_ old: RevisableText, _ new: RevisableText) {
    endSame()
    deleted.append(old)
    inserted.append(new)
  }

  private mutating func endSame() {
    if !same.isEmpty { pieces.append(RevisedPiece(revision: nil, text: same)) }
    same = RevisableText()
  }

  private mutating func endReplacement() {
    if !deleted.isEmpty { pieces.append(RevisedPiece(revision: .deleted, text: deleted)) }
    if !inserted.isEmpty { pieces.append(RevisedPiece(revision: .inserted, text: inserted)) }
    deleted = RevisableText()
    inserted = RevisableText()
  }

  mutating func finished() -> [RevisedPiece] {
    endSame()
    endReplacement()
    return pieces
  }
}
