internal import SourceText

extension LintRule {
  static let lineSpacing = LintRule(
    "KH1062", .error, LocalizedText("Khoảng cách dòng sai", en: "Wrong line spacing"),
    LocalizedText(
      "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 lines.", en: "Lines are set single to 1.5."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6", wrong: "khoảng cách dòng 2 lines",
    right: "khoảng cách dòng 1,15 lines",
    failing: [Sketch { $0.body[2].spacing = 2 }, Sketch { $0.body[2].exactLine = 13 }],
    passing: [Sketch { $0.body[2].spacing = 1.5 }, Sketch { $0.body[2].exactLine = 18 }]
  ) { context, findings in
    var places: [(span: SourceSpan, edits: [WordEdit])] = []
    for index in context.outline.body {
      let setting = context.paragraph(index).setting
      let single = (context.paragraph(index).mainSize ?? 14) * 1.15
      let isRight =
        switch setting.lineRule {
        case .auto: setting.line > 0.995 && setting.line < 1.51
        // Word's exact 15 pt hold the letters of size 13 and 14.
        case .exact: setting.line >= min(15, single) - 0.1 && setting.line <= single * 1.5 + 0.5
        case .atLeast: setting.line <= single * 1.5 + 0.5
        }
      if !isRight { places.append((context.span(index), [.paragraph(index, .singleLines)])) }
    }
    findings.report(
      places, "khoảng cách dòng ngoài mức từ dòng đơn đến 1,5 lines",
      en: "line spacing outside of single to 1.5",
      fixTitle: LocalizedText("đặt dòng đơn", en: "set single lines"))
  }
}
