internal import SourceText

extension LintRule {
  static let pageNumberPlace = LintRule(
    "KH1013", .error,
    LocalizedText("Số trang sai chỗ hoặc gõ tay", en: "A page number out of place or typed"),
    LocalizedText(
      "Số trang đặt canh giữa trong phần lề trên, bằng trường số trang của Word để tự tăng.",
      en: "Page numbers stand in the middle of the top margin, as Word's own field, which counts by itself."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7", wrong: "số trang ở chân trang",
    right: "số trang ở giữa lề trên",
    failing: [Sketch { $0.pageNumber.isAtFoot = true }, Sketch { $0.pageNumber.isTyped = true }],
    passing: [Sketch()]
  ) { context, findings in
    for index in context.outline.paragraphs(.pageNumber)
    where context.document.isAtFoot(context.paragraph(index)) {
      findings.report(
        at: context.span(index), "số trang ở chân trang; phải ở giữa lề trên",
        en: "the page number stands at the foot; it must stand in the middle of the top margin")
    }
    for index in context.document.paragraphs.indices where context.isTypedNumber(index) {
      findings.report(
        at: context.span(index),
        "số trang gõ tay nên trang nào cũng giống nhau; chèn trường số trang của Word",
        en: "the page number is typed and the same on every page; insert Word's page number field")
    }
  }
}
