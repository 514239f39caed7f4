internal import PlanModel
internal import SourceText

extension Rule {
  static let subjectPrefix = Rule(
    "KH0512", .warning,
    LocalizedText("Trích yếu mở đầu bằng «V/v»", en: "The subject starts with “V/v”"),
    LocalizedText(
      "Chữ «V/v» chỉ có ở công văn và được thêm vào khi in; mục «trích yếu» chỉ ghi nội dung. Ở công văn, «Về việc» cũng vậy.",
      en:
        "“V/v” belongs to official letters only and is added in print; the key “trích yếu” holds the content alone. In an official letter the same goes for “Về việc”."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5",
    failing: [
      """
      mẫu: cong-van
      trích yếu: ↓V/v hướng dẫn hoạt động báo chí
      """,
      """
      mẫu: cong-van
      trích yếu: ↓Về việc hướng dẫn hoạt động báo chí
      """,
      """
      mẫu: ke-hoach
      trích yếu: ↓V/v tuyên truyền
      """,
    ],
    passing: [
      """
      mẫu: cong-van
      trích yếu: hướng dẫn hoạt động báo chí
      """,
      """
      mẫu: quyet-dinh
      trích yếu: Về việc ban hành Quy chế phối hợp
      """,
    ],
    check: .plan { context, findings in
      for number in context.citing.numbers(of: .subject) {
        let piece = context.citing.pieces[number]
        let tokens = context.citing.tokens[piece.tokens]
        let isShort = tokens.count > 2 && isAbbreviated(tokens.prefix(3).map { $0 })
        let isLong =
          context.kind == .officialLetter && tokens.count > 1 && tokens[tokens.startIndex].isWord(Words.ve)
          && tokens[tokens.startIndex + 1].isWord(Words.viec)
        guard isShort || isLong else { continue }
        let next = tokens.startIndex + (isShort ? 3 : 2)
        let prefix = context.citing.range(tokens.startIndex..<next)
        let rest = next < tokens.endIndex ? Int(tokens[next].start) : prefix.upperBound
        findings.report(
          context.citing, number, prefix, "mục «trích yếu» không được bắt đầu bằng «\(piece.string(prefix))»",
          en: "the key “trích yếu” holds no “\(piece.string(prefix))”",
          notes: [
            context.kind == .officialLetter
              ? LocalizedText("«V/v» được thêm vào khi in", en: "“V/v” is added in print")
              : LocalizedText("«V/v» chỉ dùng cho công văn", en: "“V/v” is for official letters only")
          ],
          fix: ProseFix(
            LocalizedText("bỏ «\(piece.string(prefix))»", en: "remove “\(piece.string(prefix))”"),
            prefix.lowerBound..<rest, ""))
      }
    })

  /// «V/v», in any capitals.
  private static func isAbbreviated(_ tokens: [ProseToken]) -> Bool {
    let letter = WordKey("v")
    return tokens[0].isWord(letter) && tokens[1].isSign("/") && tokens[2].isWord(letter)
  }
}
