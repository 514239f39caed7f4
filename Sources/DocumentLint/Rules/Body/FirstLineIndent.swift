internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let firstLineIndent = LintRule(
    "KH1063", .error, LocalizedText("Lùi đầu dòng sai", en: "Wrong first-line indent"),
    LocalizedText(
      "Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm; căn cứ cũng vậy.",
      en: "The first line of a paragraph is indented by 1 cm or 1.27 cm, those of legal bases too."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6", wrong: "đầu dòng không lùi vào",
    right: "đầu dòng lùi vào 1,27 cm",
    failing: [Sketch { $0.body[0].indent = 0 }, Sketch { $0.body[3].indent = 20 }],
    passing: [Sketch { $0.body[0].indent = 10 }]
  ) { context, findings in
    var places: [(span: SourceSpan, edits: [WordEdit])] = []
    for index in context.outline.body where context.outline.components[index].isRunningText {
      let paragraph = context.paragraph(index)
      guard paragraph.setting.alignment != .center, !context.isNestedDash(index) else { continue }
      let start = paragraph.setting.left + paragraph.setting.firstLine
      let isRight =
        paragraph.text.hasPrefix("\t") || abs(start.mm - 10) < 0.4 || abs(start.mm - 12.7) < 0.4
      if !isRight { places.append((context.span(index), [.paragraph(index, .firstLine(.mm(12.7)))])) }
    }
    findings.report(
      places, "đầu dòng phải lùi vào 1 cm hoặc 1,27 cm",
      en: "the first line must be indented by 1 cm or 1.27 cm",
      fixTitle: LocalizedText("lùi vào 1,27 cm", en: "indent by 1.27 cm"))
  }
}

extension LintContext {
  /// Dashes below a point are set deeper by many; the decree does not know them.
  fileprivate func isNestedDash(_ index: Int) -> Bool {
    guard let marker = Marker(paragraph(index).marker ?? text(index)) else { return false }
    return marker.level == .dash || marker.level == .plus
  }
}
