internal import SourceText

extension LintRule {
  static let textColor = LintRule(
    "KH1022", .error, LocalizedText("Chữ không phải màu đen", en: "Letters that are not black"),
    LocalizedText(
      "Chữ của văn bản màu đen; chỉ dấu độ khẩn và con dấu có màu đỏ.",
      en: "Letters are black; only urgency marks and seals are red."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3", wrong: "chữ màu xanh", right: "chữ màu đen",
    failing: [Sketch { $0.body[2].color = "1F4E79" }, Sketch { $0.title[0].color = "FF0000" }],
    passing: [
      Sketch {
        $0.number.append(
          Sketch.Line("KHẨN") {
            $0.isBold = true
            $0.color = "FF0000"
            $0.alignment = .center
            $0.size = 13
          })
      }
    ]
  ) { context, findings in
    var uses: [String: [(span: SourceSpan, edits: [WordEdit])]] = [:]
    for index in context.document.paragraphs.indices where context.outline.components[index] != .urgency {
      for run in context.runs(index, where: { $0.color != nil && $0.color != "000000" }) {
        let color = context.paragraph(index).runs[run].letters.color ?? ""
        uses[color, default: []].append(
          (context.span(index, run: run), [.letters(paragraph: index, run: run, .black)]))
      }
    }
    for (color, places) in uses.sorted(by: { $0.key < $1.key }) {
      findings.report(
        places, "chữ màu #\(color); phải là màu đen", en: "letters in colour #\(color); they must be black",
        fixTitle: LocalizedText("đặt màu đen", en: "make them black"))
    }
  }
}
