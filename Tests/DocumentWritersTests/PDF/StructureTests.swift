import OfficialDocument
import PlanModel
import Testing

@testable import DocumentWriters

/// The pieces of a document as a screen reader is told of them.
@Suite struct StructureTests {
  private static func tree(_ document: OfficialDocument) -> StructureTree { laidOut(document).structure }

  /// The kinds of an element's children.
  private static func children(_ tree: StructureTree, _ parent: Int) -> [(Int, StructureKind)] {
    tree.elements.enumerated().filter { $0.element.parent == parent }.map { ($0.offset, $0.element.kind) }
  }

  @Test(arguments: PageLayoutTests.documents.indices) func piecesStandWhereTheyMay(index: Int) {
    let tree = Self.tree(PageLayoutTests.documents[index])
    for element in tree.elements.dropFirst() {
      let parent = element.parent.map { tree.elements[$0].kind }
      switch element.kind {
      case .document: Issue.record("a document within another")
      case .listItem: #expect(parent.map { if case .list = $0 { true } else { false } } == true)
      case .label, .listBody: #expect(parent == .listItem)
      case .tableHead, .tableBody: #expect(parent == .table)
      case .tableRow: #expect(parent == .tableHead || parent == .tableBody)
      case .cell, .groupHeader: #expect(parent == .tableRow)
      case .columnHeader: #expect(parent == .tableRow)
      case .part: #expect(parent == .document)
      case .note: #expect(parent == .document)
      case .paragraph, .heading, .table: #expect(parent == .document || parent == .part)
      case .list: #expect(parent == .document || parent == .part || parent == .listBody)
      }
    }
  }

  @Test(arguments: PageLayoutTests.documents.indices) func rowsHaveAsManyCellsAsTheHead(index: Int) {
    let tree = Self.tree(PageLayoutTests.documents[index])
    for (table, kind) in tree.elements.enumerated() where kind.kind == .table {
      let parts = Self.children(tree, table)
      guard let head = parts.first?.0, let headRow = Self.children(tree, head).first?.0 else { continue }
      let columns = Self.children(tree, headRow).count
      for (part, _) in parts {
        for (row, _) in Self.children(tree, part) {
          let width = Self.children(tree, row).reduce(0) { sum, cell in
            if case .groupHeader(let columns) = cell.1 { sum + columns } else { sum + 1 }
          }
          #expect(width == columns)
        }
      }
    }
  }

  @Test func everyNoteIsAPieceOfItsOwn() {
    let kinds = Self.tree(markedPlan).elements.map(\.kind)
    #expect(kinds.count { $0 == .note } == markedPlan.footnotes.count)
    // The mark of circulation is read first.
    #expect(kinds.prefix(2) == [.document, .paragraph])
  }

  @Test func itemsOfOneLevelAreOneList() throws {
    func item(_ level: NumberingLevel, _ text: String, isTitle: Bool = false) -> Block {
      Block(key: BlockKey(text), .numbered(NumberedItem(level, Inlines(text), isTitle: isTitle)))
    }
    let tree = Self.tree(
      bodyOnly([
        item(.section, "MỤC", isTitle: true), item(.clause, "một"), item(.point, "một a"),
        item(.point, "một b"),
        item(.clause, "hai"), item(.section, "MỤC HAI", isTitle: true), item(.clause, "ba"),
      ]))
    let body = Self.children(tree, StructureTree.root).map(\.1).filter { $0 != .paragraph }
    // Without a title, sections are the first level.
    #expect(body == [.heading(1), .list(.decimal), .heading(1), .list(.decimal)])
    let lists = tree.elements.enumerated().filter { $0.element.kind == .list(.decimal) }.map(\.offset)
    #expect(Self.children(tree, lists[0]).count == 2)
    #expect(Self.children(tree, lists[1]).count == 1)
    let points = try #require(tree.elements.firstIndex { $0.kind == .list(.lowerAlpha) })
    #expect(Self.children(tree, points).count == 2)
    #expect(tree.elements[points].parent.map { tree.elements[$0].kind } == .listBody)
  }

  @Test func headingsBeginAtTheFirstLevelAndSkipNone() {
    for document in PageLayoutTests.documents.prefix(5) {
      var last = 0
      for element in Self.tree(document).elements {
        guard case .heading(let level) = element.kind else { continue }
        #expect(level <= last + 1)
        last = level
      }
    }
  }

  @Test func whatIsOnThePageAloneIsNoPiece() {
    let all = pages(wordPlan())
    #expect(all.contains { $0.printedNumber != nil })
    for page in all {
      for placed in page.placed where placed.y < Length.mm(19).pt {
        for span in placed.fragment.spans { #expect(span.element == -1) }
      }
    }
    // The heads of a table count once.
    #expect(all.contains { $0.placed.contains(where: \.isRepeated) })
  }

  @Test func emptyPiecesAreLeftOutButCells() {
    var tree = StructureTree()
    let empty = tree.add(.paragraph, to: StructureTree.root)
    let table = tree.add(.table, to: StructureTree.root)
    let row = tree.add(.tableRow, to: table)
    let cell = tree.add(.cell, to: row)
    let text = tree.add(.paragraph, to: StructureTree.root)
    #expect(tree.add(.paragraph, to: StructureTree.none) == StructureTree.none)
    let present = tree.present(marked: [text])
    #expect(!present[empty] && present[table] && present[row] && present[cell] && present[text])
  }

  @Test func wordsOnBothSidesOfALineEndAreKeptApart() {
    let text = pages(bodyOnly([paragraph("tuyên", lines: 5)]))[0].spans.filter { $0.text.hasPrefix("tuyên") }
    #expect(text.count > 3)
    for line in text.dropLast() { #expect(line.text.hasSuffix(" ")) }
    #expect(text.last?.text.hasSuffix(" ") == false)
  }
}
