import TestSupport
import Testing
import VietnameseText

@Suite struct MatchingTests {
  @Test(arguments: [
    ("Chủ trì", "chu tri"), ("chủ_trì", "chu tri"), ("CHU-TRI", "chu tri"), ("  chủ\u{00A0} trì ", "chu tri"),
    ("chu\u{0309} tri\u{0300}", "chu tri"), ("ĐẶNG Đình", "dang dinh"), ("Ðiện Biên", "dien bien"),
    ("", ""), (" _-", ""), ("Straße", "strase"), ("Łódź", "lodz"), ("so-tttt", "so tttt"), ("HD‑04", "hd 04"),
    ("Ж中İ", "ж中i"), ("a__b--c", "a b c"), ("12/CT-TTg", "12/ct ttg"), ("\u{1F600}ệ", "\u{1F600}e"),
  ])
  func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
    #expect(folded(expected) == expected)
  }

  @Test func foldsEveryVietnameseLetterToItsPlainOne() {
    let marks = ["", "\u{302}", "\u{306}", "\u{31B}"]
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    for vowel in "aeiouyAEIOUY" {
      for mark in marks {
        for tone in tones {
          let letter = String(vowel) + mark + tone
          #expect(folded(nfc(letter)) == vowel.lowercased())
          #expect(folded(letter) == vowel.lowercased())
        }
      }
    }
  }

  @Test(arguments: 0..<50)
  func comparesAsItFolds(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pool = Array("aAăẮđĐ_- \u{0301}1/Ж中😀").map { String($0) }
    let left = (0..<random.number(below: 8)).map { _ in random.pick(pool) }.joined()
    let right = (0..<random.number(below: 8)).map { _ in random.pick(pool) }.joined()
    for text in [right, left, left.uppercased(), nfc(left)] {
      let isSame = Array(folded(left).utf8) == Array(folded(text).utf8)
      let key = Array(folded(text).utf8)
      let answer = Array(left.utf8).withUnsafeBufferPointer { bytes in
        key.withUnsafeBufferPointer { foldsTo(bytes, $0) }
      }
      #expect(answer == isSame)
      #expect((foldedHash(left) == foldedHash(text)) == isSame)
    }
  }

  @Test func matchesAStaticKey() {
    let answers = ["Chủ trì", "chủ", "chu tri 2"].map { text in
      Array(text.utf8).withUnsafeBufferPointer { foldsTo($0, "chu tri") }
    }
    #expect(answers == [true, false, false])
  }

  @Test(arguments: [
    ("chu tri", ["phối hợp", "chủ trì", "chú trị"], ["chủ trì", "chú trị"]),
    ("Chủ_Trì", ["chủ trì"], ["chủ trì"]),
    ("chú trì", ["chù trí", "chủ trì"], ["chủ trì", "chù trí"]),
    ("phôi hơp", ["phối hợp", "chủ trì"], ["phối hợp"]),
    ("tiêu đề", ["mục tiêu", "nội dung"], []),
    ("thơi hna", ["thời gian", "thời hạn"], ["thời hạn", "thời gian"]),
    ("so-ttt-dien-bien", ["so-tttt-dien-bien", "so-tttt-lai-chau"], ["so-tttt-dien-bien"]),
    ("ab", ["ac", "ab "], ["ab "]),
    ("", ["a"], []),
    ("mau", ["mẫu", "màu", "máu", "mâu"], ["mẫu", "màu", "máu"]),
    ("tên", ["tên", "tên"], ["tên"]),
  ])
  func suggests(word: String, candidates: [String], expected: [String]) {
    #expect(suggestions(for: word, among: candidates) == expected)
  }

  @Test func staysQuickOnVeryLongWords() {
    let long = String(repeating: "ệ", count: 100_000)
    #expect(suggestions(for: long, among: [long + "a", long]) == [long])
  }
}
