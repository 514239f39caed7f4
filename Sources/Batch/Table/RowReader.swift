public import SourceText

/// Reads the rows of a table one by one, and goes on after what is wrong.
///
/// A cell stands in quotes where it holds a separator, a line break or a quote, which is then doubled. A row ends with
/// CR LF, LF or CR. Lines without anything, and rows whose cells are all empty, are passed over.
///
/// Source: RFC 4180, section 2.
public struct RowReader: Sendable {
  private let source: SourceFile
  private let separator: UInt8
  /// Nil while the header is read.
  private let columnCount: Int?
  /// Where the next row begins.
  public private(set) var offset: Int
  /// The number of the last row that was read.
  private(set) var number: Int

  init(_ source: SourceFile, separator: UInt8, columnCount: Int?, offset: Int, number: Int) {
    self.source = source
    self.separator = separator
    self.columnCount = columnCount
    self.offset = offset
    self.number = number
  }

  /// The size of the table's file.
  public var byteCount: Int { source.bytes.count }

  /// The next row with something in it; nil at the end.
  public mutating func next(_ diagnostics: inout [Diagnostic]) -> DataRow? {
    while offset < source.bytes.count {
      number += 1
      let start = offset
      let before = diagnostics.count
      var cells = readCells(&diagnostics)
      let end = cells.last.map { Int($0.span.range.end) } ?? start
      var isBroken = diagnostics.count > before
      if !isBroken, cells.allSatisfy(\.isEmpty) { continue }
      if let columnCount, !isBroken {
        while cells.count > columnCount, cells.last?.isEmpty == true { cells.removeLast() }
        if cells.count != columnCount {
          isBroken = true
          diagnostics.append(ragged(cells.count, columnCount, at: source.span(start..<end)))
        }
      }
      return DataRow(
        number: number, offset: start, cells: cells, span: source.span(start..<end), isBroken: isBroken)
    }
    return nil
  }

  /// The cells up to the end of the row, which is passed.
  private mutating func readCells(_ diagnostics: inout [Diagnostic]) -> [DataCell] {
    var cells: [DataCell] = []
    cells.reserveCapacity(columnCount ?? 8)
    while true {
      cells.append(
        byte == UInt8(ascii: "\"") ? readQuotedCell(&diagnostics) : readPlainCell(&diagnostics))
      guard byte == separator else { break }
      offset += 1
    }
    if byte == 0x0D { offset += 1 }
    if byte == 0x0A { offset += 1 }
    return cells
  }

  private var byte: UInt8? { offset < source.bytes.count ? source.bytes[offset] : nil }

  /// Whether a cell ends before the next byte.
  private var isAtEndOfCell: Bool {
    guard let byte else { return true }
    return byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func readPlainCell(_ diagnostics: inout [Diagnostic]) -> DataCell {
    let start = offset
    var quote: Int?
    while !isAtEndOfCell {
      if byte == UInt8(ascii: "\""), quote == nil { quote = offset }
      offset += 1
    }
    if let quote {
      diagnostics.append(
        Diagnostic(
          BatchDiagnostics.strayQuote, at: source.span(quote..<quote + 1),
          LocalizedText(
            "hàng \(number): dấu ngoặc kép ở giữa ô; ô có dấu ngoặc kép phải đặt cả ô trong ngoặc kép và viết đôi dấu bên trong",
            en:
              "row \(number): a quote within a cell; such a cell must stand in quotes as a whole, with the quote within it doubled"
          ),
          notes: [BatchDiagnostics.strayQuote.explanation]))
    }
    return DataCell(source, span: start..<offset, content: start..<offset, hasDoubledQuotes: false)
  }

  private mutating func readQuotedCell(_ diagnostics: inout [Diagnostic]) -> DataCell {
    let open = offset
    offset += 1
    var hasDoubledQuotes = false
    while true {
      guard let byte else {
        diagnostics.append(unbalanced(open))
        return DataCell(source, span: open..<offset, content: open + 1..<offset, hasDoubledQuotes: false)
      }
      offset += 1
      guard byte == UInt8(ascii: "\"") else { continue }
      guard self.byte == UInt8(ascii: "\"") else { break }
      hasDoubledQuotes = true
      offset += 1
    }
    let end = offset
    while !isAtEndOfCell { offset += 1 }
    if offset > end {
      diagnostics.append(
        Diagnostic(
          BatchDiagnostics.strayQuote, at: source.span(end..<offset),
          LocalizedText(
            "hàng \(number): sau dấu ngoặc kép đóng phải là hết ô; dấu ngoặc kép bên trong ô thì viết đôi",
            en: "row \(number): the cell must end behind its closing quote; a quote within a cell is doubled"),
          related: [
            RelatedPlace(
              source.span(open..<open + 1),
              LocalizedText("ô mở ngoặc kép ở đây", en: "the cell's quote opens here"))
          ]))
    }
    return DataCell(
      source, span: open..<offset, content: open + 1..<end - 1, hasDoubledQuotes: hasDoubledQuotes)
  }

  private func unbalanced(_ open: Int) -> Diagnostic {
    Diagnostic(
      BatchDiagnostics.unbalancedQuote, at: source.span(open..<open + 1),
      LocalizedText(
        "hàng \(number): dấu ngoặc kép mở ở đây không được đóng đến hết tệp",
        en: "row \(number): the quote that opens here is not closed before the end of the file"),
      notes: [BatchDiagnostics.unbalancedQuote.explanation])
  }

  private func ragged(_ count: Int, _ wanted: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      BatchDiagnostics.raggedRow, at: span,
      LocalizedText(
        "hàng \(number) có \(count) ô, dòng tiêu đề có \(wanted) cột",
        en: "row \(number) has \(count) cells, the header has \(wanted) columns"),
      related: [RelatedPlace(source.span(0..<0), LocalizedText("dòng tiêu đề", en: "the header"))],
      notes: [BatchDiagnostics.raggedRow.explanation])
  }
}
