internal import PlanModel
internal import SourceText

extension Rule {
  static let agencyInSymbol = Rule(
    "KH0415", .warning,
    LocalizedText("Ký hiệu không đúng cơ quan ban hành", en: "A symbol that does not name the issuing body"),
    LocalizedText(
      "Chữ viết tắt của cơ quan trong ký hiệu do người đứng đầu cơ quan quy định, được ghi ở mục «ký hiệu» của danh mục.",
      en:
        "The abbreviation of the body is laid down by its head and stands under “ký hiệu” in the registry."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    failing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      số: ↓12/KH-SKHCN
      """,
      """
      văn bản: công văn
      cơ quan: ubnd-tinh-dien-bien
      số: ↓1457/HĐND-KGVX
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      số: 12/KH-STTTT
      """,
      """
      văn bản: công văn
      cơ quan: ubnd-tinh-dien-bien
      số: 1457/UBND-KGVX
      """,
      """
      mẫu: ke-hoach
      cơ quan: phong-cntt
      số: 12/KH-CNTT
      """,
    ],
    check: .document { document, findings in
      guard let wanted = document.issuerSymbol else { return }
      for written in [document.number, document.symbol].compactMap(\.self) {
        guard let symbol = DocumentSymbol(written.value)?.withoutBlanks, !symbol.groups.isEmpty else {
          continue
        }
        let place = document.kind.abbreviation == nil ? 0 : 1
        guard symbol.groups.count > place, symbol.groups[place] != wanted.value,
          !symbol.groups.contains(where: { $0.uppercased() == "CV" })
        else { continue }
        findings.report(
          at: written.span,
          "ký hiệu ghi «\(symbol.groups[place])», mà ký hiệu của cơ quan ban hành là «\(wanted.value)»",
          en: "the symbol has “\(symbol.groups[place])”, but that of the issuing body is “\(wanted.value)”",
          related: [
            RelatedPlace(
              wanted.span, LocalizedText("ký hiệu trong danh mục", en: "the symbol in the registry"))
          ])
      }
    })
}
