internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let paragraphGap = LintRule(
    "KH1061", .error, LocalizedText("Khoảng cách giữa các đoạn quá nhỏ", en: "Paragraphs are too close"),
    LocalizedText(
      "Giữa các đoạn của nội dung có ít nhất 6 pt.", en: "Paragraphs of the body are at least 6 pt apart."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6", wrong: "giữa hai đoạn 0 pt",
    right: "giữa hai đoạn 6 pt",
    failing: [Sketch { $0.body[2].before = 3 }], passing: [Sketch { $0.body[2].before = 12 }]
  ) { context, findings in
    var places: [(span: SourceSpan, edits: [WordEdit])] = []
    var smallest = Length.pt(6)
    let body = context.outline.body
    for (upper, lower) in zip(body, body.dropFirst()) where context.areNeighbours(upper, lower) {
      let above = context.paragraph(upper).setting
      let below = context.paragraph(lower).setting
      let sameStyle = context.paragraph(upper).styleName == context.paragraph(lower).styleName
      let gap =
        (above.isContextual && sameStyle ? .pt(0) : above.after)
        + (below.isContextual && sameStyle ? .pt(0) : below.before)
      guard gap.pt < 5.9 else { continue }
      smallest = min(smallest, gap)
      places.append((context.span(lower), []))
    }
    findings.report(
      places, "khoảng cách với đoạn trên chỉ \(pointWords(smallest.pt)) pt; ít nhất phải 6 pt",
      en: "only \(pointWords(smallest.pt)) pt below the paragraph above; at least 6 pt are wanted")
  }
}
