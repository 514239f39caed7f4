internal import SourceText

extension LintRule {
  static let dateLine = LintRule(
    "KH1049", .error,
    LocalizedText("Địa danh, ngày tháng viết sai", en: "Place and date are written wrongly"),
    LocalizedText(
      "Địa danh, dấu phẩy, rồi «ngày … tháng … năm …»: Điện Biên, ngày 05 tháng 6 năm 2021.",
      en: "The place, a comma, then “ngày … tháng … năm …”: Điện Biên, ngày 05 tháng 6 năm 2021."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4", wrong: "Điện Biên ngày 05/6/2021",
    right: "Điện Biên, ngày 05 tháng 6 năm 2021",
    failing: [
      Sketch { $0.date[0].text = "Điện Biên ngày 05 tháng 6 năm 2021" },
      Sketch { $0.date[0].text = "Điện Biên, ngày 31 tháng 6 năm 2021" }, Sketch { $0.date.removeAll() },
    ],
    passing: [
      Sketch { $0.date[0].text = "Điện Biên, ngày\u{A0}\u{A0}\u{A0} tháng 6 năm 2021" },
      Sketch { $0.date[0].text = "Thành phố Hồ Chí Minh, ngày 29 tháng 10 năm 2019" },
    ]
  ) { context, findings in
    guard context.outline.hasLetterhead else { return }
    guard let index = context.outline.first(.placeAndDate) else {
      findings.report(
        at: context.outline.first(.motto).map { context.span($0) } ?? context.document.start,
        "không thấy địa danh và ngày tháng dưới Tiêu ngữ", en: "there is no place and date under the motto")
      return
    }
    let text = context.text(index)
    let day = text.firstRange(of: "ngày")?.lowerBound
    if let day, !text[..<day].trimmingBlanks.hasSuffix(",") {
      findings.report(
        at: context.span(index), "sau địa danh phải có dấu phẩy", en: "the place is followed by a comma")
    }
    let numbers = text.split { !$0.isASCIIDigit }
    guard numbers.count >= 3, context.outline.date == nil else { return }
    findings.report(
      at: context.span(index), "không có ngày này trong lịch", en: "there is no such day in the calendar")
  }
}
