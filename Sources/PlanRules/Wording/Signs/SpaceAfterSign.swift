internal import SourceText

extension Rule {
  static let spaceAfterSign = Rule(
    "KH0537", .info,
    LocalizedText("Thiếu khoảng trắng sau dấu câu", en: "No space behind a punctuation mark"),
    LocalizedText(
      "Sau dấu phẩy, chấm, chấm phẩy, hai chấm có một dấu cách. Số, chữ viết tắt (TP.HCM, KT.) và địa chỉ mạng không kể.",
      en:
        "Commas, full stops, semicolons and colons are followed by a space. Numbers, abbreviations (TP.HCM, KT.) and addresses do not count."
    ),
    failing: [
      """
      mở đầu: "Báo chí↓,truyền thông↓;nội dung sau↓:Thực hiện nghiêm↓.Các đơn vị báo cáo."
      """
    ],
    passing: [
      """
      mở đầu: "Báo chí, truyền thông tại TP.HCM, KT.GIÁM ĐỐC, v.v., 1.500,5 đồng, www.dienbien.gov.vn, a.Nguyen@b.vn, http://x.vn."
      """
    ],
    check: .prose { context, findings in
      let index = context.index
      for mark in index.marks(.signBeforeLetter) {
        guard let next = index.token(mark.token + 1, in: mark.piece),
          let before = index.token(mark.token - 1, in: mark.piece),
          wantsSpace(index.tokens[mark.token], before, next, isAddress: isAddress(mark, index))
        else { continue }
        // In plain YAML a colon and a space would start a new key.
        let isRisky = index.tokens[mark.token].isSign(":") && index.pieces[mark.piece].isPlain
        findings.report(
          index, mark.piece, mark.range, "thiếu dấu cách sau dấu câu",
          en: "a space is missing behind the mark",
          fix: isRisky
            ? nil
            : ProseFix(
              LocalizedText("thêm dấu cách", en: "add a space"),
              mark.range.upperBound..<mark.range.upperBound, " "))
      }
    })

  private static func wantsSpace(
    _ sign: ProseToken, _ before: ProseToken, _ next: ProseToken, isAddress: Bool
  ) -> Bool {
    guard !isAddress, before.kind != .expression else { return false }
    if sign.isSign(".") {
      return before.isSmallWord && before.key.letterCount > 1 && next.isCapitalised && !next.isAllCapitals
    }
    if sign.isSign(":") { return before.isSmallWord && next.kind == .word }
    return before.kind == .word || before.kind == .number || before.isSign(")")
  }

  /// Whether an @ or a slash stands in the same run without blanks: mail and web addresses.
  private static func isAddress(_ mark: ProseMark, _ index: ProseIndex) -> Bool {
    for step in [-1, 1] {
      var token = mark.token
      while let own = index.token(token, in: mark.piece) {
        if own.isSign("@") || own.isSign("/") { return true }
        let edge = step < 0 ? own : index.token(token + 1, in: mark.piece)
        guard let edge, !edge.flags.contains(.followsSpace) else { break }
        token += step
      }
    }
    return false
  }
}
