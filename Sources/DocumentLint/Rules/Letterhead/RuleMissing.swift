internal import SourceText

extension LintRule {
  static let ruleMissing = LintRule(
    "KH1042", .error, LocalizedText("Thiếu đường kẻ", en: "A line is missing"),
    LocalizedText(
      "Dưới Tiêu ngữ, dưới tên cơ quan ban hành và dưới trích yếu có đường kẻ ngang, nét liền.",
      en: "A solid line stands under the motto, under the issuing body and under the subject."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2 và II.5",
    wrong: "dưới Tiêu ngữ không có đường kẻ",
    right: "dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ",
    failing: [
      Sketch { $0.nationalTitle.removeLast() }, Sketch { $0.bodies.removeLast() },
      Sketch { $0.title.removeLast() },
    ],
    passing: [Sketch()]
  ) { context, findings in
    for part in context.ruledParts {
      guard case .missing = context.ruleLine(under: part.paragraphs) else { continue }
      findings.report(
        at: context.place(part), "thiếu đường kẻ dưới \(part.name.vi)",
        en: "there is no line under \(part.name.en)",
        notes: [
          part.isFull
            ? LocalizedText("đường kẻ dài bằng dòng chữ", en: "it is as long as the text")
            : LocalizedText(
              "đường kẻ dài từ 1/3 đến 1/2 dòng chữ, ở giữa",
              en: "it is a third to a half of the text, in the middle")
        ])
    }
  }
}
