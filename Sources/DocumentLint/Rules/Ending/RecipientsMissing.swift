internal import SourceText

extension LintRule {
  static let recipientsMissing = LintRule(
    "KH1070", .error, LocalizedText("Thiếu «Nơi nhận»", en: "No “Nơi nhận”"),
    LocalizedText(
      "Văn bản nào cũng có «Nơi nhận:» và danh sách bên dưới, ở bên trái phần ký.",
      en: "Every document has “Nơi nhận:” and its list, on the left of the signature."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9", wrong: "chỉ có chữ ký",
    right: "Nơi nhận: … và chữ ký",
    failing: [Sketch { $0.recipients = [Sketch.Line("")] }], passing: [Sketch()]
  ) { context, findings in
    guard context.outline.hasLetterhead else { return }
    guard let label = context.outline.first(.recipientsLabel) else {
      findings.report(
        at: context.outline.first(.signatureTitle).map { context.span($0) } ?? context.document.start,
        "không thấy «Nơi nhận:»", en: "“Nơi nhận:” was not found")
      return
    }
    if context.outline.first(.recipient) == nil {
      findings.report(
        at: context.span(label), "dưới «Nơi nhận:» không có nơi nào", en: "there is nobody under “Nơi nhận:”")
    }
  }
}
