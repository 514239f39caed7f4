internal import SourceText

extension LintRule {
  static let trackedChanges = LintRule(
    "KH1090", .warning, LocalizedText("Còn dấu vết sửa đổi", en: "Tracked changes are left"),
    LocalizedText(
      "Tệp còn lưu sửa đổi theo dõi (Track Changes); chấp nhận hoặc bỏ hết trước khi ban hành.",
      en: "The file still holds tracked changes; accept or reject them all before it is issued."),
    wrong: "chữ thêm vào còn gạch chân đỏ", right: "đã Accept All Changes",
    failing: [Sketch { $0.body[2].isInserted = true }, Sketch { $0.body[2].isDeleted = true }],
    passing: [Sketch()]
  ) { context, findings in
    guard let first = context.document.changes.first else { return }
    let place =
      context.document.paragraphs.indices.contains(first) ? context.span(first) : context.document.start
    let count = context.document.changes.count
    findings.report(
      at: place, "tệp còn \(count) chỗ sửa đổi theo dõi; chấp nhận hoặc bỏ hết trước khi ban hành",
      en: "\(count) tracked changes are left; accept or reject them before the document is issued")
  }
}
