public import SourceText

/// A comment of a YAML file.
public struct YAMLComment: Sendable, Hashable {
  /// From the `#` to the end of its line.
  public let span: SourceSpan
  /// What stands behind the `#`, without blanks around it.
  public let text: String
  /// Nothing but blanks stands before it on its line.
  public let isOwnLine: Bool
}

extension YAMLDocument {
  /// The comments of the file, in order.
  ///
  /// They are looked for only when asked: in the bytes between the scalars, and behind the headers of block texts.
  public var comments: [YAMLComment] {
    guard composition == nil else { return [] }
    return CommentScanner(self).comments
  }
}

/// Looks for comments in the gaps that the scalars leave.
private struct CommentScanner {
  let source: SourceFile
  private(set) var comments: [YAMLComment] = []

  init(_ document: YAMLDocument) {
    source = document.source
    var position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for record in document.nodes where record.kind == .scalar || record.kind == .alias {
      let start = Int(record.start)
      if start > position { scan(position..<start) }
      if record.style == .literal || record.style == .folded {
        let header = BlockScalarHeader(source.bytes, at: start)
        scan(header.end..<max(header.end, min(header.contentStart, Int(record.end))))
      }
      position = max(position, Int(record.end))
    }
    scan(position..<max(position, source.bytes.count))
  }

  private mutating func scan(_ gap: Range<Int>) {
    let bytes = source.bytes
    var index = gap.lowerBound
    while index < gap.upperBound {
      guard bytes[index] == Byte.hash, index == 0 || canPrecede(bytes[index - 1]) else {
        index += 1
        continue
      }
      var end = bytes.lineEnd(of: index)
      let next = end
      while end > index + 1, isBlank(bytes[end - 1]) { end -= 1 }
      let first = min(bytes.skipBlanks(from: index + 1), end)
      let lineStart = bytes.lineStart(of: index)
      comments.append(
        YAMLComment(
          span: source.span(index..<end), text: source.text(ByteRange(first..<max(first, end))),
          isOwnLine: bytes[lineStart..<index].allSatisfy(isBlank) || index == 3 && lineStart == 0))
      index = next
    }
  }

  /// White space; and the end of a value, behind which libyaml takes a `#` for a comment too.
  private func canPrecede(_ byte: UInt8) -> Bool {
    isBlankOrBreak(byte) || isFlowIndicator(byte) || byte == Byte.doubleQuote || byte == Byte.singleQuote
      || byte == 0xBF
  }
}
