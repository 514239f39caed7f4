internal import SourceText

/// How an item of a list stands in the file, so that others can be put beside it.
enum WrittenList {
  /// `[a, b]`
  case inline
  /// A line each, that begins with these blanks and a dash.
  case lines(indent: String)
  /// No list: one value behind its key.
  case single

  /// Looks at what stands before an item; nil where it cannot be told.
  init?(of item: SourceSpan, in sources: SourceMap?) {
    guard let bytes = sources?[item.file]?.bytes, Int(item.range.start) <= bytes.count else { return nil }
    var index = Int(item.range.start)
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    guard index > 0 else { return nil }
    switch bytes[index - 1] {
    case UInt8(ascii: "["), UInt8(ascii: ","): self = .inline
    case UInt8(ascii: ":"): self = .single
    case UInt8(ascii: "-"):
      var start = index - 1
      while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
      guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return nil }
      self = .lines(indent: String(repeating: " ", count: index - 1 - start))
    default: return nil
    }
  }

  /// The text that stands in the place of one item when it becomes several.
  func joined(_ items: [String]) -> String {
    switch self {
    case .inline: items.joined(separator: ", ")
    case .lines(let indent): items.joined(separator: "\n\(indent)- ")
    case .single: "[" + items.joined(separator: ", ") + "]"
    }
  }

  /// The text to put right before an item so that another one stands in front of it; nil where there is no list.
  func inFront(_ item: String) -> String? {
    switch self {
    case .inline: "\(item), "
    case .lines(let indent): "\(item)\n\(indent)- "
    case .single: nil
    }
  }
}

extension SourceMap {
  /// Whether a place holds just this text, with or without quotes: what a computed value came from does not.
  func holds(_ text: String, at span: SourceSpan) -> Bool {
    guard let source = self[span.file] else { return false }
    let written = source.text(span.range)
    return written == text || written == "\"\(text)\"" || written == "'\(text)'"
  }
}
