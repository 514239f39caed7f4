internal import SourceText

extension LintRule {
  static let blankNumber = LintRule(
    "KH1050", .warning,
    LocalizedText("Có số mà thiếu ngày, hoặc ngược lại", en: "A number without a day, or the reverse"),
    LocalizedText(
      "Bản dự thảo để trống cả số và ngày; văn bản ban hành có cả hai. Điền một mà quên một là chưa xong.",
      en:
        "A draft has neither number nor day, an issued document has both. One without the other is unfinished."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 15", wrong: "Số:        /KH-SVH, ngày 05 tháng 6 năm 2021",
    right: "Số: 12/KH-SVH, ngày 05 tháng 6 năm 2021",
    failing: [
      Sketch { $0.number[0].text = "Số:\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/KH-SVH" },
      Sketch { $0.date[0].text = "Điện Biên, ngày … tháng 6 năm 2021" },
    ],
    passing: [
      Sketch {
        $0.number[0].text = "Số:\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/KH-SVH"
        $0.date[0].text = "Điện Biên, ngày\u{A0}\u{A0}\u{A0} tháng 6 năm 2021"
      }
    ]
  ) { context, findings in
    guard let number = context.outline.first(.number), let date = context.outline.first(.placeAndDate) else {
      return
    }
    let symbol = DocumentSymbol(context.text(number))
    let lacksNumber = symbol.number == nil
    let lacksDay = context.text(date).split { !$0.isASCIIDigit }.count < 3
    guard symbol.symbol != nil, lacksNumber != lacksDay else { return }
    findings.report(
      at: context.span(lacksNumber ? number : date),
      lacksNumber ? "đã có ngày mà số còn để trống" : "đã có số mà ngày còn để trống",
      en: lacksNumber ? "there is a day, but the number is blank" : "there is a number, but the day is blank")
  }
}
