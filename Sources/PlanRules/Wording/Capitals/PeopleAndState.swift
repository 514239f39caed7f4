internal import SourceText

extension Rule {
  static let peopleAndState = Rule(
    "KH0523", .info,
    LocalizedText("«Nhân dân», «Nhà nước» viết thường", en: "“Nhân dân”, “Nhà nước” without a capital"),
    LocalizedText(
      "«Nhân dân» và «Nhà nước» viết hoa khi đứng thành từ riêng. Trong tên gọi và thuật ngữ như Ủy ban nhân dân, công an nhân dân, quản lý nhà nước, ngân sách nhà nước thì giữ cách viết quen thuộc.",
      en:
        "“Nhân dân” and “Nhà nước” have a capital where they stand on their own. Names and terms such as Ủy ban nhân dân, công an nhân dân, quản lý nhà nước, ngân sách nhà nước keep their usual form."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1",
    failing: [
      """
      mở đầu: Chính sách của ↓nhà nước đến với ↓nhân dân, niềm tin của ↓nhân dân với Đảng và ↓nhà nước.
      """
    ],
    passing: [
      """
      mở đầu: >-
        Chính sách của Nhà nước đến với Nhân dân; Ủy ban nhân dân tỉnh, Hội đồng nhân dân, Tòa án nhân dân, lực lượng vũ
        trang nhân dân, Nghệ sĩ nhân dân quản lý nhà nước, ngân sách nhà nước, cơ quan nhà nước, đồng nhân dân tệ.
      """
    ],
    phrases: ["nhân dân", "nhà nước"],
    check: .prose { context, findings in
      let index = context.index
      for hit in index.hits(of: findings.kind) where index.tokens[hit.tokens.lowerBound].isSmallWord {
        let before = index.token(hit.tokens.lowerBound - 1, in: hit.piece)
        let after = index.token(hit.tokens.upperBound, in: hit.piece)
        guard hit.phrase == 0 ? isPeople(before, after) : isState(before, after) else { continue }
        let range = index.range(hit.tokens)
        let right = hit.phrase == 0 ? "Nhân dân" : "Nhà nước"
        findings.report(
          index, hit.piece, range, "nên viết hoa: «\(right)»", en: "better with a capital: “\(right)”",
          fix: .writing(right, at: range))
      }
    })

  private static let namesBefore = Set(
    [
      "ban", "đồng", "sát", "án", "an", "đội", "trang", "giáo", "thuốc", "sĩ", "ninh", "tranh", "thẩm", "tra",
      "báo", "quân",
    ]
    .map { WordKey($0) })
  private static let currency = WordKey("tệ")
  private static let partners = ["của", "với", "và"].map { WordKey($0) }
  private static let termsAfter = Set(["pháp", "về", "đối"].map { WordKey($0) })

  /// «nhân dân» that is no part of a name or term.
  private static func isPeople(_ before: ProseToken?, _ after: ProseToken?) -> Bool {
    if let before, namesBefore.contains(before.key) { return false }
    return after?.isWord(currency) != true
  }

  /// «nhà nước» as a noun of its own: «của nhà nước», «Đảng và nhà nước»; not «cơ quan nhà nước».
  private static func isState(_ before: ProseToken?, _ after: ProseToken?) -> Bool {
    guard let before, partners.contains(before.key) || before.isSign(",") else { return false }
    guard let after else { return true }
    return !termsAfter.contains(after.key)
  }
}
