/// How the text calls a note: `[^id]`, as in Markdown.
public enum FootnoteNotation {
  /// Where a call that begins at a place of a text ends; nil where none begins.
  public static func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start + 3 < utf8.count, utf8[start] == UInt8(ascii: "["), utf8[start + 1] == UInt8(ascii: "^")
    else { return nil }
    var index = start + 2
    while index < utf8.count, Slug.isPart(utf8[index]) { index += 1 }
    guard index > start + 2, index < utf8.count, utf8[index] == UInt8(ascii: "]") else { return nil }
    return index + 1
  }

  /// The id in a call, which is all but its three signs.
  public static func id(of call: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: utf8[call.lowerBound + 2..<call.upperBound - 1]), as: UTF8.self)
  }

  /// All calls of a text, in its order.
  public static func calls(in utf8: UnsafeBufferPointer<UInt8>) -> [(id: String, range: Range<Int>)] {
    var calls: [(id: String, range: Range<Int>)] = []
    var index = 0
    while index < utf8.count {
      if let end = end(in: utf8, from: index) {
        calls.append((id(of: index..<end, in: utf8), index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return calls
  }
}
