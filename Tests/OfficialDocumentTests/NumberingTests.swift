import OfficialDocument
import TestSupport
import Testing

@Suite struct NumberingTests {
  @Test(arguments: [
    ("S C C S C", "I. 1. 2. II. 1."),
    ("C C D D C", "1. 2. - - 3."),
    ("S C P P C P", "I. 1. a) b) 2. a)"),
    ("S C B P P B P C B", "I. 1. 1.1. a) b) 1.2. a) 2. 2.1."),
    ("P P S P C P", "a) b) I. a) 1. a)"),
    ("C P D + D P + P", "1. a) - + - b) + c)"),
    ("C t C p P t P p C", "1. 2. a) b) 3."),
    ("C S C", "1. I. 1."),
    ("B B C B", "1.1. 1.2. 2. 2.1."),
    ("S B C B S B", "I. 1.1. 2. 2.1. II. 1.1."),
    ("S P B P", "I. a) 1.1. a)"),
    ("", ""),
  ])
  func restartsLevelsAsDocumented(levels: String, markers: String) {
    let blocks = levels.split(separator: " ").map(block)
    let printed = printedMarkers(of: blocks)
    #expect(printed.count == blocks.count)
    #expect(printed.compactMap(\.self).joined(separator: " ") == markers)
    for (block, marker) in zip(blocks, printed) {
      if case .numbered = block.content { #expect(marker != nil) } else { #expect(marker == nil) }
    }
  }

  @Test func numbersPointsInTheDecreesAlphabet() {
    let points = [Block](repeating: block("P"), count: 25)
    #expect(
      printedMarkers(of: points).compactMap(\.self).joined(separator: " ")
        == "a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) ab)")
  }

  @Test(arguments: 0..<200)
  func equalsAModelThatCountsBackwards(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("SCCBBPPPPPD+pt").map { Substring(String($0)) }
    let blocks = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
      block(signs.randomElement(using: &generator) ?? "p")
    }
    #expect(printedMarkers(of: blocks) == modelMarkers(blocks))
  }
}

/// A block by its sign: Section, Clause, suBclause, Point, Dash, +, paragraph, table.
private func block(_ sign: Substring) -> Block {
  switch sign {
  case "p": Block(key: "", .paragraph(Paragraph("một đoạn")))
  case "t": Block(key: "", .table(Table(columns: [], rows: [])))
  case "S": Block(key: "", .numbered(NumberedItem(.section, "mục", isTitle: true)))
  case "C": Block(key: "", .numbered(NumberedItem(.clause, "khoản")))
  case "B": Block(key: "", .numbered(NumberedItem(.subclause, "tiết")))
  case "P": Block(key: "", .numbered(NumberedItem(.point, "điểm")))
  case "D": Block(key: "", .numbered(NumberedItem(.dash, "gạch")))
  default: Block(key: "", .numbered(NumberedItem(.plus, "cộng")))
  }
}

/// The markers without any counter: each is found by looking back over the levels before it.
private func modelMarkers(_ blocks: [Block]) -> [String?] {
  let levels = blocks.map { block -> NumberingLevel? in
    if case .numbered(let item) = block.content { item.level } else { nil }
  }
  return levels.indices.map { index in
    guard let level = levels[index] else { return nil }
    let before = levels[...index].compactMap(\.self)
    func since(_ ends: [NumberingLevel]) -> ArraySlice<NumberingLevel> {
      guard let last = before.lastIndex(where: ends.contains) else { return before[...] }
      return before[(last + 1)...]
    }
    let inSection = since([.section])
    let startsWithoutClause = inSection.first { $0 == .clause || $0 == .subclause } == .subclause
    let clause = inSection.filter { $0 == .clause }.count + (startsWithoutClause ? 1 : 0)
    switch level {
    case .section: return roman(before.filter { $0 == .section }.count) + "."
    case .clause: return "\(clause)."
    case .subclause: return "\(clause).\(since([.section, .clause]).filter { $0 == .subclause }.count)."
    case .point: return letters(since([.section, .clause, .subclause]).filter { $0 == .point }.count) + ")"
    case .dash: return "-"
    case .plus: return "+"
    }
  }
}

private func roman(_ number: Int) -> String {
  let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
  let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  return tens[number / 10 % 10] + ones[number % 10]
}

private func letters(_ number: Int) -> String {
  let alphabet = Array("abcdđeghiklmnopqrstuvxy").map { String($0) }
  let all = alphabet + alphabet.flatMap { first in alphabet.map { first + $0 } }
  return all[number - 1]
}
