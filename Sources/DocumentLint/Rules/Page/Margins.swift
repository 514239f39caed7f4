internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let margins = LintRule(
    "KH1011", .error, LocalizedText("Lề trang sai", en: "Wrong margins"),
    LocalizedText(
      "Lề trên và lề dưới 20-25 mm, lề trái 30-35 mm, lề phải 15-20 mm.",
      en: "Top and bottom margins are 20-25 mm, the left one 30-35 mm, the right one 15-20 mm."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4", wrong: "lề trái 25 mm", right: "lề trái 30 mm",
    failing: [
      Sketch { $0.left = 25 }, Sketch { $0.right = 25 }, Sketch { $0.top = 15 }, Sketch { $0.bottom = 30 },
    ],
    passing: [
      Sketch {
        $0.left = 35
        $0.right = 20
        $0.top = 25
        $0.bottom = 25
        $0.leftColumn = 57
      }
    ]
  ) { context, findings in
    for (number, section) in context.document.sections.enumerated() {
      let sides: [(vi: String, en: String, attribute: String, value: Length?, range: ClosedRange<Double>)] = [
        ("trên", "top", "top", section.top, 20...25), ("dưới", "bottom", "bottom", section.bottom, 20...25),
        ("trái", "left", "left", section.left.map { $0 + section.gutter }, 30...35),
        ("phải", "right", "right", section.right, 15...20),
      ]
      for side in sides {
        // Word counts in twips, and people type inches: a third of a millimetre is no mistake.
        guard let value = side.value,
          value.mm < side.range.lowerBound - 0.35 || value.mm > side.range.upperBound + 0.35
        else { continue }
        let low = Int(side.range.lowerBound)
        let high = Int(side.range.upperBound)
        let right = value.mm < side.range.lowerBound ? low : high
        findings.report(
          at: context.document.start(ofSection: number),
          "lề \(side.vi) \(millimetreWords(value)) mm; phải từ \(low) đến \(high) mm",
          en: "the \(side.en) margin is \(millimetreWords(value)) mm; it must be \(low) to \(high) mm",
          fix: WordFix(
            LocalizedText("đặt lề \(side.vi) \(right) mm", en: "set the \(side.en) margin to \(right) mm"),
            [.margin(section: number, attribute: side.attribute, .mm(Double(right)))]))
      }
    }
  }
}
