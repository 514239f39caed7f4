internal import PlanModel
internal import SourceText

extension Rule {
  static let deadlineMissing = Rule(
    "KH0403", .error,
    LocalizedText("Hoạt động chưa có thời hạn", en: "An activity without a deadline"),
    LocalizedText(
      "Thời hạn là một ngày, một tháng, quý, năm, một giai đoạn, «thường xuyên», «định kỳ» hoặc «theo yêu cầu». Không có thời hạn thì không ai kiểm tra được việc đã xong hay chưa.",
      en:
        "A deadline is a day, a month, quarter or year, a period, “thường xuyên” (continuous), “định kỳ” (periodic) or “theo yêu cầu” (on request). Without one nobody can tell whether the work is done."
    ),
    failing: [
      """
      hoạt động:
        - mã: ↓HD-01
          chủ trì: phong-ttbcxb
      """
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          thời hạn: {trước: 2021-06-20}
        - mã: HD-02
          thời hạn: thường xuyên
      """
    ],
    check: .activity { activity, _, findings in
      guard activity.deadline == nil, activity.isWhole, !activity.holdsBroken else { return }
      findings.report(
        at: activity.place, "\(activity.label.vi) chưa có thời hạn",
        en: "\(activity.label.en) has no deadline",
        label: LocalizedText("thêm «thời hạn: …»", en: "add “thời hạn: …”"))
    })
}
