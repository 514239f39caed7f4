import OfficialDocument
import TestSupport
import Testing

@testable import DocumentWriters

/// Where pages may end, over bodies of many lengths.
@Suite struct PageBreakTests {
  private static let signature = Signature(
    titleLines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Trần Văn Mẫu")
  private static let recipients = [Recipient("Như trên"), Recipient("Lưu: VT")]

  @Test(arguments: 0..<40) func twoLinesOfAParagraphStandTogether(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let blocks = (0..<30).map { paragraph("đoạn\($0)", lines: 1 + random.number(below: 6)) }
    let all = pages(bodyOnly(blocks))
    for block in blocks {
      let counts = all.map { page in
        page.lines.count { $0.text.split(separator: " ").contains(Substring(block.key.rawValue)) }
      }
      let parts = counts.filter { $0 > 0 }
      #expect(parts.count == 1 || parts.allSatisfy { $0 >= 2 }, "\(block.key.rawValue): \(counts)")
    }
  }

  @Test(arguments: 20..<60) func theSignatureStandsUnderTwoLinesOfTheBody(count: Int) throws {
    let blocks = (0..<count).map { paragraph("dòng\($0)", lines: 1) }
    let all = pages(bodyOnly(blocks, signatures: [Self.signature], recipients: Self.recipients))
    let last = try #require(all.last)
    for word in ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu", "Nơi nhận:", "Lưu: VT."] {
      #expect(last.text.contains(word), "\(word) is not on the last page")
    }
    #expect(last.lines.count { $0.text.hasPrefix("dòng") } >= 2)
  }

  @Test(arguments: 25..<60) func noHeadingEndsAPage(count: Int) throws {
    var blocks = (0..<count).map { paragraph("dòng\($0)", lines: 1) }
    blocks.append(Block(key: "a", .numbered(NumberedItem(.section, "TIÊU ĐỀ MỤC", isTitle: true))))
    blocks.append(Block(key: "b", .numbered(NumberedItem(.clause, "Tiêu đề khoản", isTitle: true))))
    blocks += [paragraph("sau", lines: 3), paragraph("cuối", lines: 30)]
    for page in pages(bodyOnly(blocks)) {
      let last = try #require(page.lines.last)
      #expect(!last.text.contains("TIÊU ĐỀ") && !last.text.contains("Tiêu đề"))
    }
  }

  @Test func headsAreRepeatedAndRowsAreWhole() throws {
    let document = bodyOnly([Block(key: "t", .table(taskTable(rows: 120, prefix: "t")))])
    let all = pages(document)
    #expect(all.count > 5)
    for page in all { #expect(page.text.contains("Nội dung nhiệm vụ")) }
    let rows = all.map { page in page.lines.count { $0.text.contains("Xây dựng chuyên trang") } }
    #expect(rows.reduce(0, +) == 120)
    // The name of a group does not stand alone at the foot.
    for page in all { #expect(try !#require(page.lines.last).text.contains("Nhóm nhiệm vụ")) }
  }

  @Test func spaceAboveAParagraphFallsAwayAtTheTop() throws {
    let all = pages(bodyOnly((0..<80).map { paragraph("dòng\($0)", lines: 1) }))
    for page in all { #expect(abs(try #require(page.lines.first).top - Length.mm(20).pt) < 0.01) }
  }
}
