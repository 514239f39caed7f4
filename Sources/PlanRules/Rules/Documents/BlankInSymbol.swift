internal import PlanModel
internal import SourceText

extension Rule {
  static let blankInSymbol = Rule(
    "KH0413", .warning,
    LocalizedText("Khoảng trắng trong số, ký hiệu", en: "Blanks in the number or symbol"),
    LocalizedText(
      "Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ có dấu gạch nối (-), không cách chữ.",
      en: "Between number and symbol stands a stroke (/), between the groups a hyphen (-), without blanks."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    failing: [
      """
      mẫu: ke-hoach
      số: ↓12/KH- STTTT
      """,
      """
      mẫu: cong-van
      ký hiệu: ↓STTTT - TTBCXB
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      số: 12/KH-STTTT
      """
    ],
    check: .document { document, findings in
      for (written, fault) in document.symbolFaults {
        guard case .blanks(let corrected) = fault else { continue }
        findings.report(
          at: written.span, "«\(written.value)» có khoảng trắng", en: "“\(written.value)” holds blanks",
          label: LocalizedText("ghi liền: \(corrected)", en: "write \(corrected)"),
          fixes: document.replacing(written, with: corrected, isSafe: true))
      }
    })
}
