import TestSupport
import Testing
import VietnameseText

@Suite struct WordDiffTests {
  static func shown(_ old: String, _ new: String) -> String {
    wordDiff(old, new).map { piece in
      switch piece.kind {
      case .same: piece.new
      case .removed: "[-\(piece.old)-]"
      case .added: "{+\(piece.new)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    (
      "theo Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng",
      "theo Chỉ thị số 13/CT-TTg ngày 12/5/2021 của Thủ tướng",
      "theo Chỉ thị số [-12/CT-TTg -]{+13/CT-TTg +}ngày 12/5/2021 của Thủ tướng"
    ),
    (
      "họp ngày 20/5/2021 tại Điện Biên Phủ", "họp ngày 21/5/2021 tại Điện Biên Phủ",
      "họp ngày [-20/5/2021 -]{+21/5/2021 +}tại Điện Biên Phủ"
    ),
    ("hoà nhịp với phong trào", "hòa nhịp với phong trào", "hòa nhịp với phong trào"),
    ("tin, bài về dịch bệnh", "tin, bài, phóng sự về dịch bệnh", "tin, bài{+, phóng sự +}về dịch bệnh"),
    ("một hai ba bốn", "năm sáu bảy tám", "[-một hai ba bốn-]{+năm sáu bảy tám+}"),
    ("a b c d e f g", "a x c y e f g", "a [-b c d -]{+x c y +}e f g"),
    ("", "mới", "{+mới+}"), ("cũ", "", "[-cũ-]"), ("", "", ""),
  ])
  func comparesWords(_ old: String, _ new: String, _ expected: String) {
    #expect(Self.shown(old, new) == expected)
  }

  @Test func whoeverComparesSaysWhichWordsAreTheSame() {
    let (old, new) = ("tin – bài về dịch bệnh", "Tin - bài về dịch bệnh")
    let kinds = { (pieces: [WordPiece]) in pieces.map(\.kind) }
    #expect(kinds(wordDiff(old, new)) == [.removed, .added, .same])
    let withDashes = wordDiff(old, new) { $0 == "–" ? "-" : $0 }
    #expect(withDashes.map(\.old) == ["tin ", "", "– bài về dịch bệnh"])
    #expect(kinds(wordDiff(old, new) { $0 == "–" ? "-" : $0.lowercased() }) == [.same])
  }

  @Test(arguments: 0..<40)
  func piecesJoinToBothTexts(seed: Int) {
    var random = SeededGenerator(seed: seed)
    func text(_ random: inout SeededGenerator) -> String {
      let words = [
        "tin,", "bài", "phóng sự", "12/CT-TTg", "và", "(hoà)", "e\u{0301}\u{0323}", "👩‍👩‍👧", " ", "\n", "ngày",
      ]
      return (0..<random.number(below: 30)).map { _ in random.pick(words) }.joined(separator: " ")
    }
    let (old, new) = (text(&random), text(&random))
    let pieces = wordDiff(old, new)
    #expect(Array(pieces.map(\.old).joined().utf8) == Array(old.utf8))
    #expect(Array(pieces.map(\.new).joined().utf8) == Array(new.utf8))
    // No piece begins in the middle of a letter.
    #expect(pieces.reduce(0) { $0 + $1.old.count } == old.count)
    #expect(pieces.reduce(0) { $0 + $1.new.count } == new.count)
  }

  @Test func aLongTextIsComparedInTime() {
    let words = (0..<20_000).map { "từ\($0)" }
    var changed = words
    changed[7_000] = "khác"
    let pieces = wordDiff(words.joined(separator: " "), changed.joined(separator: " "))
    #expect(pieces.map(\.kind) == [.same, .removed, .added, .same])
    let other = wordDiff(words.joined(separator: " "), words.reversed().joined(separator: " "))
    #expect(other.map(\.kind) == [.removed, .added])
  }
}
