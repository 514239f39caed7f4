internal import PlanModel
internal import SourceText

extension Rule {
  static let signatureMissing = Rule(
    "KH0425", .warning,
    LocalizedText("Chưa có phần ký", en: "No signature"),
    LocalizedText(
      "Văn bản hành chính có chức vụ, họ tên và chữ ký của người có thẩm quyền. Khi còn là dự thảo, ghi chức vụ và để trống họ tên.",
      en:
        "A document has the title, name and signature of somebody with the authority. A draft gives the title and leaves the name blank."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I, mục II.7",
    failing: [
      """
      mẫu: ↓ke-hoach
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: GIÁM ĐỐC
      """
    ],
    check: .document { document, findings in
      guard document.signatures.isEmpty else { return }
      findings.report(
        at: document.anchor, "văn bản chưa có phần ký", en: "the document has no signature",
        label: LocalizedText("thêm mục «ký» với «chức vụ»", en: "add “ký” with “chức vụ”"))
    })
}
