import OfficialDocument
import TestSupport
import Testing

@Suite struct BalancedLinesTests {
  private let title = Font(.bold, 14)

  @Test(arguments: [
    ("Tuyên truyền năm 2021", ["Tuyên truyền năm 2021"]),
    (
      "Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ",
      ["Triển khai thực hiện Chỉ thị số 12/CT-TTg", "ngày 12/5/2021 của Thủ tướng Chính phủ"]
    ),
    ("", []),
    ("một  hai\nba", ["một hai ba"]),
  ])
  func breaksTitlesEvenly(text: String, lines: [String]) {
    #expect(BalancedLines(text, font: title, within: .mm(140)).lines == lines)
  }

  @Test func leavesNoLeaningWordAtTheEndOfALineWhereItCan() {
    let subject =
      "Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường công tác tuyên truyền"
    let lines = BalancedLines(subject, font: title, within: .mm(140)).lines
    #expect(lines.count == 2)
    #expect(
      lines.dropLast().allSatisfy { line in
        !["của", "về", "số", "ngày"].contains { line.hasSuffix(" " + $0) }
      })
  }

  @Test func givesAWordWiderThanTheLimitItsOwnLine() {
    let word = String(repeating: "W", count: 60)
    let balanced = BalancedLines("a b \(word) c d", font: title, within: .mm(100))
    #expect(balanced.lines == ["a b", word, "c d"])
  }

  @Test func copesWithATextThatIsNoTitle() {
    let text = Array(repeating: "tuyên truyền", count: 5_000).joined(separator: " ")
    let balanced = BalancedLines(text, font: title, within: .mm(140))
    #expect(balanced.lines.joined(separator: " ") == text)
  }

  @Test(arguments: 0..<100) func breaksAsFillingBreaks(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "và", "của", "tuyên", "truyền", "12/CT-TTg", "ngày", "phát", "thanh", "Điện", "Biên", "-", "a",
    ]
    let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      words[Int.random(in: 0..<words.count, using: &random)]
    }
    .joined(separator: " ")
    let limit = Length.mm(Double.random(in: 50...160, using: &random))
    let balanced = BalancedLines(text, font: title, within: limit)
    #expect(balanced.lines.joined(separator: " ") == text)
    #expect(
      balanced.lines == filled(text, within: balanced.measure), "a word processor breaks where we measured")
    #expect(balanced.lines.count == filled(text, within: limit).count, "no more lines than needed")
    #expect(balanced.measure <= limit)
    #expect(balanced.lineWidths.allSatisfy { $0 <= balanced.measure })
  }

  @Test(arguments: [
    "TỈNH ĐIỆN BIÊN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    "Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ",
  ])
  func rulesAThirdToAHalf(text: String) {
    let balanced = BalancedLines(text, font: title, within: .mm(120))
    for width in balanced.lineWidths {
      #expect(balanced.ruleLength >= width * (1.0 / 3))
      #expect(balanced.ruleLength <= width * 0.5)
    }
  }

  @Test func rulesTheLastLineWhenTheLinesAreTooUneven() {
    let balanced = BalancedLines("\(String(repeating: "M", count: 30)) a", font: title, within: .mm(140))
    #expect(balanced.lines.count == 2)
    let last = balanced.lineWidths.last ?? .pt(0)
    #expect(balanced.ruleLength >= last * (1.0 / 3) && balanced.ruleLength <= last * 0.5)
  }

  /// The plain filling of lines that Word and LibreOffice do.
  private func filled(_ text: String, within measure: Length) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, measure < title.width(of: longer) {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
