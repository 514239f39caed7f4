internal import SourceText

extension LintRule {
  static let recipientMarks = LintRule(
    "KH1071", .error, LocalizedText("Dấu trong danh sách nơi nhận", en: "Marks in the list of recipients"),
    LocalizedText(
      "Sau «Nơi nhận» có dấu hai chấm; mỗi nơi một dòng, gạch đầu dòng, cuối dòng dấu chấm phẩy; dòng cuối dấu chấm.",
      en:
        "“Nơi nhận” has a colon; each recipient has a line with a dash and ends with a semicolon, the last one with a full stop."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9", wrong: "- UBND tỉnh", right: "- UBND tỉnh;",
    failing: [
      Sketch { $0.recipients[1].text = "- UBND tỉnh" }, Sketch { $0.recipients[2].text = "- Lưu: VT" },
      Sketch { $0.recipients[1].text = "UBND tỉnh;" }, Sketch { $0.recipients[0].text = "Nơi nhận" },
    ],
    passing: [Sketch()]
  ) { context, findings in
    if let label = context.outline.first(.recipientsLabel), !context.text(label).contains(":") {
      findings.report(
        at: context.span(label), "sau «Nơi nhận» có dấu hai chấm", en: "“Nơi nhận” is followed by a colon")
    }
    let list = context.outline.paragraphs(.recipient)
    for index in list {
      let text = context.text(index)
      let hasDash = (context.paragraph(index).marker ?? text).hasPrefix("-")
      if !hasDash {
        findings.report(
          at: context.span(index), "mỗi nơi nhận bắt đầu bằng gạch đầu dòng «- »",
          en: "each recipient begins with a dash")
      }
      let wanted: Character = index == list.last ? "." : ";"
      guard text.last != wanted, !(text.last == ")" && index == list.last) else { continue }
      findings.report(
        at: context.span(index), "dòng này phải kết thúc bằng dấu «\(wanted)»",
        en: "this line must end with “\(wanted)”")
    }
  }
}
