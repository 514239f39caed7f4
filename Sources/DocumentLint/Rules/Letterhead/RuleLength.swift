internal import OfficialDocument
internal import SourceText

extension LintRule {
  static let ruleLength = LintRule(
    "KH1045", .error, LocalizedText("Đường kẻ sai độ dài", en: "A line of the wrong length"),
    LocalizedText(
      "Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan và trích yếu dài từ 1/3 đến 1/2 dòng chữ.",
      en:
        "The line under the motto is as long as the text; under the issuing body and the subject it is a third to a half."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2 và II.5",
    wrong: "đường kẻ dưới Tiêu ngữ dài 30 mm",
    right: "đường kẻ dưới Tiêu ngữ dài 60,5 mm",
    failing: [
      Sketch { $0.nationalTitle[2] = .rule(30) }, Sketch { $0.bodies[2] = .rule(28) },
      Sketch { $0.title[2] = .rule(70) },
    ],
    passing: [Sketch { $0.nationalTitle[2] = .rule(62) }]
  ) { context, findings in
    for part in context.ruledParts {
      guard case .drawn(let length?) = context.ruleLine(under: part.paragraphs),
        let last = part.paragraphs.last
      else {
        continue
      }
      let own = context.lineWidths(last, bold: true)
      let all = part.paragraphs.flatMap { context.lineWidths($0, bold: true) }
      guard let lastLine = own.last, let longest = all.max() else { continue }
      let isRight =
        part.isFull
        ? abs(length.mm - lastLine.mm) <= max(lastLine.mm * 0.08, 2)
        : [lastLine, longest].contains { length.mm >= $0.mm * 0.32 && length.mm <= $0.mm * 0.515 }
      guard !isRight else { continue }
      let wanted =
        part.isFull
        ? millimetreWords(lastLine)
        : "\(millimetreWords(longest * (1.0 / 3)))-\(millimetreWords(longest * 0.5))"
      findings.report(
        at: context.place(part),
        "đường kẻ dưới \(part.name.vi) dài \(millimetreWords(length)) mm; phải dài \(wanted) mm (\(part.isFull ? "bằng dòng chữ" : "1/3 đến 1/2 dòng chữ"))",
        en:
          "the line under \(part.name.en) is \(millimetreWords(length)) mm long; it must be \(wanted) mm (\(part.isFull ? "as long as the text" : "a third to a half of the text"))"
      )
    }
  }
}
