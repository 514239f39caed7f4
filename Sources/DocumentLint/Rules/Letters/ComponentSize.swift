internal import SourceText

extension LintRule {
  static let componentSize = LintRule(
    "KH1030", .error, LocalizedText("Cỡ chữ sai", en: "A wrong size"),
    LocalizedText(
      "Mỗi thành phần có cỡ chữ của nó: Quốc hiệu, tên cơ quan 12-13; Tiêu ngữ, ngày tháng, nội dung, chữ ký 13-14; số, ký hiệu 13; «Nơi nhận» 12; danh sách nơi nhận 11; «Phụ lục» 14.",
      en:
        "Each component has its size: national title and bodies 12-13; motto, date, body, signature 13-14; number 13; “Nơi nhận” 12; recipients 11; “Phụ lục” 14."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V", wrong: "Quốc hiệu cỡ 14", right: "Quốc hiệu cỡ 13",
    failing: [
      Sketch { $0.number[0].size = 14 }, Sketch { $0.recipients[1].size = 12 },
      Sketch { $0.body[2].size = 12 },
      Sketch { $0.pageNumber.line.size = 11 },
    ],
    passing: [Sketch { $0.pageNumber.line.size = 13 }]
  ) { context, findings in
    context.forEachFormed { index, component, form in
      let wrong = context.runs(index) { !form.sizes.contains($0.size) }
      guard let first = wrong.first else { return }
      let size = context.paragraph(index).runs[first].letters.size
      let right = form.nearest(to: size)
      findings.report(
        at: context.span(index, runs: wrong),
        "\(component.name.vi) cỡ \(pointWords(size)); phải là cỡ \(form.sizeWords)",
        en: "\(component.name.en) in size \(pointWords(size)); it must be \(form.sizeWords)",
        fix: WordFix(
          LocalizedText("đặt cỡ \(pointWords(right))", en: "set size \(pointWords(right))"),
          wrong.map { .letters(paragraph: index, run: $0, .size(right)) }))
    }
  }
}
