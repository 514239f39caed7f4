internal import SourceText
internal import VietnameseText

extension LintRule {
  static let appendixNotReferredTo = LintRule(
    "KH1080", .error, LocalizedText("Phụ lục không được nhắc đến", en: "An appendix that nothing refers to"),
    LocalizedText(
      "Nội dung văn bản phải có chỉ dẫn về từng phụ lục kèm theo.",
      en: "The body must refer to each appendix."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1", wrong: "có phụ lục, nội dung không nhắc đến",
    right: "… (chi tiết tại Phụ lục kèm theo).",
    failing: [Sketch { $0.appendices = [Sketch.appendix("Phụ lục")] }],
    passing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục")]
      }
    ]
  ) { context, findings in
    guard !context.outline.isAppendixOnly else { return }
    let mentions = context.appendixMentions
    let isAlone = context.outline.appendices.count == 1
    for appendix in context.outline.appendices {
      let own = number(ofRoman: appendix.numeral) ?? Int(appendix.numeral)
      let isMentioned = mentions.contains { mention in
        mention.numbers.isEmpty || isAlone || own.map { mention.numbers.contains($0) } ?? true
      }
      guard !isMentioned else { continue }
      findings.report(
        at: context.span(appendix.label), "nội dung không nhắc đến «\(context.text(appendix.label))»",
        en: "the body does not refer to “\(context.text(appendix.label))”")
    }
  }
}
