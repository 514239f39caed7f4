internal import PlanModel
internal import SourceText

extension Rule {
  static let pointIDShape = Rule(
    "KH0460", .error,
    LocalizedText("Mã điểm không theo vị trí", en: "A point whose id does not follow its position"),
    LocalizedText(
      "Mã của điểm con là mã của điểm chứa nó, một dấu chấm, rồi vị trí của nó: dưới 2 có 2.1, 2.2, hoặc 2.a, 2.b. Điểm ở cấp ngoài cùng không có dấu chấm.",
      en:
        "The id of a point below another is that point's id, a dot and its position: below 2 stand 2.1, 2.2, or 2.a, 2.b. A point at the outermost level has no dot."
    ),
    failing: [
      """
      văn bản: công văn
      điểm:
        - mã: "2"
          điểm:
            - {mã: ↓"1.1", nội dung: Hướng dẫn báo chí.}
            - {mã: ↓"2", nội dung: Xử lý vi phạm.}
            - mã: "2.3"
              điểm:
                - {mã: ↓"2.4", nội dung: Báo cáo.}
                - {mã: ↓"2.3.", nội dung: Báo cáo.}
        - {mã: ↓"3.1", nội dung: Kiểm tra.}
      """
    ],
    passing: [
      """
      văn bản: công văn
      điểm:
        - mã: III
          điểm:
            - {mã: III.1, nội dung: Hướng dẫn báo chí.}
            - mã: III.2
              điểm:
                - {mã: III.2.a, nội dung: Xử lý vi phạm.}
        - {mã: closing, nội dung: Báo cáo.}
      """
    ],
    check: .directive { context, findings in
      for entry in context.points.entries {
        guard let id = entry.point.id else { continue }
        let above = entry.parent.map { context.points.entries[$0].id } ?? ""
        let prefix = above.isEmpty ? "" : above + "."
        let own = id.value.value.dropFirst(prefix.utf8.count)
        if id.value.value.hasPrefix(prefix), !own.isEmpty, !own.contains(".") { continue }
        findings.report(
          at: id.span,
          above.isEmpty
            ? "mã «\(id.value.value)» của điểm ở cấp ngoài cùng không được có dấu chấm"
            : "mã «\(id.value.value)» không có dạng «\(prefix)…» của điểm dưới «\(above)»",
          en: above.isEmpty
            ? "the id “\(id.value.value)” of a point at the outermost level must not have a dot"
            : "the id “\(id.value.value)” does not have the form “\(prefix)…” of a point below “\(above)”")
      }
    })
}
