internal import SourceText

extension Rule {
  static let lookalikeLetters = Rule(
    "KH0541", .warning,
    LocalizedText("Chữ của bảng chữ cái khác", en: "Letters of another alphabet"),
    LocalizedText(
      "Một số chữ cái Nga, Hy Lạp trông giống hệt chữ Việt, và chữ Ð của tiếng Băng Đảo trông giống chữ Đ; máy coi chúng là chữ khác nên không tìm thấy từ.",
      en:
        "Some Cyrillic and Greek letters look just like Vietnamese ones, and the Icelandic Ð like Đ; to a machine they are other letters, and the word is not found."
    ),
    basis: "TCVN 6909:2001",
    failing: [
      RuleExample(
        stringLiteral: "mở đầu: ↓\u{0421}hỉ thị của tỉnh ↓\u{00D0}iện Biên, người dân, ↓c\u{0430}n bộ.\n")
    ],
    passing: [
      RuleExample(
        stringLiteral:
          "mở đầu: Chỉ thị của tỉnh Điện Biên; góc \u{03B1}, \u{041C}\u{043E}\u{0441}\u{043A}\u{0432}\u{0430}, \u{03A9}, Müller.\n"
      )
    ],
    check: .prose { context, findings in
      for mark in context.index.marks(.otherLetter) {
        let piece = context.index.pieces[mark.piece]
        let word = piece.string(mark.range)
        let right = String(String.UnicodeScalarView(word.unicodeScalars.map { lookalikes[$0.value] ?? $0 }))
        // A word that is foreign throughout stays; one that becomes Vietnamese by the exchange does not.
        guard right != word, isVietnamese(right), word.unicodeScalars.contains(where: { isOrdinary($0) })
        else {
          continue
        }
        findings.report(
          context.index, mark.piece, mark.range,
          "«\(word)» có chữ cái của bảng chữ cái khác, trông giống «\(right)»",
          en: "“\(word)” has a letter of another alphabet that looks like the one in “\(right)”",
          fix: .writing(right, at: mark.range))
      }
    })

  private static let lookalikes: [UInt32: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ", "ABEZHIKMNOPTYXoc"),
      ("Ðð", "Đđ"),
    ]
    var table: [UInt32: Unicode.Scalar] = [:]
    for (others, own) in pairs {
      for (other, letter) in zip(others.unicodeScalars, own.unicodeScalars) { table[other.value] = letter }
    }
    return table
  }()

  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool { lookalikes[scalar.value] == nil }

  private static func isVietnamese(_ word: String) -> Bool {
    !PhraseTable.tokens(of: word).contains { $0.flags.contains(.hasOtherLetter) }
  }
}
