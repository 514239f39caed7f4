internal import PlanModel
internal import SourceText

extension Rule {
  static let activityNameMissing = Rule(
    "KH0405", .error,
    LocalizedText("Hoạt động chưa có tên", en: "An activity without a name"),
    LocalizedText(
      "Tên hoạt động là câu được in trong văn bản và trong bảng phân công. Hoạt động lấy từ mẫu thì dùng tên của mẫu khi mã trùng nhau.",
      en:
        "The name is the sentence that the document and its table print. An activity of the template keeps the template's name where the ids agree."
    ),
    failing: [
      """
      hoạt động:
        - mã: ↓HD-01
          chủ trì: phong-ttbcxb
        - mã: HD-02
          tên: ↓" "
      """
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          tên: Hướng dẫn các cơ quan báo chí trên địa bàn tỉnh
      """
    ],
    check: .activity { activity, _, findings in
      guard isBlank(activity.name), !activity.holdsBroken else { return }
      findings.report(
        at: activity.name?.span ?? activity.place, "\(activity.label.vi) chưa có tên",
        en: "\(activity.label.en) has no name",
        label: LocalizedText(
          "thêm «tên: …», hoặc sửa mã nếu đây là hoạt động của mẫu",
          en: "add “tên: …”, or correct the id if it is an activity of the template"))
    })
}

/// Whether a text is not written, or only blanks.
func isBlank(_ text: Located<String>?) -> Bool {
  text?.value.allSatisfy(\.isWhitespace) ?? true
}
