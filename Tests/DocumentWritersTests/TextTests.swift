import DocumentWriters
import Foundation
import OfficialDocument
import Testing
import VietnameseText

@testable import func DocumentWriters.balanced
@testable import func DocumentWriters.cleaned
@testable import func DocumentWriters.shortRule
@testable import func DocumentWriters.wrapped

@Suite struct TextTests {
  @Test(arguments: 0..<80, [false, true])
  func staysWithinThePage(seed: Int, isHostile: Bool) {
    var random = RandomDocument(seed: seed, isHostile: isHostile)
    let document = random.document()
    let pages = dispatchText(document).components(separatedBy: "\u{0C}")
    #expect(pages.count == 1 + document.appendices.count)
    let measures = [80] + document.appendices.map { $0.isLandscape ? 120 : 80 }
    for (page, measure) in zip(pages, measures) {
      #expect(page.isEmpty || page.hasSuffix("\n"))
      for line in page.components(separatedBy: "\n") {
        #expect(displayWidth(of: line) <= measure, "\(line)")
        #expect(!line.hasSuffix(" "))
        #expect(isNFC(line))
        #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
  }

  @Test(arguments: 0..<20, ["txt", "md", "json"])
  func writesTheSameTwice(seed: Int, format: String) throws {
    var (first, second) = (
      RandomDocument(seed: seed, isHostile: true), RandomDocument(seed: seed, isHostile: true)
    )
    let writer = try #require(documentWriter(for: format))
    #expect(try writer.write(first.document()).bytes == writer.write(second.document()).bytes)
  }

  @Test(arguments: [draftPlan, issuedPlan, jointPlan])
  func drawsTablesThatReadBackCellForCell(document: OfficialDocument) {
    expectTables(of: document)
  }

  @Test(arguments: 0..<80)
  func drawsGeneratedTablesThatReadBackCellForCell(seed: Int) {
    var random = RandomDocument(seed: seed)
    expectTables(of: random.document())
  }

  @Test func putsNumberAndDateOnOneLineAndTheSubjectBelowTheNumber() throws {
    let lines = dispatchText(letter1457).components(separatedBy: "\n")
    let row = try #require(lines.firstIndex { $0.contains("Số: 1457/UBND-KGVX") })
    #expect(lines[row].hasSuffix("Điện Biên, ngày 20 tháng 5 năm 2021"))
    #expect(lines[row + 1].contains("V/v triển khai"))
    #expect(displayWidth(of: lines[row + 1]) < 40)
  }

  @Test func setsTheDashesOfAddresseesUnderTheColon() throws {
    let lines = dispatchText(letter1457).components(separatedBy: "\n")
    let row = try #require(lines.firstIndex { $0.hasSuffix("Kính gửi:") })
    for line in lines[(row + 1)...(row + 4)] {
      #expect(line.prefix { $0 == " " }.count == lines[row].count - 1)
    }
  }

  @Test func keepsTheBlanksOfADraft() {
    let text = dispatchText(draftPlan)
    #expect(text.contains("Số:        /KH-STTTT"))
    #expect(text.contains("Điện Biên, ngày     tháng     năm 2021"))
  }

  @Test func writesATableOfTooManyColumnsAsAList() {
    var document = letter1457
    let columns = (1...30).map { TableColumn("Cột \($0)", weight: 1) }
    let cells = (1...30).map { Inlines("ô \($0)") }
    document.body = [
      Block(key: "1", .table(Table(columns: columns, rows: [TableRow(key: "r", cells: cells)])))
    ]
    let text = dispatchText(document)
    #expect(text.contains("\nCột 1: ô 1\nCột 2: ô 2\n"))
    #expect(text.contains("\nCột 30: ô 30\n"))
  }

  @Test func wrapsAtSpacesOnlyAndBreaksOnlyWordsWiderThanALine() {
    #expect(
      wrapped("Chỉ thị số 12/CT-TTg ngày", to: 20, firstIndent: 4) == ["    Chỉ thị số", "12/CT-TTg ngày"])
    #expect(wrapped("a bcdefghijkl m", to: 5) == ["a", "bcdef", "ghijk", "l m"])
    #expect(
      wrapped("a bcdefghijkl m", to: 6, firstIndent: 2, indent: 1) == ["  a", " bcde", " fghi", " jkl m"])
    #expect(wrapped("中文中文", to: 5) == ["中文", "中文"])
    #expect(wrapped("", to: 5) == [])
  }

  @Test func balancesTheLinesOfATitle() {
    #expect(balanced("một hai ba bốn", to: 12) == ["một hai", "ba bốn"])
    #expect(balanced("một hai ba bốn", to: 14) == ["một hai ba bốn"])
  }

  @Test(arguments: 1...120)
  func drawsRulesOfAThirdToAHalf(width: Int) {
    let length = shortRule(under: String(repeating: "x", count: width)).count
    #expect(3 * length >= width)
    #expect(2 * length <= width || length == (width + 2) / 3)
  }

  @Test(arguments: [
    ("  a \n\t b  ", " a b "),
    ("ho\u{300}a e\u{301}", "hòa é"),
    ("\u{1B}[31mđỏ\u{7}", "\u{FFFD}[31mđỏ\u{FFFD}"),
    ("a\u{202E}b\u{200B}c\u{FEFF}", "abc"),
    ("a\u{A0}b", "a\u{A0}b"),
    ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func cleansText(text: String, clean: String) {
    #expect(Array(cleaned(text).unicodeScalars) == Array(clean.unicodeScalars))
  }
}

// MARK: - Reading tables back

private func expectTables(of document: OfficialDocument) {
  let pages = dispatchText(document).components(separatedBy: "\u{0C}")
  let texts = [document.body] + document.appendices.map(\.blocks)
  for (page, blocks) in zip(pages, texts) {
    let drawn = page.components(separatedBy: "\n").filter { !$0.isEmpty }
      .split { !"┌│├╞└".contains($0.first ?? " ") }.flatMap { $0.split { $0.hasPrefix("└") } }
      .filter { $0.first?.hasPrefix("┌") ?? false }
      .map { readTable(Array($0)) }
    var rest = drawn[...]
    for case .table(let table) in blocks.map(\.content) {
      guard let next = rest.first, next == letters(of: table) else { continue }
      rest.removeFirst()
    }
    #expect(rest.isEmpty, "a table does not read back: \(rest.first ?? [])")
  }
}

/// The rows of a drawn table, each cell without white space.
private func readTable(_ lines: [String]) -> [[String]] {
  lines.split { !$0.hasPrefix("│") }.map { row in
    let cells = row.map { $0.dropFirst().dropLast().components(separatedBy: "│") }
    return (cells.first ?? []).indices.map { column in
      cells.map { packed($0[column]) }.joined()
    }
  }
}

private func letters(of table: Table) -> [[String]] {
  let count = table.rows.reduce(table.columns.count) { max($0, $1.isGroup ? 1 : $1.cells.count) }
  func filled(_ cells: [String]) -> [String] {
    cells + [String](repeating: "", count: count - cells.count)
  }
  let titles = table.columns.map { packed($0.title) }
  let head = titles.allSatisfy(\.isEmpty) ? [] : [filled(titles)]
  return head
    + table.rows.map { row in
      let cells = row.cells.map { packed($0.printedPlain) }
      return row.isGroup ? cells : filled(cells)
    }
}

private func packed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
