internal import SourceText

extension Rule {
  static let sectionTitleCapitals = Rule(
    "KH0528", .warning,
    LocalizedText("Kiểu chữ của tiêu đề mục", en: "Capitals of section titles"),
    LocalizedText(
      "Tiêu đề cấp I (đánh số La Mã) viết bằng chữ in hoa; tiêu đề các khoản bên trong viết bằng chữ in thường, chỉ hoa chữ cái đầu.",
      en:
        "Titles of the first level (with Roman numbers) are in capitals; titles of the clauses within are in small letters with a capital at the start."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    failing: [
      """
      bố cục:
        - mục: ↓Mục đích, yêu cầu
          khoản:
            - mục: ↓MỤC ĐÍCH CHUNG
            - mục: Yêu cầu
      """
    ],
    passing: [
      """
      bố cục:
        - mục: MỤC ĐÍCH, YÊU CẦU NĂM ${năm}
          khoản:
            - mục: Mục đích
            - mục: UBND
      """
    ],
    check: .prose { context, findings in
      for (number, role) in context.index.roles.enumerated() {
        guard case .title(let depth) = role else { continue }
        let piece = context.index.pieces[number]
        let tokens = context.index.tokens[piece.tokens]
        let words = tokens.filter { $0.kind == .word }
        guard !words.isEmpty else { continue }
        let capitals = words.count { $0.isAllCapitals }
        let range = context.index.range(piece.tokens)
        if depth == 0, capitals < words.count {
          let hasExpression = tokens.contains { $0.kind == .expression }
          findings.report(
            context.index, number, range, "tiêu đề cấp I viết bằng chữ in hoa",
            en: "a title of the first level is written in capitals",
            fix: hasExpression ? nil : .writing(piece.string(range).uppercased(), at: range))
        } else if depth > 0, words.count > 1, capitals == words.count {
          findings.report(
            context.index, number, range, "tiêu đề khoản viết bằng chữ in thường, chỉ hoa chữ cái đầu",
            en: "the title of a clause is in small letters with a capital at the start")
        }
      }
    })
}
