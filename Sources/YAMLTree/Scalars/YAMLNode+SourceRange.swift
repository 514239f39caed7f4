public import SourceText

extension YAMLNode {
  /// The bytes of the source behind a part of the scalar's text, right also where escapes, quotes or folded lines stand between.
  ///
  /// - Parameter textRange: bytes of the text's UTF-8, counted from 0; what lies outside of the text is cut off.
  /// - Returns: an empty range at the right place for an empty part; the whole node where it is no scalar or a stand-in.
  public func sourceRange(ofText textRange: Range<Int>) -> ByteRange {
    let record = record
    guard kind == .scalar, !isBroken, document.composition == nil else {
      return ByteRange(record.start, record.end)
    }
    if record.meta & NodeRecord.sideText == 0 {
      let start = record.count == 0 ? record.start + (style == .plain ? 0 : 1) : record.first
      let lower = max(0, min(textRange.lowerBound, Int(record.count)))
      let upper = max(lower, min(textRange.upperBound, Int(record.count)))
      return ByteRange(Int(start) + lower..<Int(start) + upper)
    }
    let firstLineBlanks = withText { text in
      let start = text.firstIndex { $0 != Byte.lineFeed } ?? 0
      return (text[start...].firstIndex { $0 != Byte.space } ?? start) - start
    }
    let decoded = ScalarText(
      document.source.bytes, Int(record.start)..<Int(record.end), style: style,
      firstLineBlanks: firstLineBlanks)
    return ByteRange(decoded.sourceRange(textRange, fallback: Int(record.end)))
  }
}

extension YAMLNode {
  /// The place of a part of the scalar's text; computed text has only the place it was computed from.
  public func sourceSpan(ofText textRange: Range<Int>) -> SourceSpan {
    document.composition == nil ? SourceSpan(document.source.id, sourceRange(ofText: textRange)) : span
  }
}

extension ScalarText {
  /// The text of any scalar; the range is that of the node, quotes included.
  init(_ source: [UInt8], _ range: Range<Int>, style: ScalarStyle, firstLineBlanks: Int) {
    switch style {
    case .plain:
      self.init(flow: source, range, style: style)
    case .singleQuoted, .doubleQuoted:
      self.init(
        flow: source, range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1), style: style)
    case .literal, .folded:
      self.init(block: source, range, style: style, firstLineBlanks: firstLineBlanks)
    }
  }
}
