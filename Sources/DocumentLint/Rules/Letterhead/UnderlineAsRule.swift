internal import SourceText

extension LintRule {
  static let underlineAsRule = LintRule(
    "KH1044", .error, LocalizedText("Gạch chân thay cho đường kẻ", en: "An underline in place of a line"),
    LocalizedText(
      "Đường kẻ dưới Tiêu ngữ, tên cơ quan, trích yếu là một nét riêng, không phải là gạch chân chữ.",
      en: "The line under motto, body and subject stands by itself; underlined letters are none."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2 và II.5", wrong: "Tiêu ngữ gạch chân",
    right: "Tiêu ngữ có đường kẻ bên dưới",
    failing: [
      Sketch {
        $0.nationalTitle.removeLast()
        $0.nationalTitle[1].isUnderlined = true
      },
      Sketch { $0.title[1].isUnderlined = true },
    ],
    passing: [Sketch()]
  ) { context, findings in
    for part in context.ruledParts {
      for index in part.paragraphs {
        let underlined = context.runs(index) { $0.isUnderlined }
        guard !underlined.isEmpty else { continue }
        var hasLine = true
        if case .underlined = context.ruleLine(under: part.paragraphs) { hasLine = false }
        findings.report(
          at: context.span(index, runs: underlined),
          "\(part.name.vi) gạch chân chữ; phải là đường kẻ riêng bên dưới",
          en: "\(part.name.en) is underlined; it wants a line of its own below",
          fix: hasLine
            ? WordFix(
              LocalizedText("bỏ gạch chân", en: "take the underline away"),
              underlined.map { .letters(paragraph: index, run: $0, .noUnderline) }) : nil)
      }
    }
  }
}
