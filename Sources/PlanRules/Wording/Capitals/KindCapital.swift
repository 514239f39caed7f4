internal import SourceText

extension Rule {
  static let kindCapital = Rule(
    "KH0521", .warning,
    LocalizedText(
      "Tên loại văn bản cụ thể viết thường", en: "The kind of a certain document without a capital"),
    LocalizedText(
      "Tên loại của một văn bản cụ thể viết hoa chữ cái đầu: Chỉ thị số 12/CT-TTg, Kế hoạch số 77/KH-UBND.",
      en:
        "The kind of a certain document starts with a capital: Chỉ thị số 12/CT-TTg, Kế hoạch số 77/KH-UBND."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6",
    failing: [
      """
      mở đầu: Thực hiện ↓chỉ thị số 12/CT-TTg và ↓kế hoạch số 77/KH-UBND.
      """
    ],
    passing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg, các chỉ thị số 05/CT-TTg, 09/CT-TTg và kế hoạch của tỉnh.
      """
    ],
    check: .prose { context, findings in
      for found in context.index.citations {
        let citation = found.citation
        guard let kind = citation.kindRange, !citation.isKindCapitalised, citation.numberWordRange != nil,
          citation.kind?.isKindOfDocument == true,
          !context.index.followsPlural(citation.tokens.lowerBound, in: found.piece)
        else { continue }
        let written = context.index.pieces[found.piece].string(kind)
        let right = written.settingCapital(true)
        findings.report(
          context.index, found.piece, kind, "tên loại của một văn bản cụ thể viết hoa: «\(right) số …»",
          en: "the kind of a certain document has a capital: “\(right) số …”", fix: .writing(right, at: kind))
      }
    })
}
