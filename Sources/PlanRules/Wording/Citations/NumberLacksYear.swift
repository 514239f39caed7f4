internal import PlanModel
internal import SourceText

extension Rule {
  static let numberLacksYear = Rule(
    "KH0503", .warning,
    LocalizedText("Số văn bản thiếu năm", en: "A number lacks its year"),
    LocalizedText(
      "Luật, pháp lệnh, nghị định, thông tư và nghị quyết của Quốc hội có năm ban hành trong số, chẳng hạn Nghị định số 72/2013/NĐ-CP. Chỉ thị, công văn, kế hoạch và các văn bản hành chính khác thì không. Văn bản ban hành trước năm 1997 được miễn.",
      en:
        "Laws, ordinances, decrees, circulars and resolutions of the National Assembly carry the year of issue in their number, such as Nghị định số 72/2013/NĐ-CP. Directives, official letters, plans and other administrative documents do not. Documents from before 1997 are exempt."
    ),
    basis: "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13, Điều 10",
    failing: [
      """
      mở đầu: Căn cứ Nghị định số ↓72/NĐ-CP ngày 15/7/2013 của Chính phủ.
      """,
      """
      mở đầu: Căn cứ Nghị quyết số ↓51/QH15 của Quốc hội và Thông tư ↓22/TT-BTTTT.
      """,
    ],
    passing: [
      """
      mở đầu: Căn cứ Nghị định số 72/2013/NĐ-CP ngày 15/7/2013 của Chính phủ.
      """,
      """
      mở đầu: Căn cứ Chỉ thị số 12/CT-TTg, Nghị quyết số 21-NQ/TW, Nghị định số 59/CP ngày 01/10/1996.
      """,
    ],
    check: .prose { context, findings in
      for found in context.index.citations {
        let citation = found.citation
        guard citation.number.year == nil, !citation.number.isPartyStyle, let number = citation.number.number,
          let kind = citation.kind,
          kind.carriesYear || isOfAssembly(citation, in: context.index.pieces[found.piece]),
          citation.date?.year?.value ?? 1997 >= 1997
        else { continue }
        let symbol = context.index.pieces[found.piece].string(citation.number.symbolRange)
        let digits = context.index.pieces[found.piece].string(number.range)
        let year = citation.date?.year.map { String($0.value) }
        let proposal = "\(digits)/\(year ?? "…")/\(symbol)"
        findings.report(
          context.index, found.piece, citation.number.range,
          "số của \(kind.name) phải có năm ban hành: \(proposal)",
          en: "the number of this kind of document must carry the year: \(proposal)",
          fix: year == nil || !citation.number.strayBlanks.isEmpty
            ? nil : .writing(proposal, at: citation.number.range, isSafe: false))
      }
    })

  /// A resolution of the National Assembly or its Standing Committee: QH15, UBTVQH15.
  private static func isOfAssembly(_ citation: Citation, in piece: ProsePiece) -> Bool {
    guard citation.kind?.administrative == .resolution, let last = citation.number.partRanges.last else {
      return false
    }
    let part = piece.string(last)
    return part.hasPrefix("QH") || part.hasPrefix("UBTVQH")
  }
}
