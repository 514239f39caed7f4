internal import SourceText

extension Rule {
  static let mottoDash = Rule(
    "KH0534", .warning,
    LocalizedText("Dấu nối trong Tiêu ngữ", en: "The hyphen in the motto"),
    LocalizedText(
      "Giữa các cụm từ của Tiêu ngữ là dấu gạch nối (-), có cách chữ: Độc lập - Tự do - Hạnh phúc.",
      en: "The phrases of the motto are joined by spaced hyphens (-): Độc lập - Tự do - Hạnh phúc."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1",
    failing: [
      """
      mở đầu: Nêu cao ↓Độc lập – Tự do - Hạnh phúc.
      """
    ],
    passing: [
      """
      mở đầu: Nêu cao Độc lập - Tự do - Hạnh phúc; ý chí độc lập, tự do.
      """
    ],
    phrases: ["độc lập"],
    check: .prose { context, findings in
      let index = context.index
      let tail = PhraseTable.tokens(of: "Tự do - Hạnh phúc")
      for hit in index.hits(of: findings.kind) {
        let start = hit.tokens.upperBound
        let end = start + 1 + tail.count
        guard end <= index.pieces[hit.piece].tokens.upperBound, index.tokens[start].kind == .sign,
          zip(index.tokens[start + 1..<end], tail).allSatisfy({
            $0.kind == $1.kind && ($0.kind == .sign || $0.value == $1.value)
          })
        else { continue }
        let joints = [start, start + 3]
        let wrong = joints.contains { !index.tokens[$0].isSign("-") || !isSpaced($0, index) }
        guard wrong, joints.allSatisfy({ isDash(index.tokens[$0]) }) else { continue }
        let range = index.range(hit.tokens.lowerBound..<end)
        let isCapitals = index.tokens[hit.tokens.lowerBound].isAllCapitals
        let right = isCapitals ? "ĐỘC LẬP - TỰ DO - HẠNH PHÚC" : "Độc lập - Tự do - Hạnh phúc"
        findings.report(
          index, hit.piece, range, "Tiêu ngữ viết là «\(right)», với dấu gạch nối có cách chữ",
          en: "the motto is “\(right)”, with spaced hyphens", fix: .writing(right, at: range))
      }
    })

  private static func isDash(_ token: ProseToken) -> Bool {
    token.isSign("-") || (0x2010...0x2015).contains(token.value) || token.value == 0x2212
  }

  private static func isSpaced(_ token: Int, _ index: ProseIndex) -> Bool {
    index.tokens[token].flags.contains(.followsSpace) && index.tokens[token + 1].flags.contains(.followsSpace)
  }
}
