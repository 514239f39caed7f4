import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// Notes at the foot of pages, and what only the first page has.
@Suite struct FootnotePageTests {
  private func number(_ text: String) -> String { "ghi-\(text)" }

  @Test(arguments: 0..<40) func everyNoteStandsOnThePageOfItsCall(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var document = bodyOnly((0..<40).map { paragraph("đoạn\($0)", lines: 1 + random.number(below: 6)) })
    document.callNotes(
      (0..<30).map { Inlines("ghi\($0)x" + String(repeating: " ghi", count: random.number(below: 60))) })
    let all = pages(document)
    for page in all {
      let called = page.placed.flatMap(\.fragment.noteCalls).map(\.number)
      for number in called {
        #expect(page.text.contains("ghi\(number - 1)x"), "note \(number) is not on the page that calls it")
      }
      for span in page.spans where span.bottom > Length.mm(19).pt {
        #expect(span.bottom <= page.height - Length.mm(20).pt + 0.1)
      }
    }
    let text = all.map(\.text).joined(separator: " ")
    for index in document.footnotes.indices { #expect(text.contains("ghi\(index)x")) }
  }

  @Test func aNoteLongerThanAPageGoesOnWithNothingLost() {
    var document = bodyOnly((0..<5).map { paragraph("đoạn\($0)", lines: 3) })
    let words = (0..<4000).map { "ghi\($0)" }
    document.callNotes([Inlines(words.joined(separator: " ")), "sau"])
    let all = pages(document)
    #expect(all.count > 2 && all.count < 12)
    let found = all.flatMap { $0.text.split(separator: " ") }.filter { $0.hasPrefix("ghi") }
    #expect(found.count == words.count)
    #expect(all.contains { $0.text.contains("sau") })
  }

  @Test func aNoteOfATableRowStandsUnderTheTable() throws {
    let all = pages(markedPlan)
    let page = try #require(all.last { $0.placed.contains { !$0.fragment.noteCalls.isEmpty } })
    #expect(page.text.contains("Phòng Thông tin - Báo chí - Xuất bản biên soạn."))
  }

  @Test(arguments: Circulation.allCases) func theMarkStandsInTheTopMarginAboveTheQuocHieu(mark: Circulation)
    throws
  {
    var document = markedPlan
    document.circulation = mark
    document.urgency = nil
    let all = pages(document)
    let placed = try #require(all[0].placed.first { $0.fragment.spans.map(\.text) == [mark.rawValue] })
    #expect(placed.y + placed.fragment.height <= document.profile.topMargin.pt)
    #expect(placed.fragment.height == Length.mm(8).pt)
    let middle = placed.fragment.bars.map { $0.x + $0.width }.max().map { right in
      placed.x + (right + (placed.fragment.bars.map(\.x).min() ?? 0)) / 2
    }
    let title = try #require(all[0].spans.first { $0.text == Letterhead.nationalTitle })
    #expect(abs(try #require(middle) - (title.x + title.width / 2)) < 1)
    #expect(!all.dropFirst().contains { $0.spans.contains { $0.text == mark.rawValue } })
  }

  @Test func theContactLineStandsAtTheFootOfTheFirstPageAlone() throws {
    let all = pages(markedPlan)
    let foot = try #require(all[0].placed.last { $0.fragment.spans.contains { $0.text.contains("Địa chỉ") } })
    let profile = markedPlan.profile
    #expect(foot.fragment.bars.first?.width == profile.textWidth.pt)
    #expect(foot.fragment.spans.allSatisfy { $0.font.size == 11 })
    #expect(foot.y + foot.fragment.height <= all[0].height - profile.bottomMargin.pt / 2 + 0.1)
    let others = all[0].placed.filter { $0.y < foot.y }
    #expect(others.allSatisfy { $0.y + $0.fragment.height <= foot.y })
    #expect(!all.dropFirst().contains { $0.text.contains("Địa chỉ:") })
  }
}
