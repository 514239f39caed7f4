public import SourceText
internal import VietnameseText

/// A table as spreadsheet programs save it: a header, and below it a row for each document.
///
/// UTF-8 with or without a byte order mark; cells are separated by commas, semicolons or tabs, whichever the header has
/// most of. The rows are read one after the other and never kept.
///
/// Source: RFC 4180.
public struct DataTable: Sendable {
  public let source: SourceFile
  /// The names of the columns.
  public let header: DataRow
  /// The byte between two cells.
  public let separator: UInt8
  /// Where the first row below the header begins.
  private let start: Int
  private let firstNumber: Int

  /// Reads the header; nil where nothing can be read at all, which is then reported.
  public init?(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    if let refusal = refusal(of: source) {
      diagnostics.append(refusal)
      return nil
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: source.bytes, from: start)
    var reader = RowReader(source, separator: separator, columnCount: nil, offset: start, number: 0)
    guard let header = reader.next(&diagnostics) else {
      if !diagnostics.hasErrors {
        diagnostics.append(
          Diagnostic(
            BatchDiagnostics.emptyTable, at: source.span(0..<0),
            LocalizedText("bảng trống, không có hàng nào", en: "the table is empty, without any row"),
            notes: [BatchDiagnostics.emptyTable.explanation]))
      }
      return nil
    }
    self.source = source
    self.header = header
    self.start = reader.offset
    firstNumber = reader.number
  }

  /// The rows below the header, from the first one.
  public var rows: RowReader {
    RowReader(
      source, separator: separator, columnCount: header.cells.count, offset: start, number: firstNumber)
  }

  /// A row that has been read before.
  public func row(number: Int, offset: Int) -> DataRow? {
    var reader = RowReader(
      source, separator: separator, columnCount: header.cells.count, offset: offset, number: number - 1)
    var ignored: [Diagnostic] = []
    return reader.next(&ignored)
  }

  /// The separator that stands most often in the first line outside of quotes; a comma where there is none.
  private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        guard counts.contains(where: { $0 > 0 }) else { continue }
        break
      }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? candidates[0]
  }
}

/// Why the bytes of a table cannot be read as text; nil for UTF-8.
private func refusal(of source: SourceFile) -> Diagnostic? {
  let bytes = source.bytes
  let isMarkedWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  // Without a mark UTF-16 shows by the zero bytes beside ASCII letters.
  let head = bytes.prefix(256)
  if isMarkedWide || head.count(where: { $0 == 0 }) * 4 > head.count {
    return Diagnostic(
      BatchDiagnostics.tableEncoding, at: source.span(0..<0),
      LocalizedText(
        "bảng được lưu bằng UTF-16 («Unicode Text» của Excel), không phải UTF-8",
        en: "the table is saved as UTF-16 (Excel's “Unicode Text”), not as UTF-8"),
      notes: [BatchDiagnostics.tableEncoding.explanation])
  }
  let end = endOfValidText(bytes, 0..<bytes.count)
  guard end < bytes.count else { return nil }
  return Diagnostic(
    BatchDiagnostics.tableEncoding, at: source.span(end..<end + 1),
    LocalizedText(
      "chỗ này không phải là chữ UTF-8: bảng được lưu bằng một bảng mã khác",
      en: "this is no UTF-8 text: the table is saved in another encoding"),
    notes: [BatchDiagnostics.tableEncoding.explanation])
}
