internal import PlanModel
internal import SourceText

extension Rule {
  static let productMissing = Rule(
    "KH0404", .warning,
    LocalizedText("Hoạt động chưa có sản phẩm", en: "An activity without a product"),
    LocalizedText(
      "Sản phẩm là kết quả kiểm đếm được: một văn bản, một hội nghị, số tin, bài. Báo cáo kết quả dựa vào đó.",
      en:
        "A product is a result that can be counted: a document, a conference, a number of articles. Reports rest on it."
    ),
    failing: [
      """
      hoạt động:
        - mã: ↓HD-01
          tên: Hướng dẫn các cơ quan báo chí
        - mã: HD-02
          sản phẩm: ↓""
      """
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          tên: Hướng dẫn các cơ quan báo chí
          sản phẩm: Văn bản hướng dẫn
      """
    ],
    check: .activity { activity, _, findings in
      guard isBlank(activity.product), !activity.holdsBroken else { return }
      findings.report(
        at: activity.product?.span ?? activity.place, "\(activity.label.vi) chưa có sản phẩm",
        en: "\(activity.label.en) has no product",
        label: LocalizedText("thêm «sản phẩm: …»", en: "add “sản phẩm: …”"))
    })
}
