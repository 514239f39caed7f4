internal import PlanModel
internal import SourceText

extension Rule {
  static let numberForm = Rule(
    "KH0412", .warning,
    LocalizedText("Số văn bản ghi chưa đúng", en: "A document number in the wrong form"),
    LocalizedText(
      "Số là chữ số Ả Rập, bắt đầu từ 01 vào ngày đầu năm. Số nhỏ hơn 10 thêm số 0 phía trước (05); các số khác không thêm.",
      en:
        "The number is in Arabic digits and begins with 01 on the first day of the year. A number below 10 has a zero in front (05), all others none."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    failing: [
      """
      mẫu: ke-hoach
      số: ↓5/KH-STTTT
      """,
      """
      mẫu: ke-hoach
      số: ↓012
      """,
      """
      văn bản: công văn
      số: ↓12a/UBND-KGVX
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      số: 05/KH-STTTT
      """,
      """
      mẫu: ke-hoach
      số: 120
      """,
    ],
    check: .document { document, findings in
      for (written, fault) in document.symbolFaults {
        switch fault {
        case .padding(let corrected):
          findings.report(
            at: written.span, "số «\(written.value)» phải ghi là «\(corrected)»",
            en: "the number “\(written.value)” is written “\(corrected)”",
            fixes: document.replacing(written, with: corrected, isSafe: true))
        case .noNumber(let number):
          findings.report(
            at: written.span, "«\(number)» không phải là số văn bản",
            en: "“\(number)” is not a document number",
            label: LocalizedText("chỉ ghi chữ số, từ 01", en: "digits only, from 01"))
        default: continue
        }
      }
    })
}
