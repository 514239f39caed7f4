internal import PlanModel
internal import SourceText

extension Rule {
  static let leadMissing = Rule(
    "KH0401", .error,
    LocalizedText("Hoạt động chưa có đơn vị chủ trì", en: "An activity without a lead"),
    LocalizedText(
      "Mỗi hoạt động có đúng một cơ quan, đơn vị chủ trì, chịu trách nhiệm đến cùng. Các đơn vị khác ghi ở «phối hợp».",
      en:
        "Each activity has exactly one body that leads and answers for it. The others stand under “phối hợp”."
    ),
    failing: [
      """
      hoạt động:
        - mã: ↓HD-01
          tên: Hướng dẫn các cơ quan báo chí
          phối hợp: [phong-cntt]
      """,
      """
      hoạt động:
        - mã: ↓HD-01
          chủ trì:
      """,
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          tên: Hướng dẫn các cơ quan báo chí
          chủ trì: phong-ttbcxb
          phối hợp: [phong-cntt]
        - mã: HD-02
          bỏ: Đã làm trong năm trước.
      """
    ],
    check: .activity { activity, _, findings in
      guard activity.lead == nil, !activity.holdsBroken else { return }
      findings.report(
        at: activity.place, "\(activity.label.vi) chưa có đơn vị chủ trì",
        en: "\(activity.label.en) has no lead",
        label: LocalizedText("thêm «chủ trì: …»", en: "add “chủ trì: …”"))
    })
}
