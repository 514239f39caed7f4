internal import SourceText

extension LintRule {
  static let endMark = LintRule(
    "KH1065", .warning, LocalizedText("Dấu «./.» thiếu hoặc thừa", en: "“./.” is missing or repeated"),
    LocalizedText(
      "Dấu «./.» đứng một lần, sau chữ cuối cùng của nội dung; cuối phụ lục cũng có thể có.",
      en: "“./.” stands once, behind the last word of the body; an appendix may end with it too."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục III (các mẫu)", wrong: "… tổ chức thực hiện.",
    right: "… tổ chức thực hiện./.",
    failing: [
      Sketch { $0.body[3].text = "Các đơn vị tổ chức thực hiện." },
      Sketch { $0.body[2].text = "1. Cung cấp thông tin kịp thời cho người dân./." },
    ],
    passing: [Sketch()]
  ) { context, findings in
    guard !context.outline.isAppendixOnly, context.outline.first(.recipientsLabel) != nil else { return }
    let end = context.outline.first(.recipientsLabel) ?? .max
    let words = context.document.main.filter { index in
      let component = context.outline.components[index]
      return index < end && !context.text(index).isEmpty
        && (component.isRunningText
          || [.sectionTitle, .clauseTitle, .centered, .tableText].contains(component))
    }
    let marked = words.filter { context.text($0).contains("./.") }
    guard let last = words.last(where: { context.outline.components[$0] != .tableText }) ?? words.last else {
      return
    }
    if marked.isEmpty {
      findings.report(
        at: context.span(last), "nội dung phải kết thúc bằng «./.»", en: "the body must end with “./.”")
    }
    for index in marked where index != marked.last {
      findings.report(
        at: context.span(index), "«./.» chỉ đứng một lần, ở cuối nội dung",
        en: "“./.” stands once, at the end of the body")
    }
    if let index = marked.last, index < last {
      findings.report(
        at: context.span(index), "«./.» phải ở cuối nội dung", en: "“./.” belongs to the end of the body",
        related: [
          RelatedPlace(
            context.span(last), LocalizedText("nội dung còn đến đây", en: "the body goes on to here"))
        ])
    }
  }
}
