import OfficialDocument
import Testing

@Suite struct ColumnWidthsTests {
  private let total = Length.mm(165)
  private let padding = Length.mm(3)

  private func widths(_ table: Table) -> [Length] {
    table.columnWidths(total: total, size: 12, padding: padding)
  }

  @Test func sharesByWeight() {
    let table = Table(columns: [TableColumn("a", weight: 1), TableColumn("b", weight: 2)], rows: [])
    #expect(widths(table).map { ($0.mm * 100).rounded() / 100 } == [55, 110])
  }

  @Test func widensAColumnForItsLongestWord() {
    let row = TableRow(key: "r", cells: ["a", "https://dienbien.gov.vn/tin-tuc"])
    let table = Table(
      columns: [TableColumn("Nội dung", weight: 9), TableColumn("Địa chỉ", weight: 1)], rows: [row])
    let word = Font(.regular, 12).width(of: "https://dienbien.gov.vn/tin-tuc")
    #expect(widths(table)[1] > word + padding)
    #expect(abs(widths(table).reduce(Length.pt(0), +).mm - 165) < 0.001)
  }

  @Test func keepsTheWholeWidthWhateverTheWordsAsk() {
    let word = Inlines(String(repeating: "W", count: 200_000))
    let row = TableRow(key: "r", cells: [word, "một", word])
    let columns = ["a", "b", "c"].map { TableColumn($0, weight: 1) }
    let widths = widths(Table(columns: columns, rows: [row]))
    #expect(abs(widths.reduce(Length.pt(0), +).mm - 165) < 0.001)
    #expect(widths.allSatisfy { $0 > .pt(0) })
  }

  @Test(
    arguments: [0, -1, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
      as [Double])
  func copesWithEveryWeight(weight: Double) {
    let columns = [
      TableColumn("a", weight: weight), TableColumn("b", weight: 1), TableColumn("c", weight: weight),
    ]
    let widths = widths(Table(columns: columns, rows: []))
    #expect(widths.count == 3)
    #expect(widths.allSatisfy { $0.twips.isFinite && $0 > .pt(0) })
    #expect(abs(widths.reduce(Length.pt(0), +).mm - 165) < 0.001)
  }

  @Test func makesRoomForCellsThatHaveNoColumn() {
    let table = Table(
      columns: [TableColumn("a", weight: 1)], rows: [TableRow(key: "r", cells: ["1", "2", "3"])])
    #expect(table.gridColumnCount == 3)
    #expect(widths(table).count == 3)
    #expect(widths(Table(columns: [], rows: [])).isEmpty)
  }
}
