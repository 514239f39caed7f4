import TestSupport
import Testing
import VietnameseText

@Suite struct ToneTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("thuỷ", "thủy"), ("quả", "qủa"), ("HOÀ", "HÒA"), ("Uỷ ban", "Ủy ban"),
    ("khoẻ", "kho\u{0309}e"), ("Điện Biên", "\u{0110}i\u{0065}\u{0323}\u{0302}n Bi\u{0065}\u{0302}n"),
    ("một\u{00A0}hai", "một hai"), ("“Chỉ thị”", "\"Chỉ thị\""), ("l’art", "l'art"),
    ("thoả thuận (uỷ quyền)", "thỏa thuận (ủy quyền)"), ("giờ", "gìơ"),
  ])
  func takesSpellingsForTheSame(left: String, right: String) {
    #expect(Array(toneKey(left).utf8) == Array(toneKey(right).utf8))
  }

  @Test(arguments: [
    ("lý", "lí"), ("Hòa", "hòa"), ("đa", "da"), ("hòa", "hóa"), ("hoa", "hòa"), ("tân", "tấn"),
    ("thu", "thư"),
    ("ma ná", "má na"), ("áà", "àá"), ("12/5", "12-5"), ("ñ", "n"),
  ])
  func keepsRealDifferences(left: String, right: String) {
    #expect(Array(toneKey(left).utf8) != Array(toneKey(right).utf8))
  }

  @Test func givesNoTwoSyllablesOneKey() {
    let onsets = ["", "b", "ch", "đ", "d", "gi", "h", "kh", "l", "ngh", "qu", "th", "tr", "x"]
    let rimes = [
      "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "oe", "uy", "uyê", "ươ", "iê",
    ]
    let codas = ["", "n", "ng", "nh", "t", "c", "ch", "i", "o"]
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var seen: [[UInt8]: String] = [:]
    var collisions: [String] = []
    for onset in onsets {
      for rime in rimes {
        for coda in codas {
          for tone in tones {
            let syllable = nfc(onset + rime + tone + coda)
            let key = Array(toneKey(syllable).utf8)
            let other = seen[key]
            if other != nil, other != syllable { collisions.append("\(other ?? "") \(syllable)") }
            seen[key] = syllable
          }
        }
      }
    }
    #expect(collisions == [])
    #expect(seen.count > 10_000)
  }

  @Test(arguments: 0..<20)
  func isStableUnderItself(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pool = Array("aăâeêioôơuưyhoàthủyquảñ “”’\u{0301}\u{0323}\u{00A0}1-").map { String($0) }
    let text = (0..<random.number(below: 40)).map { _ in random.pick(pool) }.joined()
    let key = toneKey(text)
    #expect(toneKey(nfc(text)) == key)
    #expect(toneKey(key) == key)
  }

  @Test(arguments: [
    ("hòa", TonePlacement.old), ("hoà", .new), ("Khỏe", .old), ("khoẻ", .new), ("thủy", .old), ("thuỷ", .new),
    ("ỦY", .old), ("UỶ", .new), ("ho\u{0061}\u{0300}", .new), ("toạ", .new), ("xoá", .new),
  ])
  func tellsTheWayOfPlacing(syllable: String, placement: TonePlacement) {
    #expect(tonePlacement(of: syllable) == placement)
  }

  @Test(arguments: [
    "quý", "qúy", "hoa", "hoàn", "hoài", "quả", "thuế", "mía", "", "a", "oà oà", "áò", "lý", "của",
  ])
  func seesNothingWhereBothWaysAgree(syllable: String) {
    #expect(tonePlacement(of: syllable) == nil)
    #expect(placingTone(of: syllable, .old) == syllable)
  }

  @Test(arguments: [("hoà", "hòa"), ("UỶ", "ỦY"), ("Thoả", "Thỏa"), ("oè", "òe")])
  func movesTheToneMark(new: String, old: String) {
    #expect(placingTone(of: new, .old) == old)
    #expect(placingTone(of: old, .new) == new)
    #expect(placingTone(of: old, .old) == old)
    #expect(isNFC(placingTone(of: new, .old)))
  }
}
