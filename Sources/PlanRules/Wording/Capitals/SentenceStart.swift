internal import SourceText

extension Rule {
  static let sentenceStart = Rule(
    "KH0542", .info,
    LocalizedText("Đầu câu viết thường", en: "A sentence starts without a capital"),
    LocalizedText(
      "Chữ cái đầu của câu viết hoa, sau dấu chấm, chấm hỏi, chấm than. Chữ viết tắt có dấu chấm như TP., v.v. không kết thúc câu.",
      en:
        "A sentence starts with a capital, behind a full stop, question mark or exclamation mark. Abbreviations with a full stop, such as TP. and v.v., do not end one."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I",
    failing: [
      """
      mở đầu: Các đơn vị thực hiện nghiêm túc. ↓báo cáo kết quả về Sở.
      """
    ],
    passing: [
      """
      mở đầu: Các đơn vị thực hiện tại TP. Điện Biên Phủ, sách, báo, v.v. và tài liệu. Báo cáo kết quả về Sở Q. theo 1. a.
      """
    ],
    check: .prose { context, findings in
      let index = context.index
      for mark in index.marks(.smallStart) {
        guard let end = index.token(mark.token - 1, in: mark.piece), end.range.count == 1,
          let before = index.token(mark.token - 2, in: mark.piece), end.follows(before), before.isSmallWord,
          before.key.letterCount > 1, index.tokens[mark.token].key.letterCount > 1,
          !before.flags.contains(.hasDigit)
        else { continue }
        let right = index.pieces[mark.piece].string(mark.range).settingCapital(true)
        findings.report(
          index, mark.piece, mark.range, "đầu câu viết hoa: «\(right)»",
          en: "a sentence starts with a capital: “\(right)”",
          fix: .writing(right, at: mark.range, isSafe: false))
      }
    })
}
