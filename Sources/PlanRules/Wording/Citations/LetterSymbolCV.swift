internal import PlanModel
internal import SourceText

extension Rule {
  static let letterSymbolCV = Rule(
    "KH0508", .warning,
    LocalizedText("Ký hiệu công văn có «CV»", en: "“CV” in the symbol of an official letter"),
    LocalizedText(
      "Công văn không có chữ viết tắt tên loại. Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực: 1457/UBND-KGVX, không phải 1457/CV-UBND.",
      en:
        "An official letter has no abbreviation of its kind. Its symbol is made of the body and the drafting unit or field: 1457/UBND-KGVX, not 1457/CV-UBND."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Phụ lục III",
    failing: [
      """
      mở đầu: Theo Công văn số 45/↓CV-SYT ngày 05/01/2021 của Sở Y tế.
      """
    ],
    passing: [
      """
      mở đầu: Theo Công văn số 45/SYT-NVY ngày 05/01/2021 của Sở Y tế và Công văn số 12-CV/TU của Tỉnh ủy.
      """
    ],
    check: .prose { context, findings in
      for found in context.index.citations where !found.citation.number.isPartyStyle {
        let piece = context.index.pieces[found.piece]
        for part in found.citation.number.partRanges where part.count == 2 && piece.string(part) == "CV" {
          findings.report(
            context.index, found.piece, part,
            "ký hiệu công văn không được ghi «CV»; hãy ghi chữ viết tắt của cơ quan và của đơn vị soạn thảo hoặc lĩnh vực",
            en: "the symbol of an official letter has no “CV”: give the body and the drafting unit or field")
        }
      }
    })
}
