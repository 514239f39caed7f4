import Testing
import VietnameseText

@Suite struct WordsTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"), (15, "mười lăm"),
    (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (100, "một trăm"),
    (101, "một trăm linh một"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"), (1000, "một nghìn"),
    (1001, "một nghìn không trăm linh một"), (1010, "một nghìn không trăm mười"),
    (2021, "hai nghìn không trăm hai mươi mốt"),
    (1_005_000, "một triệu không trăm linh năm nghìn"), (1_500_000, "một triệu năm trăm nghìn"),
    (1_000_000_005, "một tỷ không trăm linh năm"), (10_000_000_000, "mười tỷ"),
    (1_000_000_000_000, "một nghìn tỷ"),
    (2_500_000_000_000, "hai nghìn năm trăm tỷ"), (1_000_000_000_000_000_000, "một tỷ tỷ"),
    (-24, "âm hai mươi tư"), (55, "năm mươi lăm"), (44, "bốn mươi tư"), (999, "chín trăm chín mươi chín"),
  ])
  func readsNumbers(number: Int, words: String) {
    #expect(numberInWords(number) == words)
  }

  @Test func readsTheLargestNumbersWithoutATrap() {
    #expect(numberInWords(Int.min).hasPrefix("âm chín tỷ hai trăm hai mươi ba triệu"))
    #expect(numberInWords(Int.max).hasSuffix("tám trăm linh bảy"))
  }

  @Test func givesEachNumberItsOwnWords() {
    let numbers = Array(0...12_000) + stride(from: 12_001, through: 3_000_000_000, by: 999_331)
    #expect(Set(numbers.map { numberInWords($0) }).count == numbers.count)
  }

  @Test func readsAsInTheSouth() {
    #expect(numberInWords(24_101, reading: .southern) == "hai mươi bốn ngàn một trăm lẻ một")
  }

  @Test func readsMoney() {
    #expect(moneyInWords(1_500_000) == "một triệu năm trăm nghìn đồng")
    #expect(groupedDigits(1_500_000) == "1.500.000")
    #expect(groupedDigits(-1000) == "-1.000")
    #expect(groupedDigits(999) == "999")
    #expect(groupedDigits(Int.min) == "-9.223.372.036.854.775.808")
  }

  @Test func numbersByLetters() {
    #expect((1...6).compactMap(letterNumber) == ["a", "b", "c", "d", "đ", "e"])
    #expect(letterNumber(23) == "y")
    #expect(letterNumber(24) == "aa")
    #expect(letterNumber(0) == nil)
    #expect(
      (1...1200).allSatisfy { number in
        letterNumber(number).flatMap { VietnameseText.number(ofLetters: $0) } == number
      })
    #expect(number(ofLetters: "Đ") == 5)
    #expect(number(ofLetters: "f") == nil)
    #expect(number(ofLetters: "") == nil)
  }

  @Test func numbersByRomanNumerals() {
    #expect(
      [1, 4, 9, 14, 40, 1994, 3999].compactMap(romanNumeral) == [
        "I", "IV", "IX", "XIV", "XL", "MCMXCIV", "MMMCMXCIX",
      ])
    #expect((1...3999).allSatisfy { value in romanNumeral(value).flatMap { number(ofRoman: $0) } == value })
    #expect([0, 4000, -1].compactMap(romanNumeral) == [])
    for wrong in ["IIII", "", "VX", "iv", "IVI", "MMMM", String(repeating: "M", count: 10_000)] {
      #expect(number(ofRoman: wrong) == nil)
    }
  }

  @Test(
    arguments: [
      ([], ""), (["A"], "A"), (["A", "B"], "A và B"), (["A", "B", "C"], "A, B và C"),
      (["A, B", "C", "D"], "A, B; C và D"),
    ] as [([String], String)])
  func joinsLists(items: [String], expected: String) {
    #expect(joinedList(items) == expected)
  }

  @Test(arguments: [
    ("đơn vị", "Đơn vị"), ("ề", "Ề"), ("\"ủy ban\"", "\"Ủy ban\""), ("12 tin", "12 tin"), ("", ""),
    ("...", "..."),
    ("e\u{0302}\u{0300}", "Ề"), ("UBND tỉnh", "UBND tỉnh"),
  ])
  func setsTheFirstCapital(text: String, expected: String) {
    #expect(capitalizingFirst(text) == expected)
  }

  @Test(arguments: [
    ("Đơn vị", "đơn vị"), ("UBND tỉnh", "UBND tỉnh"), ("Ủy ban", "ủy ban"), ("A", "a"), ("", ""),
  ])
  func takesTheFirstCapitalAway(text: String, expected: String) {
    #expect(decapitalizingFirst(text) == expected)
  }
}
