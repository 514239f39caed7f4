internal import PlanModel
internal import SourceText

extension Rule {
  static let activityKindMissing = Rule(
    "KH0406", .info,
    LocalizedText("Hoạt động chưa có loại", en: "An activity without a kind"),
    LocalizedText(
      "Loại hoạt động cho biết nó thực hiện được động từ nào của văn bản chỉ đạo: «văn bản hướng dẫn» thực hiện «hướng dẫn», «xử lý vi phạm» thực hiện «xử lý». Không có loại thì không đối chiếu được.",
      en:
        "The kind says which verbs of a directive the activity can fulfil: written guidance fulfils “hướng dẫn”, violation handling fulfils “xử lý”. Without it the two cannot be compared."
    ),
    failing: [
      """
      hoạt động:
        - mã: ↓HD-01
          tên: Hướng dẫn các cơ quan báo chí
      """
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          tên: Hướng dẫn các cơ quan báo chí
          loại: văn bản hướng dẫn
      """
    ],
    check: .activity { activity, _, findings in
      guard activity.kind == nil, !activity.holdsBroken else { return }
      findings.report(
        at: activity.place, "\(activity.label.vi) chưa có loại", en: "\(activity.label.en) has no kind",
        label: LocalizedText("thêm «loại: …»", en: "add “loại: …”"))
    })
}
