public import SourceText

/// A sheet of a workbook as the text of a table, in which every cell keeps its name.
///
/// Row 7 of the sheet is row 7 of the text, so that what is said of a row holds for the workbook too. Cells are separated
/// by commas.
public struct SheetTable: Sendable {
  public let source: SourceFile
  /// Cells whose value cannot be used; the rest of the sheet can.
  public let faults: [Diagnostic]
  /// The rows in which they stand.
  public let faultyRows: Set<Int>
  /// Where the rows of the sheet begin in the text, in bytes.
  private let rowStarts: [Int]

  /// Reads a sheet of a workbook: the first, or the one named; nil where it cannot be read, which is then reported.
  ///
  /// The limit is the most text that the sheet may give, in bytes: a string that many cells share counts each time.
  public init?(
    _ file: SourceFile, sheet name: String?, limit: Int = 256 << 20, _ diagnostics: inout [Diagnostic]
  ) {
    let nowhere = file.span(0..<0)
    let workbook: Workbook
    do throws(WorkbookProblem) { workbook = try Workbook(file.bytes) } catch {
      diagnostics.append(Self.unreadable(error, at: nowhere))
      return nil
    }
    guard let sheet = workbook.sheet(named: name) else {
      diagnostics.append(Self.noSheet(name, workbook.sheets.map(\.name), at: nowhere))
      return nil
    }
    var text = SheetText()
    do throws(WorkbookProblem) {
      var reader = try SheetReader(sheet, of: workbook)
      while let cell = try reader.next() {
        text.add(cell)
        guard text.bytes.count <= limit else { throw .tooLarge }
      }
    } catch {
      diagnostics.append(Self.unreadable(error, at: nowhere))
      return nil
    }
    text.endRow()
    // Kept under the workbook's name: places are shown as cells.
    let source = SourceFile(id: file.id, path: file.path, bytes: text.bytes)
    self.source = source
    rowStarts = text.rowStarts
    faultyRows = Set(text.faults.map(\.row))
    faults = text.faults.map { fault in
      Diagnostic(
        BatchDiagnostics.cellWithoutValue, at: source.span(fault.place..<fault.place), fault.message,
        notes: [BatchDiagnostics.cellWithoutValue.explanation])
    }
  }

  /// The finding with the name of its cell before it, where it is about one cell.
  public func named(_ diagnostic: Diagnostic) -> Diagnostic {
    let span = diagnostic.span
    guard span.file == source.id, let name = cellName(of: span.range) else { return diagnostic }
    var named = Diagnostic(
      DiagnosticKind(
        diagnostic.code, diagnostic.severity, diagnostic.message, diagnostic.message, wrong: "", right: ""),
      at: span,
      LocalizedText("ô \(name): \(diagnostic.message.vi)", en: "cell \(name): \(diagnostic.message.en)"),
      label: diagnostic.label, related: diagnostic.related, notes: diagnostic.notes)
    named.cause = diagnostic.cause
    return named
  }

  /// The cell that holds a range of the text; nil for what reaches over several, and for the end of the header.
  func cellName(of range: ByteRange) -> CellName? {
    let (start, end) = (Int(range.start), Int(range.end))
    guard let row = rowStarts.lastIndex(where: { $0 <= start }), end <= source.bytes.count else { return nil }
    var column = 0
    var isQuoted = false
    for index in rowStarts[row]..<end {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: ",") {
        if index >= start { return nil }
        column += 1
      } else if byte == UInt8(ascii: "\n") {
        return nil
      }
    }
    return CellName(column: column, row: row + 1)
  }

  private static func unreadable(_ problem: WorkbookProblem, at place: SourceSpan) -> Diagnostic {
    Diagnostic(
      BatchDiagnostics.unreadableWorkbook, at: place, problem.text,
      notes: [BatchDiagnostics.unreadableWorkbook.explanation])
  }

  private static func noSheet(_ name: String?, _ names: [String], at place: SourceSpan) -> Diagnostic {
    guard let name else {
      return Diagnostic(
        BatchDiagnostics.noSheet, at: place,
        LocalizedText("bảng tính không có trang nào", en: "the workbook has no sheet"))
    }
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      BatchDiagnostics.noSheet, at: place,
      LocalizedText(
        "bảng tính không có trang «\(name)»; các trang: \(list)",
        en: "the workbook has no sheet “\(name)”; sheets: \(list)"))
  }
}

/// The text of a sheet while it is put together.
private struct SheetText {
  private(set) var bytes: [UInt8] = []
  private(set) var rowStarts = [0]
  private(set) var faults: [(row: Int, place: Int, message: LocalizedText)] = []
  private var column = 0
  /// How many cells the first row with something in it has: later rows have no fewer.
  private var width = 0

  mutating func add(_ cell: SheetReader.Cell) {
    while rowStarts.count < cell.name.row {
      endRow()
      bytes.append(UInt8(ascii: "\n"))
      rowStarts.append(bytes.count)
    }
    pad(to: cell.name.column)
    if let fault = cell.fault { faults.append((cell.name.row, bytes.count, Self.message(fault))) }
    append(cell.text)
  }

  /// Fills the row up with empty cells.
  mutating func endRow() {
    if bytes.count > rowStarts.last ?? 0 || column > 0 {
      if width == 0 { width = column + 1 } else { pad(to: width - 1) }
    }
    column = 0
  }

  private mutating func pad(to wanted: Int) {
    while column < wanted {
      bytes.append(UInt8(ascii: ","))
      column += 1
    }
  }

  private mutating func append(_ text: String) {
    let special = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
    guard special else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func message(_ fault: SheetReader.CellFault) -> LocalizedText {
    switch fault {
    case .error(let word): LocalizedText("ô báo lỗi \(word)", en: "the cell has the error \(word)")
    case .notComputed:
      LocalizedText("ô có công thức chưa được tính", en: "the cell has a formula that was not computed")
    case .noDay(let number):
      LocalizedText("số \(number) không phải là một ngày có thật", en: "the number \(number) is no real day")
    }
  }
}
