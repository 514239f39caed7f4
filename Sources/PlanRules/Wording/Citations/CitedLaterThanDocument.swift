internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let citedLaterThanDocument = Rule(
    "KH0501", .error,
    LocalizedText("Viện dẫn văn bản ra đời sau", en: "A document of a later date is cited"),
    LocalizedText(
      "Văn bản chỉ viện dẫn được những văn bản đã ban hành. Ngày của văn bản được viện dẫn muộn hơn ngày của chính văn bản này thì một trong hai ngày đã ghi sai.",
      en:
        "A document can cite only what has been issued. Where the date of the cited document is later than the document's own, one of the two dates is wrong."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    failing: [
      """
      ngày: 2021-06-10
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ↓ngày 12/5/2023 của Thủ tướng Chính phủ.
      """,
      """
      ngày: 2021-06
      mở đầu: Căn cứ Nghị định số 30/↓2022/NĐ-CP của Chính phủ.
      """,
    ],
    passing: [
      """
      ngày: 2021-06-10
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      """,
      """
      ngày: 2021-06
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 30 tháng 6 năm 2021.
      """,
    ],
    check: .dated { index, lastDate, findings in
      for found in index.citations {
        let citation = found.citation
        let range: Range<Int>
        if let date = citation.date, let year = date.year {
          guard let day = date.calendarDate ?? CalendarDate(year: year.value, month: 1, day: 1),
            day > lastDate
          else { continue }
          range = date.range
        } else if let year = citation.number.year, year.value > lastDate.year {
          range = year.range
        } else {
          continue
        }
        let name = index.pieces[found.piece].string(citation.number.range)
        let last = lastDate.shortPhrase
        findings.report(
          index, found.piece, range,
          "văn bản số \(name) được viện dẫn có ngày sau ngày của văn bản này (muộn nhất là \(last))",
          en: "the cited document \(name) is dated after this one (\(last) at the latest)",
          notes: [
            LocalizedText(
              "kiểm tra lại ngày của văn bản được viện dẫn và mục «ngày» của văn bản này",
              en: "check the date of the cited document and the key “ngày” of this one")
          ])
      }
    })
}
