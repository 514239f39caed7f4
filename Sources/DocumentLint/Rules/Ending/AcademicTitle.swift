internal import PlanRules
internal import SourceText

extension LintRule {
  static let academicTitle = LintRule(
    "KH1076", .warning,
    LocalizedText("Học hàm, học vị trước họ tên", en: "An academic title before the name"),
    LocalizedText(
      "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự, trừ ngành được quy định riêng.",
      en:
        "No academic or honorary title stands before the signer's name, except where a sector has its own rules."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7", wrong: "TS. Nguyễn Văn An", right: "Nguyễn Văn An",
    failing: [Sketch { $0.signature[1].text = "TS. Nguyễn Văn An" }], passing: [Sketch()]
  ) { context, findings in
    for index in context.outline.paragraphs(.signatureName) {
      guard let rest = nameWithoutTitles(context.text(index)) else { continue }
      findings.report(
        at: context.span(index), "không ghi học hàm, học vị trước họ tên; ghi «\(rest)»",
        en: "no academic title stands before the name; write “\(rest)”")
    }
  }
}
