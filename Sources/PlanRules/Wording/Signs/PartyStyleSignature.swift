internal import SourceText

extension Rule {
  static let partyStyleSignature = Rule(
    "KH0543", .warning,
    LocalizedText("Chữ viết tắt khi ký theo cách của Đảng", en: "Signing abbreviations in the Party's style"),
    LocalizedText(
      "Văn bản của cơ quan nhà nước viết TM., KT., TL., TUQ. có dấu chấm; T/M, K/T, T/L là cách của văn bản của Đảng.",
      en:
        "Documents of State bodies write TM., KT., TL., TUQ. with a full stop; T/M, K/T, T/L belong to documents of the Party."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7",
    failing: [
      """
      kết thúc: ↓T/M ỦY BAN NHÂN DÂN, ↓KT/ CHỦ TỊCH ký, ↓K/T Giám đốc.
      """
    ],
    passing: [
      """
      kết thúc: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH ký; và/hoặc, TP/TX, V/v.
      """
    ],
    check: .prose { context, findings in
      let index = context.index
      for mark in index.marks(.slash) {
        guard let before = index.token(mark.token - 1, in: mark.piece), before.isAllCapitals else { continue }
        let after = index.token(mark.token + 1, in: mark.piece)
        let joined = after.map { !$0.flags.contains(.followsSpace) && $0.isAllCapitals } ?? false
        let piece = index.pieces[mark.piece]
        let letters = piece.string(before.range) + (joined ? after.map { piece.string($0.range) } ?? "" : "")
        guard ["TM", "KT", "TL"].contains(letters) else { continue }
        let end = joined ? mark.token + 2 : mark.token + 1
        let range = index.range(mark.token - 1..<end)
        findings.report(
          index, mark.piece, range, "văn bản của cơ quan nhà nước viết «\(letters).»",
          en: "documents of State bodies write “\(letters).”", fix: .writing(letters + ".", at: range))
      }
    })
}
