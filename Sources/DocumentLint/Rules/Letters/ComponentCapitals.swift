internal import SourceText

extension LintRule {
  static let componentCapitals = LintRule(
    "KH1033", .error, LocalizedText("Sai chữ in hoa hoặc in thường", en: "Wrong capitals"),
    LocalizedText(
      "Tên cơ quan, Quốc hiệu, tên loại, chức vụ người ký và tên phụ lục viết chữ in hoa; Tiêu ngữ, ngày tháng, trích yếu, họ tên người ký viết chữ in thường.",
      en:
        "Bodies, national title, kind, signer's title and appendix titles are in capitals; motto, date, subject and signer's name are not."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II và V", wrong: "NGUYỄN VĂN AN", right: "Nguyễn Văn An",
    failing: [
      Sketch { $0.signature[1].text = "NGUYỄN VĂN AN" }, Sketch { $0.bodies[1].text = "Sở Văn hóa" },
      Sketch { $0.title[1].text = "TUYÊN TRUYỀN PHÒNG, CHỐNG DỊCH" },
    ],
    passing: [Sketch()]
  ) { context, findings in
    context.forEachFormed { index, component, form in
      guard let wanted = form.isInCapitals, !context.text(index).isEmpty else { return }
      let runs = context.paragraph(index).readableRuns
      let printsCapitals = !runs.isEmpty && runs.allSatisfy(\.letters.isCapitals)
      let isRight =
        wanted
        ? printsCapitals || isAllCapitals(context.text(index))
        : !printsCapitals && !isShouted(context.text(index))
      guard !isRight else { return }
      findings.report(
        at: context.span(index), "\(component.name.vi) viết chữ \(wanted ? "in hoa" : "in thường")",
        en: "\(component.name.en) is written in \(wanted ? "capitals" : "small letters")")
    }
  }

  /// Whether several words are all in capitals; one may be an abbreviation.
  private static func isShouted(_ text: String) -> Bool { isAllCapitals(text) && text.contains(" ") }
}
