internal import SourceText

extension LintRule {
  static let componentWeight = LintRule(
    "KH1031", .error, LocalizedText("Sai chữ đậm hoặc chữ thường", en: "Wrong weight"),
    LocalizedText(
      "Quốc hiệu, Tiêu ngữ, cơ quan ban hành, tên loại, trích yếu, chức vụ, họ tên người ký và «Nơi nhận» viết đậm; cơ quan chủ quản, số, ký hiệu, ngày tháng và danh sách nơi nhận không đậm.",
      en:
        "National title, motto, issuing body, kind, subject, signer's title and name and “Nơi nhận” are bold; superior body, number, date and the recipients are not."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V", wrong: "cơ quan chủ quản viết đậm",
    right: "cơ quan chủ quản không đậm",
    failing: [
      Sketch { $0.bodies[0].isBold = true }, Sketch { $0.date[0].isBold = true },
      Sketch { $0.signature[1].isBold = false },
    ],
    passing: [Sketch()]
  ) { context, findings in
    context.forEachFormed { index, component, form in
      guard let isBold = form.isBold else { return }
      let wrong = context.runs(index) { $0.isBold != isBold }
      guard !wrong.isEmpty else { return }
      findings.report(
        at: context.span(index, runs: wrong),
        "\(component.name.vi) \(isBold ? "phải viết đậm" : "không viết đậm")",
        en: "\(component.name.en) \(isBold ? "must be bold" : "is not bold")",
        fix: WordFix(
          isBold
            ? LocalizedText("viết đậm", en: "make it bold") : LocalizedText("bỏ đậm", en: "make it regular"),
          wrong.map { .letters(paragraph: index, run: $0, .bold(isBold)) }))
    }
  }
}
