import Foundation
import OfficialDocument
import PlanDiff
import Testing
import VietnameseText

@testable import DocumentWriters

/// Redlines of the plan that is shipped.
@Suite struct PlanRedlineTests {
  private static let writer = RedlineWriter(author: "Phòng Tổng hợp", secondsSince1970: 1_623_196_800)
  /// Where it names a folder, the pairs are left there for LibreOffice and pandoc; see `Tests/CI/check_redline.py`.
  private static let samples = ProcessInfo.processInfo.environment["KEHOACH_REDLINE_SAMPLES"]

  @Test(arguments: 0..<24)
  func bothVersionsComeOutAndNoMoreIsPaintedThanTheWordsSay(seed: Int) throws {
    let versions = try PlanVersions(seed: seed)
    let moves: RedlinedDocument.Moves = seed % 4 == 3 ? .deletionAndInsertion : .native
    let redline = RedlinedDocument(from: versions.old, to: versions.new, moves: moves)
    let reader = try RevisionReader(redline: redline)
    #expect(
      try reader.paragraphs(.accept) == RevisionReader(document: versions.new).paragraphs(.accept),
      "seed \(seed)")
    #expect(reader.paragraphs(.reject) == PlanVersions.shipped?.paragraphs, "seed \(seed)")
    #expect(reader.faults() == [])
    let painted = redline.paintedCount
    let bound = paintedByWords(versions.old, versions.new)
    #expect(
      Double(painted.inserted + painted.deleted + painted.moved) <= Double(bound) * 1.02, "seed \(seed)")
    if let folder = Self.samples {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      func save(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(seed)-\(name).docx"))
      }
      try save(DOCXWriter().file(versions.old).bytes, "old")
      try save(DOCXWriter().file(versions.new).bytes, "new")
      try save(Self.writer.file(redline), "redline")
    }
  }

  /// How many letters are painted when each keyed text is compared by words, and what stands in another order twice.
  private func paintedByWords(_ old: OfficialDocument, _ new: OfficialDocument) -> Int {
    func painted(_ old: String, _ new: String) -> Int {
      wordDiff(old, new).reduce(0) { count, piece in
        // Words that stay may stand behind other blanks: no-break spaces in a draft's number.
        let isAlike = piece.kind == .same
        let parts = isAlike && piece.old == piece.new ? [] : [piece.old, piece.new]
        return parts.reduce(count) { count, part in
          count + part.unicodeScalars.count { !isAlike || $0.properties.isWhitespace }
        }
      }
    }
    func compared(_ old: [Entry], _ new: [Entry]) -> Int {
      let after = Dictionary(new.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
      let before = Set(old.map(\.key))
      let common = old.filter { after[$0.key] != nil }
      let order = common.compactMap { after[$0.key] }
      let kept = Set(
        longestIncreasingSubsequence(order, weights: order.map { 1 + new[$0].texts.joined().utf8.count }))
      var count = 0
      for (index, entry) in common.enumerated() {
        let other = new[order[index]]
        for (left, right) in zip(entry.texts, other.texts) {
          count += kept.contains(index) ? painted(left, right) : painted(left, "") + painted("", right)
        }
      }
      for entry in old where after[entry.key] == nil { count += painted(entry.texts.joined(), "") }
      for entry in new where !before.contains(entry.key) { count += painted("", entry.texts.joined()) }
      return count
    }
    func tables(_ document: OfficialDocument) -> [Entry] {
      document.appendices.flatMap(\.blocks).flatMap(entries)
    }
    func texts(_ document: OfficialDocument) -> [Entry] {
      document.printedRecipients.map { Entry(key: String($0.plainText.dropLast()), texts: [$0.plainText]) }
    }
    func head(_ document: OfficialDocument) -> [Entry] {
      [Entry(key: "number", texts: [document.letterhead.number.printed])]
        + document.appendices.flatMap { appendix in
          [Entry(key: "title", texts: [appendix.label, appendix.title, appendix.attachedTo ?? ""])]
            + appendix.blocks.flatMap(headers)
        }
    }
    return compared(old.body.flatMap(entries), new.body.flatMap(entries)) + compared(tables(old), tables(new))
      + compared(texts(old), texts(new)) + compared(head(old), head(new))
  }

  private struct Entry {
    let key: String
    let texts: [String]
  }

  private func entries(_ block: Block) -> [Entry] {
    switch block.content {
    case .paragraph(let paragraph): [Entry(key: block.key.rawValue, texts: [paragraph.text.plainText])]
    case .numbered(let item): [Entry(key: block.key.rawValue, texts: [item.text.plainText])]
    case .table(let table):
      table.rows.map { Entry(key: $0.key.rawValue, texts: $0.cells.map(\.plainText)) }
    }
  }

  private func headers(_ block: Block) -> [Entry] {
    guard case .table(let table) = block.content else { return [] }
    return [Entry(key: "header", texts: table.columns.map(\.title))]
  }
}
