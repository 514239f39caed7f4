internal import SourceText

extension LintRule {
  static let sizeFamily = LintRule(
    "KH1035", .error, LocalizedText("Cỡ chữ phần đầu không đồng bộ", en: "Sizes that do not go together"),
    LocalizedText(
      "Cỡ chữ trong một văn bản phải thống nhất: Quốc hiệu 13 thì Tiêu ngữ và ngày tháng 14; Quốc hiệu 12 thì Tiêu ngữ và ngày tháng 13.",
      en:
        "Sizes move together: with the national title in 13 motto and date are in 14; with it in 12 they are in 13."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V, ghi chú", wrong: "Quốc hiệu 13, Tiêu ngữ 13, ngày 14",
    right: "Quốc hiệu 13, Tiêu ngữ 14, ngày 14",
    failing: [Sketch { $0.nationalTitle[1].size = 13 }],
    passing: [
      Sketch {
        $0.nationalTitle[0].size = 12
        $0.nationalTitle[1].size = 13
        $0.nationalTitle[2] = .rule(56.1)
        $0.date[0].size = 13
        for index in 0..<2 { $0.bodies[index].size = 12 }
      }
    ]
  ) { context, findings in
    guard let title = context.outline.first(.nationalTitle),
      let titleSize = context.paragraph(title).mainSize, [12, 13].contains(titleSize)
    else { return }
    for component in [Component.motto, .placeAndDate] {
      guard let index = context.outline.first(component), let size = context.paragraph(index).mainSize,
        [13, 14].contains(size), size != titleSize + 1
      else { continue }
      let right = titleSize + 1
      findings.report(
        at: context.span(index),
        "\(component.name.vi) cỡ \(pointWords(size)) không đồng bộ với Quốc hiệu cỡ \(pointWords(titleSize)); phải là cỡ \(pointWords(right))",
        en:
          "\(component.name.en) in size \(pointWords(size)) does not go with the national title in \(pointWords(titleSize)); it must be \(pointWords(right))",
        related: [RelatedPlace(context.span(title), LocalizedText("Quốc hiệu", en: "the national title"))],
        fix: WordFix(
          LocalizedText("đặt cỡ \(pointWords(right))", en: "set size \(pointWords(right))"),
          context.runs(index) { $0.size != right }.map { .letters(paragraph: index, run: $0, .size(right)) }))
    }
  }
}
