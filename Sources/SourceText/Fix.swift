/// The replacement of some bytes of a file by others.
public struct TextEdit: Sendable, Hashable {
  public let span: SourceSpan
  public let replacement: String

  public init(_ span: SourceSpan, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// A proposed remedy: edits that are made together or not at all.
public struct Fix: Sendable, Hashable {
  public let title: LocalizedText
  /// A safe fix keeps the meaning of the file; the others change it and want a person's look.
  public let isSafe: Bool
  public let edits: [TextEdit]

  public init(_ title: LocalizedText, isSafe: Bool, edits: [TextEdit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

/// Edits that cannot be made: they overlap, or reach beyond the end of the file.
public enum EditError: Error, Equatable {
  case overlapping(ByteRange, ByteRange)
  case outside(ByteRange)
}

extension SourceFile {
  /// The bytes after the edits; every byte outside their ranges stays as it is.
  ///
  /// Edits of other files are passed over; insertions at one place keep their order.
  public func applying(_ edits: [TextEdit]) throws(EditError) -> [UInt8] {
    let own = edits.enumerated().filter { $0.element.span.file == id }
      .sorted {
        ($0.element.span.range.start, $0.element.span.range.end, $0.offset)
          < ($1.element.span.range.start, $1.element.span.range.end, $1.offset)
      }
      .map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + own.reduce(0) { $0 + $1.replacement.utf8.count })
    var position = 0
    var previous = ByteRange(0, 0)
    for edit in own {
      let range = edit.span.range
      guard Int(range.end) <= bytes.count else { throw .outside(range) }
      guard Int(range.start) >= position else { throw .overlapping(previous, range) }
      result += bytes[position..<Int(range.start)]
      result += edit.replacement.utf8
      position = Int(range.end)
      previous = range
    }
    result += bytes[position...]
    return result
  }
}
