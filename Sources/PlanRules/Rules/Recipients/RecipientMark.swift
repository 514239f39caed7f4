internal import PlanModel
internal import SourceText

extension Rule {
  static let recipientMark = Rule(
    "KH0436", .warning,
    LocalizedText("Gạch đầu dòng hoặc dấu kết thúc viết tay", en: "A dash or end mark written by hand"),
    LocalizedText(
      "Gạch đầu dòng, dấu chấm phẩy sau mỗi nơi nhận và dấu chấm sau dòng Lưu được thêm khi in. Viết tay thì thành hai dấu.",
      en:
        "The dash, the semicolon behind each recipient and the full stop behind the last are added in print. Written by hand they come twice."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: cong-van
      kính gửi:
        - ↓UBND tỉnh;
        - ↓"- Các sở, ban, ngành tỉnh."
      nơi nhận:
        - ↓Như trên;
        - ghi: ↓Ban Giám đốc Sở ;
        - ↓"Lưu: VT, TTBCXB."
      """
    ],
    passing: [
      """
      mẫu: cong-van
      kính gửi:
        - UBND tỉnh
        - Các sở, ban, ngành tỉnh
      nơi nhận:
        - Như trên
        - "Lưu: VT, KGVX. NDH.(30)"
      """
    ],
    check: .document { document, findings in
      for recipient in document.addressees + document.recipients {
        guard let text = recipient.text, let plain = withoutMarks(text.value) else { continue }
        findings.report(
          at: text.span, "«\(text.value)»: dấu ở đầu hoặc cuối được thêm khi in",
          en: "“\(text.value)”: the marks before and behind are added in print",
          label: plain.isEmpty ? nil : LocalizedText("ghi «\(plain)»", en: "write “\(plain)”"),
          fixes: plain.isEmpty ? [] : document.replacing(text, with: plain, isSafe: true))
      }
    })
}

/// The text without a dash before it and end marks behind it; nil where it has none.
private func withoutMarks(_ text: String) -> String? {
  var rest = text[...]
  var found = false
  while let last = rest.last, last.isWhitespace || ";.,".contains(last) {
    found = found || !last.isWhitespace
    rest.removeLast()
  }
  while let first = rest.first, first.isWhitespace || "-–—+•".contains(first) {
    found = found || !first.isWhitespace
    rest.removeFirst()
  }
  return found ? String(rest) : nil
}
