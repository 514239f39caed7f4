internal import SourceText

extension LintRule {
  static let hiddenText = LintRule(
    "KH1092", .warning, LocalizedText("Chữ bị ẩn", en: "Hidden letters"),
    LocalizedText(
      "Tệp có chữ ẩn (Hidden): không in ra nhưng người nhận vẫn đọc được.",
      en: "The file has hidden letters: they are not printed, but a recipient can read them."),
    wrong: "đoạn đánh dấu Hidden", right: "không có chữ ẩn", failing: [], passing: [Sketch()]
  ) { context, findings in
    var places: [(span: SourceSpan, edits: [WordEdit])] = []
    for index in context.document.paragraphs.indices {
      for run in context.runs(index, where: { $0.isHidden }) {
        places.append((context.span(index, run: run), []))
      }
    }
    findings.report(places, "chữ bị ẩn", en: "hidden letters")
  }
}
