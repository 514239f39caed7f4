internal import PlanModel
internal import SourceText
internal import VietnameseText

extension LintRule {
  static let asAboveMissing = LintRule(
    "KH1073", .warning, LocalizedText("Công văn thiếu «Như trên»", en: "A letter without “Như trên”"),
    LocalizedText(
      "Dòng đầu của nơi nhận ở công văn là «- Như trên;».",
      en: "The first recipient of an official letter is “- Như trên;”."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5", wrong: "- UBND tỉnh;", right: "- Như trên;",
    failing: [
      Sketch {
        $0.title = []
        $0.addressees = [.body("Kính gửi: UBND tỉnh")]
      }
    ],
    passing: [Sketch()]
  ) { context, findings in
    guard context.outline.kind == .officialLetter, let first = context.outline.first(.recipient) else {
      return
    }
    guard !folded(context.text(first)).contains("nhu tren") else { return }
    findings.report(
      at: context.span(first), "nơi nhận của công văn bắt đầu bằng «- Như trên;»",
      en: "the recipients of a letter begin with “- Như trên;”")
  }
}
