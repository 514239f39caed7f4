internal import SourceText

extension Rule {
  static let spaceInSymbol = Rule(
    "KH0507", .warning,
    LocalizedText("Khoảng trắng trong số, ký hiệu", en: "A space inside a number and symbol"),
    LocalizedText(
      "Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối, không cách chữ: 12/CT-TTg.",
      en:
        "Number and symbol are joined by a slash, the groups of the symbol by a hyphen, without spaces: 12/CT-TTg."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    failing: [
      """
      mở đầu: Thực hiện Chỉ thị số ↓12/CT- TTg và Tờ trình số ↓118 /TTr -STTTT.
      """
    ],
    passing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg - văn bản của Thủ tướng Chính phủ; Kế hoạch số      /KH-STTTT.
      """
    ],
    check: .prose { context, findings in
      for found in context.index.citations where !found.citation.number.strayBlanks.isEmpty {
        let number = found.citation.number
        let right = context.index.pieces[found.piece].compactString(number.range)
        findings.report(
          context.index, found.piece, number.range, "số, ký hiệu có khoảng trắng, phải viết liền: \(right)",
          en: "a number and symbol have no spaces: \(right)", fix: .writing(right, at: number.range))
      }
    })
}
