internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let deadlineOutsidePeriod = Rule(
    "KH0408", .warning,
    LocalizedText("Thời hạn nằm ngoài giai đoạn của kế hoạch", en: "A deadline outside the plan's period"),
    LocalizedText(
      "Giai đoạn ở đầu kế hoạch cho biết kế hoạch thực hiện từ ngày nào đến ngày nào; thời hạn của từng hoạt động nằm trong đó. Tháng, quý, năm chỉ cần có phần chung với giai đoạn.",
      en:
        "The plan's period says from when to when it is carried out; the deadline of each activity lies within. A month, quarter or year need only share some days with the period."
    ),
    failing: [
      """
      mẫu: ke-hoach
      giai đoạn: {từ: 2021-06-01, đến: 2021-12-31}
      hoạt động:
        - {mã: HD-01, thời hạn: ↓2022-01-15}
        - {mã: HD-02, thời hạn: ↓{trước: 2021-05-01}}
        - {mã: HD-03, thời hạn: ↓{quý: 1, năm: 2022}}
        - {mã: HD-04, thời hạn: ↓{từ: 2021-06-01, đến: 2022-01-31}}
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      giai đoạn: {từ: 2021-06-01, đến: 2021-12-15}
      hoạt động:
        - {mã: HD-01, thời hạn: 2021-12-15}
        - {mã: HD-02, thời hạn: {trước: 2021-06-10}}
        - {mã: HD-03, thời hạn: {năm: 2021}}
        - {mã: HD-04, thời hạn: thường xuyên}
      """
    ],
    check: .activity { activity, context, findings in
      guard let deadline = activity.deadline, let period = context.plan.period, let from = period.from,
        let to = period.to, from.value <= to.value, let last = deadline.value.lastDay
      else { return }
      let begin = deadline.value.firstDay ?? last
      let isOutside =
        if case .period = deadline.value { begin < from.value || last > to.value } else {
          last < from.value || begin > to.value
        }
      guard isOutside else { return }
      findings.report(
        at: deadline.span,
        "thời hạn «\(deadline.value.phrase)» nằm ngoài giai đoạn \(from.value.shortPhrase) - \(to.value.shortPhrase)",
        en: "the deadline lies outside the period \(from.value) to \(to.value)",
        related: [RelatedPlace(period.span, LocalizedText("giai đoạn của kế hoạch", en: "the plan's period"))]
      )
    })
}
