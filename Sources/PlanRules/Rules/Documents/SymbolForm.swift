internal import PlanModel
internal import SourceText

extension Rule {
  static let symbolForm = Rule(
    "KH0416", .warning,
    LocalizedText(
      "Ký hiệu ghi chưa đủ hoặc có ký tự lạ", en: "A symbol that is incomplete or holds odd signs"),
    LocalizedText(
      "Ký hiệu gồm các nhóm chữ in hoa nối bằng dấu gạch nối: tên loại - cơ quan (KH-STTTT); riêng công văn là cơ quan - đơn vị soạn thảo hoặc lĩnh vực (UBND-KGVX).",
      en:
        "A symbol holds groups of capitals with hyphens between: kind - body (KH-STTTT); in a công văn body - drafting unit or field (UBND-KGVX)."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    failing: [
      """
      mẫu: ke-hoach
      số: ↓12/KH
      """,
      """
      mẫu: cong-van
      số: ↓45/STTTT
      """,
      """
      mẫu: cong-van
      ký hiệu: ↓STTTT-ttbcxb
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      số: 12/KH-STTTT
      """,
      """
      mẫu: cong-van
      số: 45/STTTT-TTBCXB
      """,
    ],
    check: .document { document, findings in
      for (written, fault) in document.symbolFaults {
        switch fault {
        case .incomplete:
          findings.report(
            at: written.span,
            document.kind.abbreviation == nil
              ? "ký hiệu thiếu đơn vị soạn thảo hoặc lĩnh vực" : "ký hiệu thiếu tên viết tắt của cơ quan",
            en: document.kind.abbreviation == nil
              ? "the symbol lacks the drafting unit or field"
              : "the symbol lacks the abbreviation of the body")
        case .group(let group):
          findings.report(
            at: written.span,
            group.isEmpty
              ? "ký hiệu có một nhóm để trống" : "«\(group)» không phải là nhóm chữ in hoa của ký hiệu",
            en: group.isEmpty
              ? "a group of the symbol is empty" : "“\(group)” is not a group of capitals as symbols have")
        default: continue
        }
      }
    })
}
