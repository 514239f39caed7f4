internal import PlanModel
internal import SourceText

extension Rule {
  static let duplicatePointID = Rule(
    "KH0311", .error,
    LocalizedText("Mã điểm trùng nhau", en: "Two points with one id"),
    LocalizedText(
      "Mã của điểm là vị trí của nó trong văn bản, như khi trích dẫn; hai điểm không thể ở cùng một vị trí.",
      en:
        "The id of a point is its position in the document, as one cites it; two points cannot have the same."
    ),
    failing: [
      """
      văn bản: công văn
      điểm:
        - mã: "1"
          điểm:
            - {mã: "1.1", nội dung: Hướng dẫn báo chí.}
            - {mã: ↓"1.1", nội dung: Xử lý vi phạm.}
        - {mã: "2", nội dung: Báo cáo.}
      """
    ],
    passing: [
      """
      văn bản: công văn
      điểm:
        - mã: "1"
          điểm:
            - {mã: "1.1", nội dung: Hướng dẫn báo chí.}
            - {mã: "1.2", nội dung: Xử lý vi phạm.}
        - {mã: "2", nội dung: Báo cáo.}
      """
    ],
    check: .directive { context, findings in
      findings.reportDuplicates(
        context.points.entries.compactMap { $0.point.id?.map(\.value) }, ReferenceKind.point.label)
    })
}
