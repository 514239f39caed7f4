internal import SourceText

extension Rule {
  static let citationDateLacksYear = Rule(
    "KH0504", .warning,
    LocalizedText(
      "Ngày của văn bản được viện dẫn thiếu năm", en: "The date of a cited document lacks its year"),
    LocalizedText(
      "Khi viện dẫn, ghi đủ ngày, tháng, năm ban hành của văn bản; số văn bản bắt đầu lại từ 01 mỗi năm, nên thiếu năm thì không biết là văn bản nào.",
      en:
        "A citation gives day, month and year of issue; numbers start from 01 each year, so that without the year nobody knows which document is meant."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    failing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ↓ngày 12/5 của Thủ tướng Chính phủ.
      """,
      """
      mở đầu: Thực hiện Công văn số 1457/UBND-KGVX ↓ngày 20 tháng 5 của UBND tỉnh.
      """,
    ],
    passing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      """,
      """
      mở đầu: Báo cáo theo Chỉ thị số 12/CT-TTg trước ngày 12/5 hằng năm.
      """,
    ],
    check: .prose { context, findings in
      for found in context.index.citations {
        guard let date = found.citation.date, date.year == nil else { continue }
        findings.report(
          context.index, found.piece, date.range, "ngày ban hành của văn bản được viện dẫn thiếu năm",
          en: "the date of the cited document lacks its year")
      }
    })
}
