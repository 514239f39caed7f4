internal import SourceText

extension LintRule {
  static let attachedTo = LintRule(
    "KH1083", .error, LocalizedText("Dòng «Kèm theo» của phụ lục", en: "The line “Kèm theo” of an appendix"),
    LocalizedText(
      "Dưới tên phụ lục có dòng «(Kèm theo Văn bản số … ngày … của …)» trong ngoặc đơn.",
      en: "Under the title of an appendix stands “(Kèm theo Văn bản số … ngày … của …)” in brackets."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1", wrong: "phụ lục không có dòng «Kèm theo»",
    right: "(Kèm theo Kế hoạch số 12/KH-SVH ngày 05 tháng 6 năm 2021 của Sở Văn hóa)",
    failing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục kèm theo."
        var appendix = Sketch.appendix("Phụ lục")
        appendix.remove(at: 2)
        $0.appendices = [appendix]
      }
    ],
    passing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục")]
      }
    ]
  ) { context, findings in
    for appendix in context.outline.appendices where appendix.attachedTo == nil {
      findings.report(
        at: context.span(appendix.title.last ?? appendix.label),
        "phụ lục thiếu dòng «(Kèm theo …)» dưới tên phụ lục",
        en: "the appendix lacks the line “(Kèm theo …)” under its title")
    }
  }
}
