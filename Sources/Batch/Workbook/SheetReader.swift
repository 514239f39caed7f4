internal import OOXML

/// Reads the cells of a sheet that say something, by rows and in each from the left.
///
/// Source: ECMA-376-1, 18.3.1.4 (c), 18.3.1.73 (row), 18.18.11 (types of cells).
struct SheetReader {
  struct Cell {
    let name: CellName
    let text: String
    /// What keeps the cell from having a value.
    let fault: CellFault?
  }

  /// Why a cell has no value.
  enum CellFault: Sendable, Hashable {
    /// `#N/A` and its like.
    case error(String)
    /// A formula whose result the program that wrote it has not kept.
    case notComputed
    /// A number that its style takes for a day that there is not.
    case noDay(String)
  }

  private let workbook: Workbook
  private var xml: XMLReader
  private var row = 0
  private var column = -1

  init(_ sheet: Workbook.Sheet, of workbook: Workbook) throws(WorkbookProblem) {
    self.workbook = workbook
    let bytes: [UInt8]
    do throws(PackageReadingError) { bytes = try workbook.package.read(sheet.part) } catch {
      throw WorkbookProblem(error)
    }
    do throws(XMLReadingError) { xml = try XMLReader(bytes, namespaces: .workbook) } catch {
      throw WorkbookProblem(error)
    }
  }

  mutating func next() throws(WorkbookProblem) -> Cell? {
    while let event = try event() {
      if case .start("x:row") = event {
        let number = try attribute("r")
        let next = number.map { Int($0) ?? 0 } ?? row + 1
        guard next > row, next <= CellName.lastRow else { throw .misplaced(number ?? "") }
        row = next
        column = -1
      } else if case .start("x:c") = event, let cell = try readCell() {
        return cell
      }
    }
    return nil
  }

  private mutating func event() throws(WorkbookProblem) -> XMLReader.Event? {
    do throws(XMLReadingError) { return try xml.next() } catch { throw WorkbookProblem(error) }
  }

  private mutating func attribute(_ name: String) throws(WorkbookProblem) -> String? {
    do throws(XMLReadingError) { return try xml.attribute(name) } catch { throw WorkbookProblem(error) }
  }

  private mutating func text() throws(WorkbookProblem) -> String {
    do throws(XMLReadingError) { return try SharedStrings.text(in: &xml) } catch {
      throw WorkbookProblem(error)
    }
  }

  /// The cell that has just started; nil where it is empty.
  private mutating func readCell() throws(WorkbookProblem) -> Cell? {
    let written = try attribute("r")
    let name = written.map { CellName($0) } ?? CellName(column: column + 1, row: row)
    guard let name, name.row == row, name.column > column, name.column <= CellName.lastColumn else {
      throw .misplaced(written ?? "")
    }
    column = name.column
    let type = try attribute("t") ?? "n"
    let look = workbook.styles[try attribute("s").flatMap { Int($0) } ?? 0]
    let outer = xml.depth - 1
    var value: String?
    var hasFormula = false
    while xml.depth > outer, let event = try event() {
      switch event {
      case .start("x:v"): value = try plainText()
      case .start("x:is"): value = try text()
      case .start("x:f"): hasFormula = true
      default: break
      }
    }
    let (text, fault) = meaning(of: value, type, look, hasFormula: hasFormula)
    return text.isEmpty && fault == nil ? nil : Cell(name: name, text: text, fault: fault)
  }

  private mutating func plainText() throws(WorkbookProblem) -> String {
    let outer = xml.depth - 1
    var text = ""
    while xml.depth > outer, let event = try event() {
      if case .text(let piece) = event { text += piece }
    }
    return text
  }

  private func meaning(
    of value: String?, _ type: String, _ look: NumberLook, hasFormula: Bool
  ) -> (String, CellFault?) {
    // The result of a formula may be an empty text, but no empty number.
    guard let value, !value.isEmpty || type == "str" else { return ("", hasFormula ? .notComputed : nil) }
    switch type {
    case "s":
      let index = Int(value) ?? -1
      return (workbook.strings.indices.contains(index) ? workbook.strings[index] : "", nil)
    case "str", "inlineStr": return (value, nil)
    case "b": return (value == "1" || value == "true" ? "có" : "không", nil)
    case "e": return ("", .error(value))
    // A day in words of ISO 8601, which only strict workbooks have.
    case "d": return (String(value.prefix { $0 != "T" }), nil)
    default:
      guard let number = Double(value) else { return (value, nil) }
      let text = CellNumber(value: number, startsIn1904: workbook.startsIn1904).text(look)
      return text.map { ($0, nil) } ?? ("", .noDay(value))
    }
  }
}
