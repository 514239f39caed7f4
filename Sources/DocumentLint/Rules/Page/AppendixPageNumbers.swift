internal import SourceText

extension LintRule {
  static let appendixPageNumbers = LintRule(
    "KH1016", .error,
    LocalizedText("Số trang phụ lục không tính riêng", en: "Appendix pages are not counted anew"),
    LocalizedText(
      "Số trang của từng phụ lục được đánh riêng, từ 1.", en: "The pages of each appendix are counted from 1."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.8", wrong: "phụ lục bắt đầu từ trang 5",
    right: "phụ lục bắt đầu từ trang 1",
    failing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục")]
        $0.pageNumber.restarts = false
      }
    ],
    passing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại Phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục")]
      }
    ]
  ) { context, findings in
    guard !context.outline.isAppendixOnly, context.outline.components.contains(.pageNumber) else { return }
    for appendix in context.outline.appendices {
      let section = context.paragraph(appendix.label).section
      guard context.document.sections[section].startsAtPage != 1 || section == 0 else { continue }
      findings.report(
        at: context.span(appendix.label),
        "số trang của phụ lục phải đánh riêng từ 1: đặt phụ lục trong một phần (section) riêng",
        en: "the pages of the appendix must be counted from 1: put it into a section of its own")
    }
  }
}
