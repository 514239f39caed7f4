internal import PlanModel
internal import SourceText

extension Rule {
  static let kindInSymbol = Rule(
    "KH0414", .error,
    LocalizedText(
      "Ký hiệu không đúng tên loại văn bản", en: "A symbol that does not fit the kind of document"),
    LocalizedText(
      "Ký hiệu bắt đầu bằng chữ viết tắt tên loại, đúng cả chữ hoa, chữ thường: KH, QĐ, QyĐ, CTr, TTr. Công văn không có chữ viết tắt tên loại, vì vậy không ghi CV: ký hiệu công văn gồm tên viết tắt của cơ quan và của đơn vị soạn thảo hoặc lĩnh vực.",
      en:
        "A symbol begins with the abbreviation of the kind, capitals and small letters as laid down: KH, QĐ, QyĐ, CTr, TTr. A công văn has no such abbreviation, and therefore no CV: its symbol holds the abbreviations of the body and of the unit or field."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III",
    failing: [
      """
      mẫu: cong-van
      số: ↓45/CV-STTTT-TTBCXB
      """,
      """
      mẫu: to-trinh
      số: ↓12/TTR-STTTT
      """,
      """
      mẫu: ke-hoach
      ký hiệu: ↓QĐ-STTTT
      """,
      """
      mẫu: ke-hoach
      số: ↓12/STTTT-TTBCXB
      """,
    ],
    passing: [
      """
      mẫu: cong-van
      số: 45/STTTT-TTBCXB
      """,
      """
      mẫu: to-trinh
      số: 12/TTr-STTTT
      """,
      """
      mẫu: quy-dinh
      ký hiệu: QyĐ-STTTT
      """,
    ],
    check: .document { document, findings in
      for (written, fault) in document.symbolFaults {
        switch fault {
        case .abbreviatedLetter(let corrected):
          findings.report(
            at: written.span, "công văn không có chữ viết tắt tên loại, không ghi «CV»",
            en: "a công văn has no abbreviation of its kind: no “CV”",
            label: LocalizedText("ghi \(corrected)", en: "write \(corrected)"),
            fixes: document.replacing(written, with: corrected, isSafe: false))
        case .kindSpelling(let spelled, let right, let corrected):
          findings.report(
            at: written.span, "chữ viết tắt của \(document.kind.name) là «\(right)», không phải «\(spelled)»",
            en: "the abbreviation of \(document.kind.name) is “\(right)”, not “\(spelled)”",
            fixes: document.replacing(written, with: corrected, isSafe: true))
        case .otherKind(let abbreviation, let other):
          findings.report(
            at: written.span,
            "«\(abbreviation)» là chữ viết tắt của \(other.name), mà văn bản này là \(document.kind.name)",
            en: "“\(abbreviation)” abbreviates \(other.name), but this document is a \(document.kind.name)")
        case .kindMissing(let right):
          findings.report(
            at: written.span, "ký hiệu của \(document.kind.name) bắt đầu bằng «\(right)-»",
            en: "the symbol of a \(document.kind.name) begins with “\(right)-”")
        default: continue
        }
      }
    })
}
