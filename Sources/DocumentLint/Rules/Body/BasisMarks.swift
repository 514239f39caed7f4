internal import SourceText

extension LintRule {
  static let basisMarks = LintRule(
    "KH1066", .error, LocalizedText("Dấu câu sau căn cứ", en: "Marks behind legal bases"),
    LocalizedText(
      "Mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy; dòng cuối có dấu chấm.",
      en: "Each legal basis has its own line and ends with a semicolon, the last one with a full stop."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6", wrong: "Căn cứ Luật Báo chí,",
    right: "Căn cứ Luật Báo chí;",
    failing: [
      Sketch {
        $0.body.insert(Self.basis("Căn cứ Nghị định số 30/2020/NĐ-CP;"), at: 0)
        $0.body.insert(Self.basis("Căn cứ Luật Báo chí,"), at: 0)
      },
      Sketch { $0.body.insert(Self.basis("Căn cứ Luật Báo chí;"), at: 0) },
    ],
    passing: [
      Sketch {
        $0.body.insert(Self.basis("Căn cứ Nghị định số 30/2020/NĐ-CP."), at: 0)
        $0.body.insert(Self.basis("Căn cứ Luật Báo chí;"), at: 0)
      }
    ]
  ) { context, findings in
    let bases = context.outline.paragraphs(.basis)
    for index in bases {
      let wanted: Character = index == bases.last ? "." : ";"
      // «Theo đề nghị của …» goes on with the list and ends it.
      let goesOn =
        context.outline.body.first { $0 > index }.map { context.text($0).hasPrefix("Theo đề nghị") } ?? false
      guard context.text(index).last != wanted,
        !(index == bases.last && goesOn && context.text(index).last == ";")
      else {
        continue
      }
      findings.report(
        at: context.span(index), "căn cứ này phải kết thúc bằng dấu «\(wanted)»",
        en: "this legal basis must end with “\(wanted)”")
    }
  }

  private static func basis(_ text: String) -> Sketch.Line {
    var line = Sketch.Line.body(text)
    line.isItalic = true
    return line
  }
}
