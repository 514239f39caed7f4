internal import SourceText

extension LintRule {
  static let comments = LintRule(
    "KH1091", .warning, LocalizedText("Còn ghi chú của người soạn", en: "Comments are left"),
    LocalizedText(
      "Tệp còn ghi chú (Comments); xóa trước khi ban hành.",
      en: "The file still holds comments; delete them before it is issued."),
    wrong: "ghi chú bên lề «xem lại đoạn này»", right: "đã xóa ghi chú",
    failing: [Sketch { $0.hasComments = true }],
    passing: [Sketch()]
  ) { context, findings in
    guard context.document.hasComments else { return }
    findings.report(
      at: context.document.start, "tệp còn ghi chú (Comments); xóa trước khi ban hành",
      en: "comments are left in the file; delete them before it is issued")
  }
}
