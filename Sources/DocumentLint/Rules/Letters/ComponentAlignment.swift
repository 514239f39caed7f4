internal import SourceText

extension LintRule {
  static let componentAlignment = LintRule(
    "KH1034", .error, LocalizedText("Canh lề sai", en: "Wrong alignment"),
    LocalizedText(
      "Phần đầu, tên loại, trích yếu và chữ ký canh giữa; nội dung dàn đều cả hai lề; «Nơi nhận» sát lề trái.",
      en:
        "Letterhead, kind, subject and signature are centred; the body is justified; “Nơi nhận” is flush left."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II", wrong: "nội dung canh trái",
    right: "nội dung dàn đều",
    failing: [
      Sketch { $0.body[2].alignment = .left }, Sketch { $0.title[1].alignment = .left },
      Sketch { $0.pageNumber.line.alignment = .right },
    ],
    passing: [Sketch()]
  ) { context, findings in
    var body: [(span: SourceSpan, edits: [WordEdit])] = []
    context.forEachFormed { index, component, form in
      guard let wanted = form.alignments.first,
        !form.alignments.contains(context.paragraph(index).setting.alignment),
        !context.paragraph(index).isBlank
      else { return }
      if component.isRunningText {
        body.append((context.span(index), [.paragraph(index, .alignment(.both))]))
        return
      }
      let words: (vi: String, en: String) =
        wanted == .center ? ("canh giữa", "centred") : ("canh trái", "flush left")
      findings.report(
        at: context.span(index), "\(component.name.vi) phải \(words.vi)",
        en: "\(component.name.en) must be \(words.en)",
        fix: WordFix(
          LocalizedText(words.vi, en: "make it \(words.en)"), [.paragraph(index, .alignment(wanted))]))
    }
    findings.report(
      body, "nội dung phải dàn đều cả hai lề", en: "the body must be justified",
      fixTitle: LocalizedText("dàn đều", en: "justify"))
  }
}
