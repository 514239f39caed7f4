internal import SourceText

extension Rule {
  static let numberYearDiffersFromDate = Rule(
    "KH0502", .error,
    LocalizedText("Năm trong số văn bản khác năm ban hành", en: "The year in a number differs from the date"),
    LocalizedText(
      "Văn bản quy phạm pháp luật mang năm ban hành trong số của nó. Hai năm khác nhau thì một trong hai đã chép sai.",
      en:
        "Documents of legal force carry the year of issue in their number. Where the two years differ, one of them was copied wrongly."
    ),
    basis: "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13, Điều 10",
    failing: [
      """
      mở đầu: Căn cứ Thông tư số 22/2016/TT-BTTTT ngày 19/10/↓2012 của Bộ trưởng Bộ Thông tin và Truyền thông.
      """
    ],
    passing: [
      """
      mở đầu: Căn cứ Thông tư số 22/2016/TT-BTTTT ngày 19/10/2016 của Bộ trưởng Bộ Thông tin và Truyền thông.
      """,
      """
      mở đầu: Căn cứ Thông tư số 22/2016/TT-BTTTT và Chỉ thị số 12/CT-TTg ngày 12/5/2021.
      """,
    ],
    check: .prose { context, findings in
      for found in context.index.citations {
        guard let inNumber = found.citation.number.year, let inDate = found.citation.date?.year,
          inNumber.value != inDate.value
        else { continue }
        findings.report(
          context.index, found.piece, inDate.range,
          "số văn bản ghi năm \(inNumber.value) nhưng ngày ban hành ghi năm \(inDate.value)",
          en: "the number has the year \(inNumber.value), the date has \(inDate.value)",
          related: [
            RelatedPlace(
              context.index.pieces[found.piece].place(of: inNumber.range),
              LocalizedText("năm trong số văn bản", en: "the year in the number"))
          ])
      }
    })
}
