internal import SourceText

extension Rule {
  static let strayEndMark = Rule(
    "KH0514", .warning,
    LocalizedText("Dấu «./.» không ở cuối văn bản", en: "“./.” before the end of the document"),
    LocalizedText(
      "Dấu «./.» chỉ có một lần, sau chữ cuối cùng của nội dung; chương trình tự thêm dấu này.",
      en: "“./.” stands once, behind the last word of the body; the program adds it."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    failing: [
      """
      mở đầu: Sở ban hành Kế hoạch như sau↓./.
      kết thúc: Đề nghị các đơn vị thực hiện.
      """,
      """
      kết thúc: Đề nghị các đơn vị↓./. thực hiện.
      """,
    ],
    passing: [
      """
      mở đầu: Sở ban hành Kế hoạch như sau.
      kết thúc: Đề nghị các đơn vị thực hiện./.
      """
    ],
    check: .prose { context, findings in
      let marks = context.index.marks(.endMark)
      guard !marks.isEmpty else { return }
      let lastBody = context.index.roles.lastIndex { $0.isBody }
      for mark in marks {
        let isLast = context.index.lastToken(of: mark.piece)?.range == mark.range
        if isLast, mark.piece == lastBody { continue }
        findings.report(
          context.index, mark.piece, mark.range,
          "«./.» chỉ đứng ở cuối cùng của văn bản và được thêm tự động",
          en: "“./.” stands at the very end of the document only, and is added by itself",
          fix: .writing(".", at: mark.range))
      }
    })
}
