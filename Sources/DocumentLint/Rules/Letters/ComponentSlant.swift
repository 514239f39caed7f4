internal import SourceText

extension LintRule {
  static let componentSlant = LintRule(
    "KH1032", .error, LocalizedText("Sai chữ nghiêng hoặc chữ đứng", en: "Wrong slant"),
    LocalizedText(
      "Ngày tháng, căn cứ, «Nơi nhận» và dòng «Kèm theo» viết nghiêng; các thành phần khác viết đứng.",
      en:
        "Date, legal bases, “Nơi nhận” and the line “Kèm theo” are italic; the other components are upright."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II và V", wrong: "ngày tháng viết đứng",
    right: "ngày tháng viết nghiêng",
    failing: [
      Sketch { $0.date[0].isItalic = false }, Sketch { $0.title[1].isItalic = true },
      Sketch { $0.body.insert(.body("Căn cứ Luật Báo chí;"), at: 0) },
    ],
    passing: [
      Sketch {
        var basis = Sketch.Line.body("Căn cứ Luật Báo chí.")
        basis.isItalic = true
        $0.body.insert(basis, at: 0)
      }
    ]
  ) { context, findings in
    context.forEachFormed { index, component, form in
      guard let isItalic = form.isItalic else { return }
      let wrong = context.runs(index) { $0.isItalic != isItalic }
      guard !wrong.isEmpty else { return }
      findings.report(
        at: context.span(index, runs: wrong),
        "\(component.name.vi) phải viết \(isItalic ? "nghiêng" : "đứng")",
        en: "\(component.name.en) must be \(isItalic ? "italic" : "upright")",
        fix: WordFix(
          isItalic
            ? LocalizedText("viết nghiêng", en: "make it italic")
            : LocalizedText("viết đứng", en: "make it upright"),
          wrong.map { .letters(paragraph: index, run: $0, .italic(isItalic)) }))
    }
  }
}
