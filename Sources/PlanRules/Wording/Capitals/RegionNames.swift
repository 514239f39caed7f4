internal import SourceText

extension Rule {
  static let regionNames = Rule(
    "KH0527", .info,
    LocalizedText("Tên vùng theo phương hướng", en: "Names of regions by direction"),
    LocalizedText(
      "Phương hướng dùng làm tên vùng thì viết hoa cả hai chữ: vùng Tây Bắc, Bắc Bộ, Nam Trung Bộ. Khi chỉ hướng thì viết thường: phía tây bắc.",
      en:
        "Directions that name a region have capitals: vùng Tây Bắc, Bắc Bộ, Nam Trung Bộ. As mere directions they have none: phía tây bắc."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1",
    failing: [
      """
      mở đầu: Tuyên truyền ở vùng ↓tây bắc, khu vực ↓Đông bắc và các tỉnh ↓Bắc bộ, ↓Nam trung bộ.
      """
    ],
    passing: [
      """
      mở đầu: Tuyên truyền ở vùng Tây Bắc, Bắc Bộ, Nam Trung Bộ, phía tây bắc của xã; tập trung bộ máy, Việt Nam bộ sách.
      """
    ],
    phrases: [
      "nam trung bộ", "bắc trung bộ", "đông nam bộ", "tây nam bộ", "bắc bộ", "nam bộ", "trung bộ", "tây bắc",
      "đông bắc",
    ],
    check: .prose { context, findings in
      let index = context.index
      var end = (piece: -1, token: 0)
      for hit in index.hits(of: findings.kind)
      where hit.piece != end.piece || hit.tokens.lowerBound >= end.token {
        let words = index.tokens[hit.tokens]
        end = (hit.piece, hit.tokens.upperBound)
        guard !words.allSatisfy(\.isCapitalised),
          let before = index.token(hit.tokens.lowerBound - 1, in: hit.piece)
        else { continue }
        // «bộ» is also a ministry and a set: a capital in the word before it shows that a region is meant.
        let isRegion =
          hit.phrase < 7
          ? words.first?.isCapitalised == true && !before.isWord(WordKey("việt"))
          : regions.contains(before.key)
        guard isRegion else { continue }
        let range = index.range(hit.tokens)
        let right = words.map { index.pieces[hit.piece].string($0.range).settingCapital(true) }.joined(
          separator: " ")
        findings.report(
          index, hit.piece, range, "tên vùng viết hoa: «\(right)»",
          en: "the name of a region has capitals: “\(right)”",
          fix: .writing(right, at: range))
      }
    })

  private static let regions = Set(["vùng", "vực", "miền"].map { WordKey($0) })
}
