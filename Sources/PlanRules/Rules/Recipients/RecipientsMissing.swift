internal import PlanModel
internal import SourceText

extension Rule {
  static let recipientsMissing = Rule(
    "KH0432", .error,
    LocalizedText("Chưa có «Nơi nhận»", en: "No «Nơi nhận»"),
    LocalizedText(
      "Nơi nhận là thành phần bắt buộc của văn bản hành chính: ai nhận để thực hiện, ai nhận để biết, và dòng lưu.",
      en:
        "The recipients are a part that every document has: who is to act, who is to know, and the line on the file copy."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: ↓ke-hoach
      nơi nhận:
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      nơi nhận:
        - UBND tỉnh
        - "Lưu: VT, TTBCXB"
      """
    ],
    check: .document { document, findings in
      guard document.recipients.isEmpty, document.kind != .publicLetter else { return }
      findings.report(
        at: document.anchor, "văn bản chưa có nơi nhận", en: "the document has no recipients",
        label: LocalizedText("thêm mục «nơi nhận»", en: "add “nơi nhận”"))
    })
}
