import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// What is true of every page, over documents of every shape.
@Suite struct PageLayoutTests {
  static let documents: [OfficialDocument] =
    [letter1457, draftPlan, issuedPlan, jointPlan, wordPlan()]
    + (0..<60).map { seed in
      var random = RandomDocument(seed: seed, isHostile: seed % 2 == 1)
      return random.document()
    }

  @Test(arguments: documents.indices) func noLineLeavesTheText(index: Int) {
    let profile = Self.documents[index].profile
    for page in pages(Self.documents[index]) {
      let right = page.width - profile.rightMargin.pt + 0.01
      for span in page.spans {
        // A letter is wider than its column only where the column is narrower than any letter.
        if span.text.filter({ $0 != " " }).count == 1 { continue }
        #expect(span.x > profile.leftMargin.pt - 0.01, "\(span.text)")
        #expect(span.x + span.width < right, "\(span.text)")
      }
    }
  }

  @Test(arguments: documents.indices) func noLineLeavesThePage(index: Int) {
    let profile = Self.documents[index].profile
    for page in pages(Self.documents[index]) {
      // The contact line of the first page stands in the bottom margin.
      let foot = page.contactLine.map(\.y) ?? page.height - profile.bottomMargin.pt
      for piece in page.placed where piece.y < foot {
        #expect(piece.fragment.spans.allSatisfy { piece.y + $0.bottom < foot + 0.5 })
        #expect(piece.y + piece.fragment.height < foot + 0.5)
      }
    }
  }

  /// Line ends and the numbers of pages aside, the letters are those of the blocks.
  @Test(arguments: documents.indices) func nothingIsLost(index: Int) {
    let document = Self.documents[index]
    let set = Self.letters(pages(document).map(\.textWithoutNotes).joined())
    let blocks = document.body + document.appendices.flatMap(\.blocks)
    var counts = Dictionary(set.map { ($0, 1) }, uniquingKeysWith: +)
    for block in blocks {
      for text in block.texts {
        let wanted = Self.letters(text.runs.map { cleaned($0.text) }.joined())
        for letter in wanted { counts[letter, default: 0] -= 1 }
        // The lines of a row that goes on on the next page stand between those of its other cells.
        if case .table = block.content { continue }
        #expect(wanted.isEmpty || set.contains(wanted), "\(block.key.rawValue)")
      }
    }
    #expect(counts.allSatisfy { $0.value >= 0 }, "\(counts.filter { $0.value < 0 })")
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" }
  }

  @Test(arguments: documents.indices) func sectionsCountTheirPages(index: Int) {
    var number = 0
    let mark = Self.documents[index].circulation?.rawValue
    for (place, page) in pages(Self.documents[index]).enumerated() {
      number = page.number == 1 ? 1 : number + 1
      #expect(page.number == number)
      #expect(page.printedNumber == (number > 1 ? String(number) : place == 0 ? mark : nil))
    }
    #expect(
      pages(Self.documents[index]).count { $0.number == 1 } == 1 + Self.documents[index].appendices.count)
  }

  @Test func justifiedLinesEndAtTheMargin() {
    let document = bodyOnly([paragraph("tuyên", lines: 4)])
    let lines = pages(document)[0].spans.filter { $0.text.hasPrefix("tuyên") }
    #expect(lines.count >= 3)
    for line in lines.dropLast() {
      #expect(abs(line.x + line.width - (210 - 15) * 72 / 25.4) < 0.01)
    }
    #expect(lines[0].x - lines[1].x == Length.mm(12.7).pt)
  }

  @Test func appendicesMayLieOnTheirSide() {
    let all = pages(wordPlan())
    #expect(all.contains { $0.width > $0.height })
    #expect(all.first.map { $0.width < $0.height } == true)
    #expect(all.last.map { $0.width < $0.height } == true)
  }

  @Test func headingsMakeTheOutline() {
    let headings = pages(wordPlan()).flatMap(\.targets).map(\.heading)
    #expect(headings.first == Heading(level: 0, text: "I. MỤC ĐÍCH, YÊU CẦU"))
    #expect(headings.contains(Heading(level: 1, text: "2. Yêu cầu")))
    #expect(headings.contains(Heading(level: 0, text: "Phụ lục I. PHÂN CÔNG NHIỆM VỤ")))
  }

  @Test func framesHaveTheSizeOfTheDecree() {
    for urgency in Urgency.allCases {
      var document = letter1457
      document.urgency = urgency
      let bars = pages(document)[0].placed.flatMap(\.fragment.bars).filter(\.isRed)
      #expect(bars.count == 4)
      #expect(bars.map(\.width).max() == urgency.frame.width.pt)
      #expect(bars.map(\.height).max() == urgency.frame.height.pt)
    }
  }

  @Test func rulesAreAsLongAsTheDecreeWants() {
    let bars = pages(draftPlan)[0].placed.flatMap(\.fragment.bars).map(\.width)
    let motto = Font(.bold, draftPlan.profile.mottoSize).width(of: Letterhead.motto).pt
    #expect(bars.contains { abs($0 - motto) < 0.01 })
  }
}

extension Block {
  fileprivate var texts: [Inlines] {
    switch content {
    case .paragraph(let paragraph): [paragraph.text]
    case .numbered(let item): [item.text]
    case .table(let table): table.rows.flatMap { $0.cells.prefix(table.gridColumnCount) }
    }
  }
}
