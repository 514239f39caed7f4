internal import SourceText

extension Rule {
  static let dayAndMonthNames = Rule(
    "KH0526", .info,
    LocalizedText("Ngày trong tuần, tháng viết bằng chữ", en: "Days of the week and months in words"),
    LocalizedText(
      "Ngày trong tuần và tháng viết bằng chữ thì viết hoa phần tên: thứ Hai, Chủ nhật, tháng Tám.",
      en: "Days of the week and months in words have a capital in the name: thứ Hai, Chủ nhật, tháng Tám."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8",
    failing: [
      """
      mở đầu: Giao ban vào sáng ↓thứ hai hằng tuần, trừ ngày ↓chủ nhật.
      """
    ],
    passing: [
      """
      mở đầu: Thứ hai, giao ban vào sáng thứ Hai hằng tuần, trừ ngày Chủ nhật; lần thứ hai, ngày thứ ba của đợt.
      """
    ],
    phrases: ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
    check: .prose { context, findings in
      let index = context.index
      for hit in index.hits(of: findings.kind) {
        let isSunday = hit.phrase == 6
        let name = index.tokens[isSunday ? hit.tokens.lowerBound : hit.tokens.upperBound - 1]
        guard name.isSmallWord, let before = index.token(hit.tokens.lowerBound - 1, in: hit.piece) else {
          continue
        }
        // «thứ hai» may as well be «second»: only a time of day before it, or «hằng tuần» behind it, tells.
        guard
          isSunday ? before.isWord(Words.ngay) || times.contains(before.key) : tellsDay(index, hit, before)
        else {
          continue
        }
        let right = index.pieces[hit.piece].string(name.range).settingCapital(true)
        findings.report(
          index, hit.piece, index.range(hit.tokens),
          "tên ngày trong tuần viết hoa: «\(isSunday ? right + " nhật" : "thứ " + right)»",
          en: "the day of the week has a capital: “\(right)”", fix: .writing(right, at: name.range))
      }
    })

  private static let times = Set(["sáng", "trưa", "chiều", "tối"].map { WordKey($0) })
  private static let every = Set(["hằng", "hàng"].map { WordKey($0) })
  private static let week = WordKey("tuần")

  private static func tellsDay(_ index: ProseIndex, _ hit: PhraseHit, _ before: ProseToken) -> Bool {
    if times.contains(before.key) { return true }
    guard let next = index.token(hit.tokens.upperBound, in: hit.piece), every.contains(next.key) else {
      return false
    }
    return index.token(hit.tokens.upperBound + 1, in: hit.piece)?.isWord(week) ?? false
  }
}
