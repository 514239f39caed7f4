internal import VietnameseText

/// A comment of a source file: its bytes from the `#` to the end of the line.
public struct SourceComment: Sendable, Hashable {
  public let span: SourceSpan
  /// Exactly the bytes of the span, the `#` included.
  public let text: String

  public init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// What a comment that starts with `kehoach:` asks for.
struct SuppressionComment {
  /// A code that the comment names, as it is written.
  struct Code {
    let text: String
    /// Within the comment's text.
    let range: Range<Int>
  }

  let isForFile: Bool
  let codes: [Code]
  let hasReason: Bool

  enum Reading {
    /// An ordinary comment.
    case other
    case malformed
    case suppression(SuppressionComment)
  }

  /// Reads `# kehoach: bỏ-qua KH0123, KH0201 lý do` and its English form.
  static func read(_ text: String) -> Reading {
    guard var rest = pieces(text) else { return .other }
    guard let isForFile = takeVerb(&rest) else { return .malformed }
    var codes: [Code] = []
    var isCodeDue = true
    while let piece = rest.first, isCodeDue || !piece.isWord {
      rest.removeFirst()
      if piece.isWord { codes.append(Code(text: piece.text, range: piece.range)) }
      isCodeDue = !piece.isWord
    }
    guard let first = codes.first, first.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return .malformed
    }
    return .suppression(SuppressionComment(isForFile: isForFile, codes: codes, hasReason: !rest.isEmpty))
  }

  /// Whether the verb is for the whole file; nil where no verb stands there, of which one may be three words long.
  private static func takeVerb(_ rest: inout ArraySlice<Piece>) -> Bool? {
    for length in [3, 2, 1] {
      let words = rest.prefix(length)
      guard words.count == length, words.allSatisfy(\.isWord) else { continue }
      switch folded(words.map(\.text).joined(separator: " ")) {
      case "bo qua", "ignore":
        rest = rest.dropFirst(length)
        return false
      case "bo qua tep", "ignore file":
        rest = rest.dropFirst(length)
        return true
      default: continue
      }
    }
    return nil
  }

  /// A word, or a comma.
  struct Piece {
    let text: String
    let range: Range<Int>
    var isWord: Bool { text != "," }
  }

  /// The words and commas behind `# kehoach:`, with or without blanks around the word; nil for other comments.
  private static func pieces(_ text: String) -> ArraySlice<Piece>? {
    let bytes = Array(text.utf8)
    guard let start = endOfHead(bytes) else { return nil }
    var pieces: [Piece] = []
    var index = start
    while index < bytes.count {
      let start = index
      if isBlank(bytes[index]) {
        index += 1
      } else if bytes[index] == UInt8(ascii: ",") {
        index += 1
        pieces.append(Piece(text: ",", range: start..<index))
      } else {
        while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ",") { index += 1 }
        pieces.append(
          Piece(text: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index))
      }
    }
    return pieces[...]
  }

  /// The byte behind the colon of `# kehoach:`.
  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    var rest = bytes[...]
    guard rest.popFirst() == UInt8(ascii: "#") else { return nil }
    rest = rest.drop(while: isBlank)
    guard rest.prefix(7).map({ $0 | 0x20 }) == Array("kehoach".utf8) else { return nil }
    rest = rest.dropFirst(7).drop(while: isBlank)
    return rest.first == UInt8(ascii: ":") ? rest.startIndex + 1 : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
