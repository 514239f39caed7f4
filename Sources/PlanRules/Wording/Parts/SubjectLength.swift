internal import SourceText

extension Rule {
  static let subjectLength = Rule(
    "KH0513", .warning,
    LocalizedText("Trích yếu quá dài", en: "The subject is too long"),
    LocalizedText(
      "Trong dữ liệu quản lý văn bản đi, trích yếu dài tối đa 500 ký tự. Trích yếu nên là một cụm từ ngắn gọn.",
      en:
        "In the register of outgoing documents a subject has at most 500 characters. It should be a short phrase."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục VI",
    failing: [
      RuleExample(
        stringLiteral: "trích yếu: ↓Triển khai"
          + String(repeating: " công tác tuyên truyền, phổ biến pháp luật", count: 12))
    ],
    passing: [
      """
      trích yếu: Triển khai công tác tuyên truyền, phổ biến pháp luật
      """
    ],
    check: .prose { context, findings in
      for number in context.index.numbers(of: .subject) {
        let (bytes, characters) = context.index.pieces[number].withBytes { text in
          (text.count, text.count { $0 & 0xC0 != 0x80 })
        }
        guard characters > 500 else { continue }
        findings.report(
          context.index, number, 0..<bytes, "trích yếu có \(characters) ký tự; tối đa là 500",
          en: "the subject has \(characters) characters; 500 is the limit")
      }
    })
}
