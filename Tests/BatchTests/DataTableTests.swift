import Batch
import SourceText
import TestSupport
import Testing

/// A table read whole, and what was said about it.
struct ReadTable {
  var header: [String] = []
  var rows: [DataRow] = []
  var diagnostics: [Diagnostic] = []
  var source: SourceFile

  init(_ bytes: [UInt8]) {
    source = SourceFile(id: FileID(0), path: "rows.csv", bytes: bytes)
    guard let table = DataTable(source, &diagnostics) else { return }
    header = table.header.cells.map(\.text)
    var reader = table.rows
    while let row = reader.next(&diagnostics) { rows.append(row) }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var cells: [[String]] { rows.map { $0.cells.map(\.text) } }
  var codes: [String] { diagnostics.map(\.code) }
  /// The marked text of each finding.
  var marked: [String] { diagnostics.map { source.text($0.span.range) } }
}

@Suite struct DataTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let header: [String]
    let cells: [[String]]
    var testDescription: String { name }
  }

  static let readable = [
    Case(name: "commas", text: "a,b\n1,2\n", header: ["a", "b"], cells: [["1", "2"]]),
    Case(name: "semicolons", text: "a;b\n1,5;2\n", header: ["a", "b"], cells: [["1,5", "2"]]),
    Case(name: "tabs", text: "a\tb\n1;x\t2\n", header: ["a", "b"], cells: [["1;x", "2"]]),
    Case(name: "byte order mark", text: "\u{FEFF}a,b\n1,2\n", header: ["a", "b"], cells: [["1", "2"]]),
    Case(name: "CR LF", text: "a,b\r\n1,2\r\n3,4", header: ["a", "b"], cells: [["1", "2"], ["3", "4"]]),
    Case(name: "CR alone", text: "a,b\r1,2\r3,4\r", header: ["a", "b"], cells: [["1", "2"], ["3", "4"]]),
    Case(name: "no break at the end", text: "a,b\n1,2", header: ["a", "b"], cells: [["1", "2"]]),
    Case(
      name: "quotes, doubled quotes, breaks within",
      text: "a,b\n\"x, \"\"y\"\"\",\"dòng 1\r\ndòng 2\"\n3,4\n", header: ["a", "b"],
      cells: [["x, \"y\"", "dòng 1\ndòng 2"], ["3", "4"]]),
    Case(name: "quoted header", text: "\"a;1\";b\n1;2\n", header: ["a;1", "b"], cells: [["1", "2"]]),
    Case(
      name: "blank lines and empty rows", text: "a,b\n\n1,2\n,\n\n3,4\n\n", header: ["a", "b"],
      cells: [["1", "2"], ["3", "4"]]),
    Case(name: "blanks around cells", text: " a , b \n 1 , 2 \n", header: ["a", "b"], cells: [["1", "2"]]),
    Case(name: "empty last cell", text: "a,b\n1,\n", header: ["a", "b"], cells: [["1", ""]]),
    Case(name: "empty cells too many", text: "a,b\n1,2,,\n", header: ["a", "b"], cells: [["1", "2"]]),
    Case(name: "one column", text: "a\n1\n2\n", header: ["a"], cells: [["1"], ["2"]]),
    Case(
      name: "a header of quotes only", text: "\"\"\"\",b\n1,2\n", header: ["\"", "b"], cells: [["1", "2"]]),
  ]

  @Test(arguments: readable) func readsWhatSpreadsheetsSave(_ one: Case) {
    let table = ReadTable(one.text)
    #expect(table.header == one.header)
    #expect(table.cells == one.cells)
    #expect(table.codes == [])
  }

  @Test func rowsAreNumberedAsSpreadsheetsDo() {
    let table = ReadTable("a,b\n\"x\ny\",1\n\n3,4\n")
    #expect(table.rows.map(\.number) == [2, 4])
  }

  @Test func spansAreExactToTheByte() {
    let table = ReadTable("\u{FEFF}mã;tên\n1;\"Sở \"\"Y\"\" tế\"\n")
    let cells = table.rows.flatMap(\.cells)
    #expect(cells.map { table.source.text($0.span.range) } == ["1", "\"Sở \"\"Y\"\" tế\""])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let code: String
    /// The marked bytes.
    let marked: String
    /// What is said, or a part of it.
    let message: String
    /// The rows that are still read.
    let rows: Int
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "quote never closed", text: "a,b\n1,\"x\n2,y\n", code: "KH0681", marked: "\"",
      message: "hàng 2: dấu ngoặc kép mở ở đây không được đóng", rows: 1),
    Fault(
      name: "text behind a closing quote", text: "a,b\n\"1\"x,2\n3,4\n", code: "KH0682", marked: "x",
      message: "sau dấu ngoặc kép đóng phải là hết ô", rows: 2),
    Fault(
      name: "quote in a plain cell", text: "a,b\n1,tập \"Biên giới\"\n3,4\n", code: "KH0682", marked: "\"",
      message: "dấu ngoặc kép ở giữa ô", rows: 2),
    Fault(
      name: "too many cells", text: "a,b\n1,2,3\n3,4\n", code: "KH0683", marked: "1,2,3",
      message: "hàng 2 có 3 ô, dòng tiêu đề có 2 cột", rows: 2),
    Fault(
      name: "too few cells", text: "a,b\n1\n3,4\n", code: "KH0683", marked: "1",
      message: "hàng 2 có 1 ô, dòng tiêu đề có 2 cột", rows: 2),
    Fault(
      name: "empty file", text: "", code: "KH0684", marked: "", message: "bảng trống", rows: 0),
    Fault(
      name: "nothing but line breaks", text: "\r\n\n", code: "KH0684", marked: "", message: "bảng trống",
      rows: 0),
  ]

  @Test(arguments: faults) func tellsWhatIsWrongAndGoesOn(_ fault: Fault) throws {
    let table = ReadTable(fault.text)
    #expect(table.codes == [fault.code])
    #expect(table.marked == [fault.marked])
    #expect(try #require(table.diagnostics.first).message.vi.contains(fault.message))
    #expect(table.rows.count == fault.rows)
    #expect(table.rows.filter(\.isBroken).count == min(fault.rows, 1))
  }

  static let encodings: [(String, [UInt8])] = [
    ("UTF-16 LE", [0xFF, 0xFE] + "mã\t1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16 BE", [0xFE, 0xFF] + "mã\t1\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-16 without a mark", "mã\t1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("an old Vietnamese encoding", Array("a,b\n1,S".utf8) + [0xEB, 0x20] + Array("Y\n".utf8)),
  ]

  @Test(arguments: encodings) func refusesOtherEncodingsWithAdvice(_ name: String, _ bytes: [UInt8]) throws {
    let table = ReadTable(bytes)
    #expect(table.codes == ["KH0680"])
    #expect(try #require(table.diagnostics.first).notes.contains { $0.vi.contains("CSV UTF-8") })
  }

  /// What is written by the rules of RFC 4180 comes back as it was.
  @Test(arguments: 0..<100) func readsBackWhatWasWritten(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let separator = random.pick([",", ";", "\t"])
    let pieces = ["x", "Sở Y tế", ",", ";", "\t", "\"", "\n", "ữ", "1", "a b"]
    let width = 2 + random.number(below: 4)
    func cell() -> String {
      let text = (0...random.number(below: 4)).map { _ in random.pick(pieces) }.joined()
      return "k" + text + "k"
    }
    let header = (0..<width).map { "c\($0)" }
    let rows = (0..<random.number(below: 6)).map { _ in (0..<width).map { _ in cell() } }
    let lines = ([header] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
    }
    let table = ReadTable(lines.joined(separator: random.pick(["\n", "\r\n", "\r"])))
    #expect(table.codes == [])
    #expect(table.header == header)
    #expect(table.cells == rows)
  }

  /// No bytes trap, and every place lies in the file.
  @Test(arguments: 0..<200) func survivesAnything(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x09, 0x61, 0x20, 0xC3, 0xA0, 0xFF, 0xEF, 0xBB, 0xBF, 0,
    ]
    let bytes = (0..<random.number(below: 60)).map { _ in random.pick(alphabet) }
    let table = ReadTable(bytes)
    let ends = table.diagnostics.map(\.span.range.end) + table.rows.flatMap(\.cells).map(\.span.range.end)
    #expect(ends.allSatisfy { $0 <= UInt32(bytes.count) })
  }
}
