internal import SourceText

extension LintRule {
  static let numberLine = LintRule(
    "KH1047", .error, LocalizedText("Số, ký hiệu viết sai", en: "Number and symbol are written wrongly"),
    LocalizedText(
      "Sau chữ «Số» có dấu hai chấm; số nhỏ hơn 10 có số 0 phía trước; giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ có dấu gạch nối, không cách chữ: Số: 05/KH-STTTT.",
      en:
        "“Số” has a colon; numbers below 10 have a leading zero; a stroke parts number and symbol, hyphens part the groups, without blanks: Số: 05/KH-STTTT."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3", wrong: "Số 5/KH - STTTT", right: "Số: 05/KH-STTTT",
    failing: [
      Sketch { $0.number[0].text = "Số 12/KH-SVH" }, Sketch { $0.number[0].text = "Số: 5/KH-SVH" },
      Sketch { $0.number[0].text = "Số: 12/KH- SVH" }, Sketch { $0.number[0].text = "Số: 12" },
      Sketch { $0.number.removeAll() },
    ],
    passing: [
      Sketch { $0.number[0].text = "Số: 05/KH-SVH" },
      Sketch { $0.number[0].text = "Số:\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}/KH-SVH" },
    ]
  ) { context, findings in
    guard context.outline.hasLetterhead else { return }
    guard let index = context.outline.first(.number) else {
      findings.report(
        at: context.outline.paragraphs(.issuer).last.map { context.span($0) } ?? context.document.start,
        "không thấy số, ký hiệu dưới tên cơ quan ban hành",
        en: "there is no number and symbol under the issuing body")
      return
    }
    let written = DocumentSymbol(context.text(index))
    func report(_ vi: String, _ en: String) { findings.report(at: context.span(index), vi, en: en) }
    if !written.hasColon {
      report("sau chữ «Số» phải có dấu hai chấm: «Số: …»", "“Số” wants a colon: “Số: …”")
    }
    if let number = written.number {
      let digits = number.prefix(while: \.isASCIIDigit)
      if digits.isEmpty {
        report("số «\(number)» không phải là chữ số Ả Rập", "“\(number)” is no Arabic number")
      } else if digits.count == 1 {
        report(
          "số nhỏ hơn 10 phải có số 0 phía trước: «0\(number)»",
          "a number below 10 has a leading zero: “0\(number)”")
      } else if digits.hasPrefix("0"), digits.count > 2 {
        report("thừa số 0 trước số «\(number)»", "“\(number)” has too many zeros")
      }
    }
    guard let symbol = written.symbol, !symbol.isEmpty else {
      report("thiếu ký hiệu sau số: «Số: 12/KH-STTTT»", "the symbol is missing: “Số: 12/KH-STTTT”")
      return
    }
    if written.hasBlanksWithin {
      report("số, ký hiệu viết liền, không cách chữ", "number and symbol are written without blanks")
    } else if symbol.contains("–") || symbol.contains("—") {
      report("giữa các nhóm chữ của ký hiệu là dấu gạch nối (-)", "hyphens (-) part the groups of a symbol")
    } else if !symbol.contains("-") {
      report(
        "ký hiệu phải có hai nhóm chữ, cách nhau bằng dấu gạch nối",
        "a symbol has two groups, parted by a hyphen")
    }
  }
}
