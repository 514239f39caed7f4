internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let letterheadWraps = LintRule(
    "KH1046", .error,
    LocalizedText("Quốc hiệu hoặc ngày tháng bị rớt dòng", en: "National title or date breaks"),
    LocalizedText(
      "Quốc hiệu, Tiêu ngữ, ngày tháng mỗi thứ nằm trọn một dòng; cột phải của phần đầu phải đủ rộng (khoảng 96 mm với cỡ 13).",
      en:
        "National title, motto and date stand on one line each; the right column must be wide enough (about 96 mm in size 13)."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1", wrong: "cột phải rộng 85 mm",
    right: "cột phải rộng 98 mm",
    failing: [Sketch { $0.rightColumn = 90 }], passing: [Sketch { $0.rightColumn = 96.5 }]
  ) { context, findings in
    for component in [Component.nationalTitle, .motto, .placeAndDate] {
      for index in context.outline.paragraphs(component) {
        let paragraph = context.paragraph(index)
        guard context.outline.letterheadTable != nil, let column = context.document.column(of: paragraph),
          let size = paragraph.mainSize, !paragraph.hasLineBreak
        else { continue }
        let face: FontFace = component == .placeAndDate ? .italic : .bold
        let width = Font(face, size).width(of: context.text(index))
        let room = column - paragraph.setting.left - paragraph.setting.right
        // A date with the name of a long place cannot stand on one line in any column.
        guard width.mm > room.mm + 0.2, component != .placeAndDate || width.mm < 98 else { continue }
        findings.report(
          at: context.span(index),
          "\(component.name.vi) rộng \(millimetreWords(width)) mm, cột chỉ có \(millimetreWords(room)) mm nên bị rớt dòng",
          en:
            "\(component.name.en) is \(millimetreWords(width)) mm wide, the column has only \(millimetreWords(room)) mm, so it breaks"
        )
      }
    }
  }
}
