internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let kindDiffersFromSymbol = Rule(
    "KH0509", .warning,
    LocalizedText("Tên loại không khớp ký hiệu", en: "The kind does not match the symbol"),
    LocalizedText(
      "Chữ viết tắt đầu tiên của ký hiệu cho biết tên loại: CT là chỉ thị, KH là kế hoạch, QĐ là quyết định. Tên loại viết trước số phải là chính tên loại ấy.",
      en:
        "The first abbreviation of a symbol tells the kind: CT is a directive, KH a plan, QĐ a decision. The kind named before the number must be that one."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    failing: [
      """
      mở đầu: Thực hiện ↓Kế hoạch số 12/CT-TTg của Thủ tướng Chính phủ.
      """
    ],
    passing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg, Quy định số 41-QĐ/TW, Văn bản số 12/BC-UBND, Công văn số 45/BC-STTTT.
      """
    ],
    check: .prose { context, findings in
      for found in context.index.citations where !found.citation.number.isPartyStyle {
        let piece = context.index.pieces[found.piece]
        guard let named = found.citation.kind?.administrative, let abbreviation = named.abbreviation,
          let range = found.citation.kindRange, found.citation.number.partRanges.count > 1,
          let first = found.citation.number.partRanges.first
        else { continue }
        let symbol = piece.string(first)
        guard symbol != abbreviation,
          let actual = DocumentKind.allCases.first(where: { $0.abbreviation == symbol })
        else { continue }
        findings.report(
          context.index, found.piece, range,
          "ký hiệu «\(symbol)» là của \(actual.name), không phải của \(named.name) («\(abbreviation)»)",
          en:
            "the symbol “\(symbol)” belongs to another kind (\(actual.englishName)), not to this one (“\(abbreviation)”)",
          related: [
            RelatedPlace(
              piece.place(of: first), LocalizedText("chữ viết tắt tên loại", en: "the kind's abbreviation"))
          ])
      }
    })
}
