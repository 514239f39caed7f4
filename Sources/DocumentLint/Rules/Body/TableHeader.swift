internal import SourceText

extension LintRule {
  static let tableHeader = LintRule(
    "KH1067", .info,
    LocalizedText("Bảng không lặp tiêu đề cột", en: "A table that does not repeat its header"),
    LocalizedText(
      "Dòng tiêu đề của bảng được đánh dấu «Repeat Header Rows»: sang trang mới vẫn hiện, và máy đọc màn hình đọc được.",
      en:
        "The header row of a table is marked “Repeat Header Rows”: it shows on each page and screen readers know it."
    ),
    wrong: "bảng 2 trang, trang sau không có tiêu đề cột", right: "tiêu đề cột lặp lại ở mỗi trang",
    failing: [Sketch { $0.grid = Sketch.Grid(rows: Self.rows, repeatsHeader: false) }],
    passing: [Sketch { $0.grid = Sketch.Grid(rows: Self.rows) }]
  ) { context, findings in
    for (number, table) in context.document.tables.enumerated()
    where table.hasBorders && table.rows.count > 3 && !table.isNested && table.part == 0
      && number != context.outline.letterheadTable && number != context.outline.endingTable
    {
      guard let row = table.rows.first, !row.isHeader, row.cells.count > 1,
        let place = row.cells.first?.paragraphs.first
      else { continue }
      findings.report(
        at: context.span(place), "dòng tiêu đề của bảng không lặp lại khi sang trang",
        en: "the header row of the table is not repeated on the next page",
        fix: WordFix(
          LocalizedText("lặp lại dòng tiêu đề", en: "repeat the header row"), [.headerRow(table: number)]))
    }
  }

  private static let rows = [
    ["STT", "Nhiệm vụ"], ["1", "Đăng tin"], ["2", "Phát thanh"], ["3", "Báo cáo"],
  ]
}
