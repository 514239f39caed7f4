internal import PlanModel

extension Inlines {
  /// Text as people type it: `^(…)` is superscript, `[^id]` calls a footnote, everything else stands for itself.
  ///
  /// A call holds the id of its note until the notes of the document are numbered.
  public init(markup text: String) {
    guard text.utf8.contains(UInt8(ascii: "^")) else {
      self.init(text)
      return
    }
    var text = text
    self.init(text.withUTF8 { Self.runs($0) })
  }

  private static func runs(_ utf8: UnsafeBufferPointer<UInt8>) -> [Run] {
    var runs: [Run] = []
    var plain = 0
    var index = 0
    func add(_ range: Range<Int>, _ style: InlineStyle) {
      guard !range.isEmpty else { return }
      runs.append(Run(String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self), style))
    }
    while index < utf8.count {
      if let end = FootnoteNotation.end(in: utf8, from: index) {
        add(plain..<index, [])
        runs.append(Run(FootnoteNotation.id(of: index..<end, in: utf8), .footnote))
        (plain, index) = (end, end)
      } else if let end = endOfRaised(utf8, from: index) {
        add(plain..<index, [])
        add(index + 2..<end - 1, .superscript)
        (plain, index) = (end, end)
      } else {
        index += 1
      }
    }
    add(plain..<utf8.count, [])
    return runs
  }

  /// Where `^(…)` that begins at a place ends.
  private static func endOfRaised(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start + 1 < utf8.count, utf8[start] == UInt8(ascii: "^"), utf8[start + 1] == UInt8(ascii: "(")
    else { return nil }
    return utf8[start...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
  }
}

extension String {
  /// The text before the calls of notes at its end, and these.
  var splittingFinalCalls: (text: Substring, calls: Substring) {
    var end = utf8.endIndex
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == UInt8(ascii: "]"),
      let bracket = utf8[..<end].lastIndex(of: UInt8(ascii: "["))
    {
      var call = String(self[bracket..<end])
      guard call.withUTF8({ FootnoteNotation.end(in: $0, from: 0) == $0.count }) else { break }
      end = bracket
    }
    return (self[..<end], self[end...])
  }
}
