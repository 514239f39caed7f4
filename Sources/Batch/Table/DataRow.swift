public import SourceText

/// One cell of a table: what it says, and where it stands.
public struct DataCell: Sendable {
  /// The whole cell, its quotes included, without the separators around it.
  public let span: SourceSpan
  /// What stands between the quotes, or the whole cell where there are none.
  let content: ByteRange
  /// Without blanks at its ends, a doubled quote as one, line breaks as LF.
  public let text: String

  public var isEmpty: Bool { text.isEmpty }

  init(_ source: SourceFile, span: Range<Int>, content: Range<Int>, hasDoubledQuotes: Bool) {
    self.span = source.span(span)
    var content = content
    while let first = content.first, isBlank(source.bytes[first]) { content.removeFirst() }
    while let last = content.last, isBlank(source.bytes[last]) { content.removeLast() }
    self.content = ByteRange(content)
    var text = source.text(self.content)
    if hasDoubledQuotes { text = text.replacing("\"\"", with: "\"") }
    if text.utf8.contains(0x0D) { text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
    self.text = text
  }

  /// The place of a part of the text; the whole cell where quotes or line breaks have moved it.
  func span(ofText range: Range<Int>) -> SourceSpan {
    guard text.utf8.count == content.count else { return span }
    let start = Int(content.start)
    return SourceSpan(span.file, ByteRange(start + range.lowerBound..<start + range.upperBound))
  }
}

/// One row of a table.
public struct DataRow: Sendable {
  /// As spreadsheet programs count: the header is row 1.
  public let number: Int
  /// Where it begins in the file, in bytes.
  public let offset: Int
  /// As many as the header has, unless the row is broken.
  public let cells: [DataCell]
  public let span: SourceSpan
  /// Something in it has been reported, so that its cells cannot be relied on.
  public let isBroken: Bool

  /// The cell of a column; nil where a broken row has none.
  func cell(_ column: Int) -> DataCell? { cells.indices.contains(column) ? cells[column] : nil }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
