import OOXML
import OfficialDocument
import PlanModel
import Testing

@testable import DocumentWriters

@Suite struct RedlineTests {
  private let writer = RedlineWriter(author: "Phòng Tổng hợp", secondsSince1970: 1_623_196_800)

  /// Both texts, each read once, against the changes from one to the other; and against those of the way back.
  private func expectBothVersions(
    _ old: OfficialDocument, _ new: OfficialDocument, _ moves: RedlinedDocument.Moves,
    back: RedlinedDocument.Moves? = nil, _ comment: Comment
  ) throws {
    let (before, after) = (
      try RevisionReader(document: old).paragraphs(.accept),
      try RevisionReader(document: new).paragraphs(.accept)
    )
    let forth = try RevisionReader(redline: RedlinedDocument(from: old, to: new, moves: moves))
    #expect(forth.paragraphs(.accept) == after, comment)
    #expect(forth.paragraphs(.reject) == before, comment)
    #expect(forth.faults() == [], comment)
    guard let back else { return }
    let reader = try RevisionReader(redline: RedlinedDocument(from: new, to: old, moves: back))
    #expect(reader.paragraphs(.accept) == before, comment)
    #expect(reader.paragraphs(.reject) == after, comment)
    #expect(reader.faults() == [], comment)
  }

  @Test(arguments: 0..<24)
  func acceptingGivesTheNewTextAndRejectingTheOld(seed: Int) throws {
    var random = RandomDocument(seed: seed, isHostile: seed % 3 == 0)
    let old = random.document()
    var edits = DocumentEdits(seed: seed)
    let new = edits.edited(old)
    let moves: [RedlinedDocument.Moves] = [.native, .deletionAndInsertion]
    try expectBothVersions(old, new, moves[seed % 2], back: moves[1 - seed % 2], "seed \(seed)")
  }

  @Test(arguments: 0..<6)
  func twoDocumentsThatHaveNothingInCommon(seed: Int) throws {
    var (left, right) = (RandomDocument(seed: 2 * seed), RandomDocument(seed: 2 * seed + 1))
    try expectBothVersions(left.document(), right.document(), .native, "seed \(seed)")
  }

