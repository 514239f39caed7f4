internal import SourceText

extension LintRule {
  static let signatureMissing = LintRule(
    "KH1074", .error,
    LocalizedText("Thiếu chức vụ hoặc họ tên người ký", en: "No title or name of the signer"),
    LocalizedText(
      "Phần ký có quyền hạn, chức vụ và họ tên người ký, ngang với «Nơi nhận».",
      en: "The signature has the signer's authority and title and the name, level with “Nơi nhận”."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7", wrong: "chỉ có họ tên",
    right: "GIÁM ĐỐC / Nguyễn Văn An",
    failing: [Sketch { $0.signature = [Sketch.Line("")] }, Sketch { $0.signature.removeFirst() }],
    passing: [Sketch()]
  ) { context, findings in
    guard context.outline.hasLetterhead, context.outline.first(.signatureTitle) == nil else { return }
    let place = context.outline.first(.signatureName) ?? context.outline.first(.recipientsLabel)
    findings.report(
      at: place.map { context.span($0) } ?? context.document.start, "không thấy chức vụ của người ký",
      en: "the title of the signer was not found")
  }
}
