internal import PlanModel
internal import SourceText

extension Rule {
  static let signatureLineEmpty = Rule(
    "KH0424", .error,
    LocalizedText("Dòng chức vụ để trống", en: "An empty line in the signature"),
    LocalizedText(
      "Chức vụ và quyền hạn ký là chữ in trên họ tên; để trống thì in ra một dòng trắng. Mục không dùng thì bỏ cả mục. Họ tên được để trống đến khi ký.",
      en:
        "Title and authority are printed above the name; left empty they print a blank line. A key that is not used is left out. The name stays blank until the document is signed."
    ),
    failing: [
      """
      mẫu: ke-hoach
      ký:
        - ký thay: ↓""
          chức vụ: ↓" "
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: GIÁM ĐỐC
          họ tên:
      """
    ],
    check: .document { document, findings in
      for signature in document.signatures {
        let lines = [
          signature.onBehalfOf, signature.byOrderOf, signature.byAuthorisationOf, signature.deputyFor,
          signature.title,
        ]
        for line in lines.compactMap(\.self) where isBlank(line) {
          findings.report(
            at: line.span, "dòng này trong phần ký để trống", en: "this line of the signature is empty",
            label: LocalizedText("ghi giá trị, hoặc bỏ mục", en: "give a value, or leave out the key"))
        }
      }
    })
}