  @Test(arguments: 0..<8)
  func theSameDocumentHasNoChange(seed: Int) throws {
    var random = RandomDocument(seed: seed, isHostile: true)
    let document = random.document()
    let redline = RedlinedDocument(from: document, to: document)
    #expect(redline.paintedCount == RedlinedDocument.PaintedCount())
    let reader = try RevisionReader(redline: redline)
    for name in ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:pPrChange"] {
      #expect(reader.count(name) == 0)
    }
  }

  private func plan(_ body: [Block]) -> OfficialDocument {
    OfficialDocument(
      kind: .plan,
      letterhead: Letterhead(
        superior: [], issuer: ["SỞ NỘI VỤ"], number: DocumentNumber(number: nil, symbol: "KH-SNV"),
        placeAndDate: PlaceAndDate(place: "Huế")),
      title: DocumentTitle(kind: "KẾ HOẠCH", subject: "Tuyên truyền"), body: body,
      signatures: [Signature(titleLines: ["GIÁM ĐỐC"], name: nil)], recipients: [Recipient("Lưu: VT")])
  }

  private func point(_ key: String, _ text: String) -> Block {
    Block(key: BlockKey(key), .numbered(NumberedItem(.point, Inlines(text))))
  }

  struct Painting: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    /// `[-deleted-]{+inserted+}`.
    let shown: String
    var testDescription: String { shown }
  }

  @Test(arguments: [
    Painting(old: "in 02 bài", new: "in 03 bài", shown: "in [-02 -]{+03 +}bài"),
    Painting(old: "theo 12/CT-TTg.", new: "theo 13/CT-TTg.", shown: "theo [-12/CT=TTg-]{+13/CT=TTg+}."),
    Painting(old: "trước 20/5/2021", new: "trước 21/5/2021", shown: "trước [-20/5/2021-]{+21/5/2021+}"),
    Painting(old: "văn hoá xã", new: "văn hóa xã", shown: "văn [-hoá-]{+hóa+} xã"),
    Painting(old: "a b", new: "a b c", shown: "a b{+ c+}"),
    Painting(old: "một hai", new: "ba bốn", shown: "[-một hai-]{+ba bốn+}"),
  ])
  func paintsWordsNumbersAndDatesWhole(_ painting: Painting) {
    var (old, new) = (RevisableText(), RevisableText())
    old.append(painting.old, [])
    new.append(painting.new, [])
    let shown = revisedPieces(old, new).map { piece in
      let text = String(
        decoding: piece.text.bytes.map { $0 == RevisableText.heldHyphen ? 0x3D : $0 }, as: UTF8.self)
      return switch piece.revision {
      case nil: text
      case .deleted: "[-\(text)-]"
      case .inserted: "{+\(text)+}"
      }
    }
    #expect(shown.joined() == painting.shown)
  }

  @Test func wholeParagraphThatMovedIsToldAsMoved() throws {
    let blocks = (1...6).map { point("HD-\($0)/tên", "Việc thứ \($0) của kế hoạch") }
    var moved = blocks
    moved.insert(moved.remove(at: 1), at: 4)
    let native = RedlinedDocument(from: plan(blocks), to: plan(moved))
    #expect(native.paintedCount.inserted + native.paintedCount.deleted == 0)
    #expect(native.paintedCount.moved == 2 * "Việc thứ 2 của kế hoạch".unicodeScalars.count)
    let reader = try RevisionReader(package: writer.file(native))
    #expect(reader.count("w:moveFrom") == 1)
    #expect(reader.count("w:moveTo") == 1)
    let plain = RedlinedDocument(from: plan(blocks), to: plan(moved), moves: .deletionAndInsertion)
    #expect(plain.paintedCount.moved == 0)
    #expect(try RevisionReader(package: writer.file(plain)).count("w:moveFrom") == 0)
  }

  /// Beyond y the numbers are typed: those that follow the place of their paragraph are no edits of it.
  @Test(arguments: [(30, 34), (34, 2), (2, 34)])
  func numberedParagraphBeyondTheAlphabetIsToldAsMoved(from: Int, to: Int) throws {
    let blocks = (0..<40).map { point("HD-\($0)/tên", "Việc của đơn vị thứ \($0) trong kế hoạch") }
    var moved = blocks
    moved.insert(moved.remove(at: from), at: to)
    let redline = RedlinedDocument(from: plan(blocks), to: plan(moved))
    let painted = redline.paintedCount
    #expect(painted.moved >= 2 * "Việc của đơn vị thứ 9 trong kế hoạch".unicodeScalars.count)
    // Two signs and a blank for each number between the two places.
    #expect(painted.inserted <= 5 * (abs(from - to) + 1))
    #expect(painted.deleted <= 5 * (abs(from - to) + 1))
    try expectBothVersions(plan(blocks), plan(moved), .native, "\(from) → \(to)")
  }

  /// The numbers are counted by the word processor, so that what follows a dropped point is not painted.
  @Test func droppedPointPaintsNothingElse() {
    let blocks = (1...6).map { point("HD-\($0)/tên", "Việc thứ \($0)") }
    let redline = RedlinedDocument(from: plan(blocks), to: plan(blocks.filter { $0.key != "HD-2/tên" }))
    #expect(redline.paintedCount.deleted == "Việc thứ 2".unicodeScalars.count)
    #expect(redline.paintedCount.inserted == 0)
  }

  @Test func sameInputsGiveTheSameBytes() throws {
    let (old, new) = (plan([point("a/tên", "Một")]), plan([point("a/tên", "Hai")]))
    let first = try writer.file(RedlinedDocument(from: old, to: new))
    #expect(try writer.file(RedlinedDocument(from: old, to: new)) == first)
  }

  @Test func commentStandsAtTheParagraphOfItsActivity() throws {
    let blocks = (1...3).map { point("HD-\($0)/tên", "Việc thứ \($0)") }
    let redline = RedlinedDocument(
      from: plan(blocks), to: plan(Array(blocks.dropFirst())),
      comments: [
        RedlineComment(anchors: ["2.3", "HD-2"], text: "Điểm 2.3 & «x» <mất bao phủ>."),
        RedlineComment(anchors: ["HD-1"], text: "HD-1 bị bỏ."),
        RedlineComment(anchors: ["không có"], text: "Cả kế hoạch."),
      ])
    let bytes = try writer.file(redline)
    let reader = try RevisionReader(package: bytes)
    #expect(reader.textAtComment(0) == "Việc thứ 2")
    #expect(reader.textAtComment(1) == "Việc thứ 1")
    #expect(reader.textAtComment(2) == "Tuyên truyền")
    let comments = try OfficePackage(bytes).read("word/comments.xml")
    #expect(String(decoding: comments, as: UTF8.self).contains("&amp; «x» &lt;mất bao phủ&gt;"))
    #expect(reader.faults() == [])
  }
}
