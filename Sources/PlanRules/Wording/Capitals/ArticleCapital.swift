internal import SourceText

extension Rule {
  static let articleCapital = Rule(
    "KH0520", .warning,
    LocalizedText("Viết hoa khi viện dẫn điều, khoản, điểm", en: "Capitals of Điều, khoản, điểm"),
    LocalizedText(
      "Khi viện dẫn một văn bản, «Điều» viết hoa; «khoản», «điểm» viết thường: điểm a khoản 2 Điều 5.",
      en: "In a citation “Điều” has a capital; “khoản” and “điểm” have none: điểm a khoản 2 Điều 5."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7",
    failing: [
      """
      mở đầu: Theo quy định tại ↓Điểm a, ↓Khoản 2 ↓điều 5 Nghị định số 30/2020/NĐ-CP.
      """
    ],
    passing: [
      """
      mở đầu: Khoản 1 đã sửa. Theo điểm a khoản 2 Điều 5; việc điều chỉnh 5 nội dung; 02 khoản chi. Điểm 1 đã rõ.
      """
    ],
    phrases: ["điều", "khoản", "điểm"],
    check: .prose { context, findings in
      let index = context.index
      for hit in index.hits(of: findings.kind) {
        let place = hit.tokens.lowerBound
        let word = index.tokens[place]
        guard !word.isAllCapitals, let next = index.token(place + 1, in: hit.piece) else { continue }
        let isNumber = next.kind == .number && next.flags.contains(.followsSpace)
        let isLetter =
          hit.phrase == 2 && next.isSmallWord && next.range.count <= 2 && next.key.letterCount == 1
        guard isNumber || isLetter else { continue }
        let wantsCapital = hit.phrase == 0
        guard word.isCapitalised != wantsCapital, wantsCapital || index.isWithinSentence(place, in: hit.piece)
        else {
          continue
        }
        let right = index.pieces[hit.piece].string(word.range).settingCapital(wantsCapital)
        findings.report(
          index, hit.piece, word.range,
          wantsCapital
            ? "viện dẫn điều của văn bản thì viết hoa: «Điều»" : "giữa câu viết thường: «\(right)»",
          en: wantsCapital
            ? "an article of a document has a capital: “Điều”"
            : "within a sentence it has no capital: “\(right)”",
          fix: .writing(right, at: word.range))
      }
    })
}
