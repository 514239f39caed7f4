internal import SourceText
internal import VietnameseText

extension LintRule {
  static let fileCopyLine = LintRule(
    "KH1072", .error, LocalizedText("Dòng «Lưu» của nơi nhận", en: "The line “Lưu”"),
    LocalizedText(
      "Dòng cuối của nơi nhận là «- Lưu: VT, đơn vị soạn thảo.».",
      en: "The last recipient is “- Lưu: VT, drafting unit.”."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9", wrong: "- UBND tỉnh.", right: "- Lưu: VT.",
    failing: [
      Sketch {
        $0.recipients[1].text = "- UBND tỉnh."
        $0.recipients.removeLast()
      },
      Sketch { $0.recipients[2].text = "- Lưu: Phòng Báo chí." },
    ],
    passing: [Sketch { $0.recipients[2].text = "- Lưu: VT, TTBC." }]
  ) { context, findings in
    guard let last = context.outline.paragraphs(.recipient).last else { return }
    let words = folded(context.text(last)).drop { "- ".contains($0) }
    if !words.hasPrefix("luu") {
      findings.report(
        at: context.span(last), "dòng cuối của nơi nhận phải là «- Lưu: VT, …»",
        en: "the last recipient must be “- Lưu: VT, …”")
    } else if !context.text(last).contains("VT") {
      findings.report(
        at: context.span(last), "dòng «Lưu» phải có VT (văn thư)",
        en: "the line “Lưu” must name VT, the registry office",
        severity: .warning)
    }
  }
}
