internal import SourceText

extension LintRule {
  static let typedRule = LintRule(
    "KH1043", .warning, LocalizedText("Đường kẻ gõ bằng ký tự", en: "A line made of typed signs"),
    LocalizedText(
      "Đường kẻ là nét vẽ hoặc đường viền của đoạn; gạch dưới gõ liền nhau sẽ vỡ khi đổi phông, cỡ chữ.",
      en:
        "A line is drawn, or a border of the paragraph; typed low lines fall apart with another font or size."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1", wrong: "__________",
    right: "đường viền của đoạn văn",
    failing: [Sketch { $0.nationalTitle[2] = .center("________________", 13) }], passing: [Sketch()]
  ) { context, findings in
    for part in context.ruledParts {
      guard case .typed(let index) = context.ruleLine(under: part.paragraphs) else { continue }
      findings.report(
        at: context.span(index),
        "đường kẻ dưới \(part.name.vi) gõ bằng ký tự; hãy kẻ bằng đường viền hoặc nét vẽ",
        en: "the line under \(part.name.en) is typed; draw it, or use a border")
    }
  }
}
