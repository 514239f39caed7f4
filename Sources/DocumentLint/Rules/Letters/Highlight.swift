internal import SourceText

extension LintRule {
  static let highlight = LintRule(
    "KH1023", .warning, LocalizedText("Chữ còn tô nền", en: "Highlighted letters"),
    LocalizedText(
      "Tô nền là dấu của lúc soạn thảo; văn bản hoàn chỉnh không còn.",
      en: "Highlighting is a mark of drafting; a finished document has none."), wrong: "chữ tô nền vàng",
    right: "chữ không tô nền", failing: [Sketch { $0.body[2].isHighlighted = true }], passing: [Sketch()]
  ) { context, findings in
    var places: [(span: SourceSpan, edits: [WordEdit])] = []
    for index in context.document.paragraphs.indices {
      for run in context.runs(index, where: { $0.isHighlighted }) {
        places.append((context.span(index, run: run), [.letters(paragraph: index, run: run, .noHighlight)]))
      }
    }
    findings.report(
      places, "chữ còn tô nền", en: "letters are highlighted",
      fixTitle: LocalizedText("bỏ tô nền", en: "take the highlighting away"))
  }
}
