internal import SourceText

extension Rule {
  static let decomposedLetters = Rule(
    "KH0530", .warning,
    LocalizedText("Chữ có dấu rời", en: "Decomposed letters"),
    LocalizedText(
      "Chữ Việt dùng mã Unicode dựng sẵn: mỗi chữ cùng dấu của nó là một ký tự. Dấu rời trông giống hệt nhưng làm hỏng việc tìm kiếm và so sánh.",
      en:
        "Vietnamese is written in composed Unicode: a letter with its marks is one character. Decomposed marks look the same but break searching and comparing."
    ),
    basis: "TCVN 6909:2001; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2",
    failing: [
      RuleExample(
        stringLiteral:
          "mở đầu: Sở Thông tin v↓a\u{300} Truyê\u{300}n thông đề nghị.\nkết thúc: Trân tr↓o\u{323}ng.\n")
    ],
    passing: [
      """
      mở đầu: Sở Thông tin và Truyền thông đề nghị.
      """
    ],
    check: .prose { context, findings in
      for number in context.index.pieces.indices where !context.index.pieces[number].isNormal {
        let piece = context.index.pieces[number]
        let parts = piece.decomposedParts
        guard let first = parts.first else { continue }
        let edits = parts.compactMap { piece.edit(ofOriginal: $0.place, $0.composed) }
        findings.report(
          at: piece.place(ofOriginal: first.place),
          "\(parts.count) chữ viết bằng dấu rời; chữ đầu tiên là «\(first.composed)»",
          en: "\(parts.count) letters are decomposed; the first is “\(first.composed)”",
          fixes: findings.isRecord || edits.count < parts.count
            ? []
            : [
              Fix(LocalizedText("dùng chữ dựng sẵn", en: "use composed letters"), isSafe: true, edits: edits)
            ])
      }
    })
}
