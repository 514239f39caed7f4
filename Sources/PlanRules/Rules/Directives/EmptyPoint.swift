internal import PlanModel
internal import SourceText

extension Rule {
  static let emptyPoint = Rule(
    "KH0462", .error,
    LocalizedText("Điểm không có nội dung", en: "A point without words"),
    LocalizedText(
      "Điểm ghi lại nguyên văn lời của văn bản. Điểm không có lời thì không giao việc gì, và kế hoạch nào cũng «đáp ứng» được.",
      en:
        "A point records the words of the document. A point without words orders nothing, and any plan would “answer” it."
    ),
    failing: [
      """
      văn bản: công văn
      điểm:
        - mã: ↓"1"
        - mã: "2"
          nội dung: ↓" "
      """
    ],
    passing: [
      """
      văn bản: công văn
      điểm:
        - mã: "1"
          nội dung: Tổ chức quán triệt.
        - mã: "2"
          điểm:
            - {mã: "2.1", nội dung: Hướng dẫn báo chí.}
      """
    ],
    check: .directive { context, findings in
      for (number, entry) in context.points.entries.enumerated() where isBlank(entry.point.text) {
        // A heading that only gathers points may be left out in the print.
        if entry.point.text == nil, !context.points.isLeaf(number) { continue }
        findings.report(
          at: entry.point.text?.span ?? entry.point.id?.span ?? entry.point.span.startPoint,
          "điểm \(entry.id) không có nội dung", en: "point \(entry.id) has no words",
          label: LocalizedText("ghi nguyên văn ở «nội dung»", en: "record the words under “nội dung”"))
      }
    })
}
