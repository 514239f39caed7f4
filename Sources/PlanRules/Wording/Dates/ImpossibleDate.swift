internal import SourceText

extension Rule {
  static let impossibleDate = Rule(
    "KH0505", .error,
    LocalizedText("Ngày không có trong lịch", en: "A day that the calendar does not have"),
    LocalizedText(
      "Ngày ghi trong lời văn phải là một ngày có thật: tháng từ 1 đến 12, ngày không quá số ngày của tháng.",
      en: "A date in the text must be a real one: months from 1 to 12, and no more days than the month has."),
    failing: [
      """
      mở đầu: Hoàn thành trước ↓ngày 31/6/2021; báo cáo ↓ngày 29 tháng 02 năm 2021 và ↓ngày 15 tháng 13.
      """
    ],
    passing: [
      """
      mở đầu: Hoàn thành trước ngày 30/6/2021; báo cáo ngày 29 tháng 02 năm 2020, tỷ lệ 31/6, ngày 29/02 hằng năm.
      """
    ],
    phrases: ["ngày"],
    check: .prose { context, findings in
      for hit in context.index.hits(of: findings.kind) {
        guard let date = context.index.date(at: hit), date.isImpossible else { continue }
        findings.report(
          context.index, hit.piece, date.range, "không có ngày này trong lịch",
          en: "the calendar has no such day")
      }
    })
}
