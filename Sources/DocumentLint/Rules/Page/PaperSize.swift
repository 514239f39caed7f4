internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let paperSize = LintRule(
    "KH1010", .error, LocalizedText("Khổ giấy không phải A4", en: "Paper other than A4"),
    LocalizedText(
      "Văn bản trình bày trên giấy A4 (210 mm x 297 mm), theo chiều dài; chỉ phần có bảng, biểu mới được xoay ngang.",
      en: "Documents are on A4 (210 x 297 mm) upright; only parts with tables may lie on their side."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1 và I.2", wrong: "khổ giấy Letter 216 x 279 mm",
    right: "khổ giấy A4 210 x 297 mm",
    failing: [
      Sketch {
        $0.width = 215.9
        $0.height = 279.4
      },
      Sketch {
        $0.width = 297
        $0.height = 210
      },
    ],
    passing: [Sketch { $0.width = 210.02 }]
  ) { context, findings in
    for (number, section) in context.document.sections.enumerated() {
      guard let width = section.width, let height = section.height else { continue }
      let place = context.document.start(ofSection: number)
      let short = min(width, height)
      let long = max(width, height)
      if abs(short.mm - 210) > 1 || abs(long.mm - 297) > 1 {
        findings.report(
          at: place,
          "khổ giấy \(millimetreWords(width)) x \(millimetreWords(height)) mm; phải là A4 210 x 297 mm",
          en:
            "paper of \(millimetreWords(width)) x \(millimetreWords(height)) mm; it must be A4, 210 x 297 mm")
      } else if section.isLandscape,
        !context.hasTable(inSection: number) || number == 0 && context.outline.hasLetterhead
      {
        findings.report(
          at: place, "trang giấy nằm ngang mà không phải là phần bảng, biểu",
          en: "the page lies on its side, but holds no table of its own")
      }
    }
  }
}

extension LintContext {
  fileprivate func hasTable(inSection number: Int) -> Bool {
    document.tables.contains { table in
      table.paragraphs.first.map { document.paragraphs[$0].section == number } ?? false
    }
  }
}
