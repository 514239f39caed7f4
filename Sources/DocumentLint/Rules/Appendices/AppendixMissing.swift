internal import SourceText
internal import VietnameseText

extension LintRule {
  static let appendixMissing = LintRule(
    "KH1081", .error, LocalizedText("Nhắc đến phụ lục không có", en: "An appendix that is not there"),
    LocalizedText(
      "Nội dung nhắc đến một phụ lục mà tệp không có.",
      en: "The body refers to an appendix that the file does not have."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1", wrong: "… tại Phụ lục II, mà chỉ có Phụ lục I",
    right: "… tại Phụ lục I",
    failing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục I và Phụ lục III."
        $0.appendices = [Sketch.appendix("Phụ lục I"), Sketch.appendix("Phụ lục II")]
      }
    ],
    passing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại các Phụ lục I, II."
        $0.appendices = [Sketch.appendix("Phụ lục I"), Sketch.appendix("Phụ lục II")]
      }
    ]
  ) { context, findings in
    let own = Set(
      context.outline.appendices.compactMap { number(ofRoman: $0.numeral) ?? Int($0.numeral) })
    guard !context.outline.appendices.isEmpty else {
      // An appendix may be a file of its own.
      for mention in context.appendixMentions.prefix(1) {
        findings.report(
          at: mention.span, "nội dung nhắc đến phụ lục mà tệp này không có; kiểm tra tệp phụ lục đi kèm",
          en:
            "the body refers to an appendix that this file does not have; look for the file that goes with it",
          severity: .warning)
      }
      return
    }
    for mention in context.appendixMentions {
      guard let missing = mention.numbers.first(where: { !own.contains($0) }),
        !own.isEmpty || mention.numbers.count > 1
      else { continue }
      let name = romanNumeral(missing) ?? "\(missing)"
      findings.report(
        at: mention.span, "không có Phụ lục \(name) trong tệp", en: "there is no Phụ lục \(name) in the file")
    }
  }
}
