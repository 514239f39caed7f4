internal import SourceText

/// How a file that was written from a plan can differ from it.
enum DriftDiagnostics {
  static let changed = DiagnosticKind(
    "KH1095", .warning, LocalizedText("Khác với kế hoạch", en: "Differs from the plan"),
    LocalizedText(
      "Đoạn này trong tệp Word không còn như kế hoạch đã dựng ra nó. Sửa trong kế hoạch rồi dựng lại, hoặc trả lại như cũ.",
      en:
        "This paragraph of the Word file is not what the plan has. Change the plan and write the file again, or undo the change."
    ),
    wrong: "Word: trước ngày 20/6 · kế hoạch: trước ngày 10/6\n", right: "hai bên như nhau\n")

  static let removed = DiagnosticKind(
    "KH1096", .warning, LocalizedText("Bị bỏ khỏi tệp Word", en: "Taken out of the Word file"),
    LocalizedText(
      "Một phần của kế hoạch không còn trong tệp Word.",
      en: "A part of the plan is no longer in the Word file."),
    wrong: "đoạn «Sở Y tế báo cáo» không còn\n", right: "đoạn còn đủ\n")

  static let added = DiagnosticKind(
    "KH1097", .warning, LocalizedText("Thêm vào tệp Word", en: "Added in the Word file"),
    LocalizedText(
      "Đoạn này có trong tệp Word mà kế hoạch không có.",
      en: "This paragraph is in the Word file and not in the plan."),
    wrong: "đoạn mới gõ trong Word\n", right: "đoạn ghi trong kế hoạch, rồi dựng lại\n")

  static let moved = DiagnosticKind(
    "KH1098", .info, LocalizedText("Đổi chỗ trong tệp Word", en: "Moved in the Word file"),
    LocalizedText(
      "Đoạn này đứng ở chỗ khác so với kế hoạch.", en: "This paragraph stands elsewhere than in the plan."),
    wrong: "khoản 2 đưa lên trước khoản 1\n", right: "thứ tự như kế hoạch\n")

  static let otherPlan = DiagnosticKind(
    "KH1099", .info,
    LocalizedText("Kế hoạch đã đổi, hoặc tệp không ghi nguồn", en: "The plan has changed, or is not known"),
    LocalizedText(
      "Tệp Word ghi dấu của kế hoạch đã dựng ra nó; kế hoạch nay khác, hoặc tệp không có dấu ấy nên chỉ so được phần đầu và phần cuối.",
      en:
        "The Word file bears a digest of the plan it was written from; the plan is another now, or there is no digest, and only head and foot can be compared."
    ),
    wrong: "kế hoạch sửa sau khi dựng tệp\n", right: "dựng lại tệp sau khi sửa kế hoạch\n")

  static let all = [changed, removed, added, moved, otherPlan]
}
