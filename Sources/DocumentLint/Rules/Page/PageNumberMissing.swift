internal import SourceText

extension LintRule {
  static let pageNumberMissing = LintRule(
    "KH1012", .error, LocalizedText("Văn bản nhiều trang không có số trang", en: "No page numbers"),
    LocalizedText(
      "Văn bản có hai trang trở lên đánh số trang bằng chữ số Ả Rập, từ trang thứ hai.",
      en: "A document of two pages or more has Arabic page numbers from the second page on."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7", wrong: "văn bản 3 trang không có số trang",
    right: "số trang ở giữa lề trên, từ trang 2",
    failing: [Sketch { $0.pageNumber.isThere = false }],
    passing: [
      Sketch {
        $0.pageNumber.isThere = false
        $0.pages = 1
      }
    ]
  ) { context, findings in
    guard context.isOfSeveralPages, !context.hasTypedNumber,
      !context.outline.components.contains(.pageNumber)
    else { return }
    findings.report(
      at: context.document.start, "văn bản nhiều trang mà không đánh số trang",
      en: "the document has several pages and no page numbers")
  }
}
