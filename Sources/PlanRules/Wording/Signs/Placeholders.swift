internal import SourceText

extension Rule {
  static let placeholders = Rule(
    "KH0539", .warning,
    LocalizedText("Chỗ còn để trống", en: "A place left to be filled in"),
    LocalizedText(
      "Dấu chấm kéo dài, gạch chân, «[...]», «xxx», «TODO» là chỗ chờ điền; văn bản ban hành không được còn những chỗ ấy. Số và ngày chưa có thì để trống ở mục «số», «ngày».",
      en:
        "Rows of dots, underscores, “[...]”, “xxx”, “TODO” wait to be filled in; no issued document may hold them. A number or day that is not known yet is left blank in the keys “số” and “ngày”."
    ),
    failing: [
      """
      mở đầu: Thực hiện ↓…… của ↓[...], số điện thoại ↓xxx, năm 20↓xx, họ tên ↓____, ↓TODO, ↓{{tên}}, ↓<tên cơ quan>, ↓.....
      """,
      """
      mở đầu: Thực hiện Kế hoạch ngày ↓... tháng ↓… năm 2021.
      """,
    ],
    passing: [
      """
      mở đầu: Báo, đài, tạp chí... và các kênh khác… theo mẫu [1], ${tên}, mã so_tttt, nhiệt độ < 5, tờ gấp,...
      """
    ],
    phrases: ["xx", "xxx", "xxxx", "todo", "tbd", "fixme", "lorem ipsum"],
    check: .prose { context, findings in
      let index = context.index
      var last: (piece: Int, range: Range<Int>)?
      for mark in index.marks(.blank) {
        if let last, last.piece == mark.piece, last.range.contains(mark.range.lowerBound) { continue }
        guard let range = placeholder(mark, index) else { continue }
        last = (mark.piece, range)
        report(mark.piece, range, index, &findings)
      }
      for hit in index.hits(of: findings.kind) {
        let range = index.range(hit.tokens)
        // «xx» may be short for something, «20xx» is not.
        if hit.phrase == 0 {
          guard let before = index.token(hit.tokens.lowerBound - 1, in: hit.piece), before.kind == .number,
            index.tokens[hit.tokens.lowerBound].follows(before)
          else { continue }
        }
        report(hit.piece, range, index, &findings)
      }
    })

  private static func report(
    _ piece: Int, _ range: Range<Int>, _ index: ProseIndex, _ findings: inout Findings
  ) {
    findings.report(
      index, piece, range, "chỗ này còn chờ điền", en: "this place still waits to be filled in")
  }

  /// The whole placeholder that starts at a mark; nil where the sign has a meaning of its own.
  private static func placeholder(_ mark: ProseMark, _ index: ProseIndex) -> Range<Int>? {
    let token = index.tokens[mark.token]
    if token.isSign(".") || token.isSign("…") { return dots(mark, index) }
    if token.isSign("_") {
      let end = run(of: "_", from: mark.token, mark.piece, index)
      return end - mark.token >= 3 ? index.range(mark.token..<end) : nil
    }
    if token.isSign("{") {
      guard index.token(mark.token + 1, in: mark.piece)?.isSign("{") == true else { return nil }
      return enclosed(mark, by: "}", index) { _ in true }
    }
    if token.isSign("[") {
      return enclosed(mark, by: "]", index) { $0.isSign(".") || $0.isSign("…") || $0.isSign("_") }
    }
    return enclosed(mark, by: ">", index) { $0.kind == .word && !$0.flags.contains(.followsSpace) }
  }

  /// From an opening sign to its partner, at most twelve tokens on, where the first token within is as asked.
  private static func enclosed(
    _ mark: ProseMark, by closing: Unicode.Scalar, _ index: ProseIndex, _ isRight: (ProseToken) -> Bool
  ) -> Range<Int>? {
    guard let first = index.token(mark.token + 1, in: mark.piece), isRight(first) else { return nil }
    var end = mark.token + 1
    while let token = index.token(end, in: mark.piece), end - mark.token < 13 {
      end += 1
      if token.isSign(closing) {
        while index.token(end, in: mark.piece)?.isSign(closing) == true { end += 1 }
        return index.range(mark.token..<end)
      }
    }
    return nil
  }

  /// Three dots end a list of examples; more, or three in the place of a number, wait to be filled in.
  private static func dots(_ mark: ProseMark, _ index: ProseIndex) -> Range<Int>? {
    var end = mark.token
    var count = 0
    while let token = index.token(end, in: mark.piece), token.isSign(".") || token.isSign("…"),
      end == mark.token || token.follows(index.tokens[end - 1])
    {
      count += token.isSign("…") ? 3 : token.range.count
      end += 1
    }
    if count > 4 { return index.range(mark.token..<end) }
    guard let before = index.token(mark.token - 1, in: mark.piece), dateWords.contains(before.key),
      index.tokens[mark.token].flags.contains(.followsSpace)
    else { return nil }
    return index.range(mark.token..<end)
  }

  private static let dateWords = Set([Words.ngay, Words.thang, Words.nam, Words.so])

  private static func run(of sign: Unicode.Scalar, from start: Int, _ piece: Int, _ index: ProseIndex) -> Int
  {
    var end = start
    while index.token(end, in: piece)?.isSign(sign) == true { end += 1 }
    return end
  }
}
