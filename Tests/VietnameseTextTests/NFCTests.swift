import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite struct NFCTests {
  /// All but the diaeresis sign, which composes to Greek signs.
  static let letterBlocks = (Array(0x0041..<0x0250) + Array(0x1E00..<0x1F00)).filter { $0 != 0xA8 }
  static let marks = Array(0x0300..<0x0370)

  static func text(_ scalars: [Int]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap { UInt32(exactly: $0).flatMap(Unicode.Scalar.init) }))
  }

  /// Foundation carries the whole of Unicode's tables and shares no code with ours.
  static func agreesWithFoundation(_ text: String) -> Bool {
    let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
    let isNormal = Array(text.utf8) == expected
    return Array(nfc(text).utf8) == expected && isNFC(text) == isNormal
  }

  @Test func composesEveryLatinLetterWithEveryMark() {
    var wrong: [String] = []
    for letter in Self.letterBlocks {
      for mark in Self.marks {
        let text = Self.text([letter, mark])
        if !Self.agreesWithFoundation(text) {
          wrong.append("\(String(letter, radix: 16)) \(String(mark, radix: 16))")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func takesEveryDecomposedLetterTogether() {
    let wrong = Self.letterBlocks.filter { letter in
      let composed = Self.text([letter])
      return Array(nfc(composed.decomposedStringWithCanonicalMapping).utf8)
        != Array(composed.precomposedStringWithCanonicalMapping.utf8)
    }
    #expect(wrong == [])
  }

  @Test(arguments: 0..<40)
  func agreesWithFoundationOnSequencesOfMarks(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pool =
      Self.marks + Array(0x61..<0x7B) + [0x20, 0x0A, 0x1EC1, 0x1EAD, 0x00E2, 0x01B0, 0x212A, 0x212B, 0x4E00]
      + [0x1F600, 0x05B0, 0x0323, 0x0302, 0x0301, 0x0323, 0x0302, 0x0301]
    for _ in 0..<100 {
      let length = random.number(below: 12)
      let text = Self.text((0..<length).map { _ in random.pick(pool) })
      #expect(Self.agreesWithFoundation(text), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func findsThePlaceOfTheFirstDecomposedLetter() {
    let text = "Điện Bi\u{0065}\u{0302}n, ho\u{0061}\u{0300}"
    let found = Array(text.utf8).withUnsafeBufferPointer { bytes -> [Range<Int>] in
      guard let first = firstNonNFC(in: bytes) else { return [] }
      return [first] + (firstNonNFC(in: bytes, from: first.upperBound).map { [$0] } ?? [])
    }
    #expect(found == [10..<13, 18..<21])
  }

  @Test func returnsNormalTextAsItIs() {
    let text = "Ủy ban nhân dân tỉnh Điện Biên – «Chỉ thị số 12/CT-TTg»"
    #expect(Array(nfc(text).utf8) == Array(text.utf8))
    #expect(isNFC(text))
    #expect(isNFC(""))
  }

  @Test(arguments: [
    [0x61, 0xFF, 0xCC, 0x81], [0xCC], [0xCC, 0x81], [0xC3], [0x65, 0xCC, 0x81, 0xE1, 0xBB],
    [0xC3, 0xA9, 0xA9, 0xCC, 0x81],
  ])
  func leavesBytesThatAreNoUTF8InPlace(bytes: [UInt8]) {
    let result = bytes.withUnsafeBufferPointer { nfc($0) }
    #expect(bytes == [0x65, 0xCC, 0x81, 0xE1, 0xBB] ? result == [0xC3, 0xA9, 0xE1, 0xBB] : result == bytes)
  }
}
