internal import SourceText

extension Rule {
  static let legacyEncoding = Rule(
    "KH0544", .error,
    LocalizedText("Chữ của bảng mã cũ", en: "Text in an old encoding"),
    LocalizedText(
      "Đoạn này là chữ gõ theo bảng mã cũ (TCVN3 với phông .VnTime, VNI với phông VNI-Times) hoặc UTF-8 bị đọc sai. Chuyển mã sang Unicode bằng công cụ chuyển mã trước khi dán vào.",
      en:
        "This text was typed in an old encoding (TCVN3 with .VnTime fonts, VNI with VNI-Times) or is UTF-8 that was misread. Convert it to Unicode before pasting it."
    ),
    basis: "TCVN 6909:2001; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2",
    failing: [
      "mở đầu: ↓C¸c c¬ quan, ®¬n vÞ trªn ®Þa bµn tØnh §iÖn Biªn.\n",
      "mở đầu: ↓Caùc cô quan, ñôn vò treân ñòa baøn tænh Ñieän Bieân.\n",
      "mở đầu: ↓CÃ¡c cÆ¡ quan, Ä‘Æ¡n vá»‹ trÃªn Ä‘á»‹a bÃ n tá»‰nh.\n",
    ],
    passing: [
      """
      mở đầu: Các cơ quan, đơn vị; diện tích 5 km², 30°C, § 2, © 2021, Müller, Curaçao.
      """
    ],
    check: .prose { context, findings in
      let index = context.index
      var words: [Int: Set<Int>] = [:]
      for mark in index.marks(.otherLetter) + index.marks(.latinSign) {
        let text = index.pieces[mark.piece].string(mark.range)
        guard text.unicodeScalars.contains(where: { suspicious.contains($0) }) else { continue }
        words[mark.piece, default: []].insert(wordNumber(of: mark, index))
      }
      for (piece, words) in words.sorted(by: { $0.key < $1.key }) {
        let all = index.pieces[piece].tokens
        // A name or two in another language are no such text: there a quarter of the words have such signs at least.
        guard words.count >= 3, words.count * 4 >= index.tokens[all].count(where: { $0.kind == .word }) else {
          continue
        }
        findings.report(
          index, piece, index.range(all),
          "đoạn này gõ theo bảng mã cũ hoặc bị đọc sai mã; chuyển sang Unicode rồi dán lại",
          en: "this text is in an old encoding or was misread; convert it to Unicode and paste it again")
      }
    })

  /// Letters and signs of Latin-1 that Vietnamese never has within a word, and that TCVN3, VNI and misread UTF-8 do.
  private static let suspicious = Set(
    "¡¢£¤¥¦§¨©ª«¬®¯±´µ¶·¸¹º»¼½¾¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ".unicodeScalars)

  /// Signs that touch count as one word.
  private static func wordNumber(of mark: ProseMark, _ index: ProseIndex) -> Int {
    var token = mark.token
    while let own = index.token(token, in: mark.piece), let before = index.token(token - 1, in: mark.piece),
      own.follows(before)
    {
      token -= 1
    }
    return token
  }
}
