internal import SourceText

extension Rule {
  static let doubleSpaces = Rule(
    "KH0535", .info,
    LocalizedText("Thừa khoảng trắng", en: "Too many spaces"),
    LocalizedText(
      "Giữa hai từ chỉ có một dấu cách.", en: "Two words are parted by one space."),
    failing: [
      """
      mở đầu: Sở Thông tin↓  và Truyền thông.
      """
    ],
    passing: [
      """
      mở đầu: |
        Sở Thông tin và Truyền thông.
          Kế hoạch số      /KH-STTTT.
      """
    ],
    check: .prose { context, findings in
      for mark in context.index.marks(.blanks) {
        findings.report(
          context.index, mark.piece, mark.range, "thừa khoảng trắng", en: "too many spaces",
          fix: ProseFix(LocalizedText("chỉ để một dấu cách", en: "leave one space"), mark.range, " "))
      }
    })
}
