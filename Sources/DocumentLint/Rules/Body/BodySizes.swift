internal import SourceText

extension LintRule {
  static let mixedBodySize = LintRule(
    "KH1060", .warning, LocalizedText("Nội dung dùng nhiều cỡ chữ", en: "The body is in several sizes"),
    LocalizedText(
      "Nội dung dùng một cỡ chữ, 13 hoặc 14.", en: "The body is in one size, 13 or 14."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6", wrong: "đoạn cỡ 13 giữa các đoạn cỡ 14",
    right: "các đoạn cùng cỡ 14", failing: [Sketch { $0.body[2].size = 13 }],
    passing: [
      Sketch { for index in $0.body.indices { $0.body[index].size = 13 } }
    ]
  ) { context, findings in
    let sized = context.outline.body.compactMap { index in
      context.paragraph(index).mainSize.map { (index: index, size: $0) }
    }.filter { $0.size == 13 || $0.size == 14 }
    let small = sized.filter { $0.size == 13 }
    let large = sized.filter { $0.size == 14 }
    guard !small.isEmpty, !large.isEmpty else { return }
    let (minor, size, major) = small.count < large.count ? (small, 13, 14) : (large, 14, 13)
    findings.report(
      minor.map { item in
        (
          context.span(item.index),
          context.runs(item.index) { $0.size != Double(major) }.map {
            .letters(paragraph: item.index, run: $0, .size(Double(major)))
          }
        )
      }, "đoạn cỡ \(size), các đoạn khác cỡ \(major)",
      en: "a paragraph in size \(size), the others are in \(major)",
      fixTitle: LocalizedText("đặt cỡ \(major)", en: "set size \(major)"))
  }
}
