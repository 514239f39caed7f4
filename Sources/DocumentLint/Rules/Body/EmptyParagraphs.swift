internal import SourceText

extension LintRule {
  static let emptyParagraphs = LintRule(
    "KH1064", .info, LocalizedText("Dòng trống để tạo khoảng cách", en: "Empty paragraphs as space"),
    LocalizedText(
      "Khoảng cách đặt bằng định dạng đoạn (Spacing), không bằng dòng trống: dòng trống làm vỡ trang khi sửa chữ.",
      en:
        "Space is set in the paragraph's format, not with empty paragraphs, which break pages when the text changes."
    ),
    wrong: "Enter hai lần giữa hai đoạn", right: "Spacing Before 6 pt",
    failing: [Sketch { $0.body.insert(Sketch.Line(""), at: 2) }], passing: [Sketch()]
  ) { context, findings in
    let body = context.outline.body
    guard let first = body.first, let last = body.last else { return }
    let blank = context.document.main.filter { index in
      let paragraph = context.paragraph(index)
      return first...last ~= index && paragraph.isBlank && paragraph.container == .body
        && paragraph.drawings.isEmpty
        && !paragraph.setting.hasBorder && !paragraph.hasBreak && !paragraph.hasSection
    }
    findings.report(
      blank.map { (context.span($0), context.paragraph($0).bookmarks.isEmpty ? [.removal($0)] : []) },
      "dòng trống giữa các đoạn; dùng khoảng cách đoạn",
      en: "an empty paragraph in the body; use paragraph spacing",
      fixTitle: LocalizedText("bỏ dòng trống", en: "take the empty paragraphs away"))
  }
}
