internal import SourceText
internal import VietnameseText

extension LintRule {
  static let appendixNumerals = LintRule(
    "KH1082", .error, LocalizedText("Số của phụ lục", en: "Numbers of appendices"),
    LocalizedText(
      "Có từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã; chỉ có một thì không đánh số.",
      en: "Two appendices or more are numbered in Roman numerals; one alone has no number."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1", wrong: "Phụ lục 1, Phụ lục 2",
    right: "Phụ lục I, Phụ lục II",
    failing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại các phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục 1"), Sketch.appendix("Phụ lục 2")]
      }
    ],
    passing: [
      Sketch {
        $0.body[2].text = "1. Nhiệm vụ tại các phụ lục kèm theo."
        $0.appendices = [Sketch.appendix("Phụ lục I"), Sketch.appendix("Phụ lục II")]
      }
    ]
  ) { context, findings in
    guard context.outline.appendices.count > 1 else { return }
    for (place, appendix) in context.outline.appendices.enumerated() {
      let wanted = romanNumeral(place + 1) ?? ""
      guard appendix.numeral != wanted else { continue }
      findings.report(
        at: context.span(appendix.label), "phụ lục này phải mang số La Mã «\(wanted)»",
        en: "this appendix must carry the Roman number “\(wanted)”")
    }
  }
}
