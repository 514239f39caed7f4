import TestSupport
import Testing
import VietnameseText

@Suite struct TokenTests {
  static func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  static func kinds(_ text: String) -> [TextToken.Kind] { tokens(of: text).map(\.kind) }

  @Test(arguments: [
    "12/CT-TTg", "1457/UBND-KGVX", "22/2016/TT-BTTTT", "30/2020/NĐ-CP", "15/2023/QH15", "05/BNV-VP",
    "8124/KH-UBND",
    "03-NQ/TW", "123-CV/TU", "01/TT&TT", "12a/QĐ-UBND", "12/N\u{0110}-CP", "12/NĐ\u{2011}CP", "09/QyĐ-STTTT",
    "1/2021/NQ-HĐND",
  ])
  func takesADocumentNumberAsOne(number: String) {
    #expect(Self.pieces("số \(number), ngày") == ["số", number, ",", "ngày"])
    #expect(tokens(of: number).map(\.kind) == [.documentNumber])
    #expect(Self.pieces("(\(number)).") == ["(", number, ")", "."])
  }

  @Test(arguments: ["20/5/2021", "05/02/2021", "2021-05-20", "20-5-2021", "20.5.2021", "12/5", "5/2021"])
  func takesADateAsOne(date: String) {
    #expect(tokens(of: date).map(\.kind) == [.date])
    #expect(Self.pieces("ngày \(date);") == ["ngày", date, ";"])
  }

  @Test(arguments: [
    ("1.500.000 đồng", ["1.500.000", "đồng"]), ("3,5%", ["3,5", "%"]),
    ("2 tin/tuần", ["2", "tin", "/", "tuần"]),
    ("2.2.", ["2.2", "."]), ("a) b", ["a", ")", "b"]), ("31/13/2021", ["31", "/", "13", "/", "2021"]),
    ("10/tháng", ["10", "/", "tháng"]), ("40/50", ["40", "/", "50"]), ("COVID-19", ["COVID", "-", "19"]),
    ("5G và 2b", ["5G", "và", "2b"]), ("báo\u{00A0}chí", ["báo", "chí"]), ("TT&TT", ["TT", "&", "TT"]),
    ("hoa\u{0300} bi\u{0300}nh", ["hoa\u{0300}", "bi\u{0300}nh"]), ("«A»…", ["«", "A", "»", "…"]),
    ("👨‍👩‍👧 ok", ["👨‍👩‍👧", "ok"]), ("", []), ("  \n\t", []), ("7-8/2021", ["7", "-", "8/2021"]),
    ("1/2/3/4", ["1", "/", "2", "/", "3", "/", "4"]), ("20/5/2021.", ["20/5/2021", "."]),
    ("12/CT-", ["12/CT", "-"]), ("12/", ["12", "/"]), ("12-A", ["12", "-", "A"]), ("❤️x", ["❤️", "x"]),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(Self.pieces(text) == expected)
  }

  @Test(arguments: 0..<60)
  func leavesOnlyWhiteSpaceBetweenTokens(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pool = Array("aĐề0129/-.&, \n“”…中😀\u{0301}\u{00A0}\u{200D}CT").map { String($0) }
    let text = (0..<random.number(below: 60)).map { _ in random.pick(pool) }.joined()
    let bytes = Array(text.utf8)
    var end = 0
    for token in tokens(of: text) {
      let gap = String(decoding: bytes[end..<token.range.lowerBound], as: UTF8.self)
      let isBlank = gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      #expect(isBlank, "\(gap)")
      #expect(token.range.upperBound > token.range.lowerBound)
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
      end = token.range.upperBound
    }
  }

  @Test(arguments: 0..<60)
  func takesAnyBytes(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<random.number(below: 80)).map { _ in UInt8(random.number(below: 256)) }
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = TokenScanner()
      var end = 0
      while let token = scanner.next(buffer) {
        #expect(token.range.lowerBound >= end && token.range.upperBound <= bytes.count)
        end = token.range.upperBound
      }
      _ = nfc(buffer)
      _ = folded(buffer)
      _ = toneKey(buffer)
    }
  }
}
