internal import SourceText

extension LintRule {
  static let pageNumberOnFirstPage = LintRule(
    "KH1014", .error, LocalizedText("Số trang hiện ở trang đầu", en: "A page number on the first page"),
    LocalizedText(
      "Không hiển thị số trang ở trang thứ nhất. Trong Word chọn «Different First Page».",
      en: "The first page shows no number. In Word, tick “Different First Page”."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7", wrong: "trang 1 hiện số 1",
    right: "trang 1 không hiện số", failing: [Sketch { $0.pageNumber.showsFirst = true }], passing: [Sketch()]
  ) { context, findings in
    for (number, section) in context.document.sections.enumerated()
    where number == 0 || section.startsAtPage == 1 {
      let place: WordSection.Place = section.hasOwnFirstPage ? .firstPage : .otherPages
      let parts = [section.headers[place], section.footers[place]].compactMap(\.self)
      guard
        let index = context.outline.paragraphs(.pageNumber).first(where: {
          parts.contains(context.paragraph($0).part)
        }), section.startsNewPage
      else { continue }
      findings.report(
        at: context.span(index), "số trang hiện cả ở trang đầu",
        en: "the page number shows on the first page as well",
        fix: section.hasOwnFirstPage
          ? nil
          : WordFix(
            LocalizedText("để trang đầu khác các trang sau", en: "make the first page different"),
            [.ownFirstPage(section: number)]))
    }
  }
}
