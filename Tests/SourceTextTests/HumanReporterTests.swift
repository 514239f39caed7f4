import SourceText
import TestSupport
import Testing

@Suite struct HumanReporterTests {
  @Test func showsLabelsPlacesNotesAndFixes() {
    let files = [Samples.plan, Samples.registry]
    expectGolden(Samples.human(Samples.mixed, files), "human-mixed.txt")
    let english = ReportFormat.human.write(
      Samples.report(Samples.mixed, files, language: .en), TerminalStyle(usesColor: true))
    expectGolden(english.replacing("\u{1B}", with: "\\e"), "human-mixed-en-color.txt")
  }

  @Test func printsNoColourUnlessAsked() {
    #expect(!Samples.human(Samples.mixed, [Samples.plan, Samples.registry]).contains("\u{1B}"))
  }

  /// Marks a piece of a one-line file and shows it.
  static func shown(_ text: String, _ piece: String, label: String = "đây") -> String {
    let source = SourceFile(path: "a.yaml", text: text)
    return Samples.human(
      [
        Diagnostic(
          Samples.style, at: Samples.span(source, piece), LocalizedText("x", en: "x"),
          label: LocalizedText(label, en: label))
      ], [source])
  }

  @Test func setsCaretsByDisplayWidth() {
    let lines = [
      ("NFC", "tên: Điện Biên Phủ", "Biên"),
      ("NFD", "te\u{0302}n: \u{0110}ie\u{0323}\u{0302}n Bie\u{0302}n Phu\u{0309}", "Bie\u{0302}n"),
      ("full width", "名前: ＡＢＣ 中文 x", "中文"),
      ("tabs", "\ta:\t b\tc", "b\tc"),
      ("emoji", "a: 👨‍👩‍👧 🇻🇳 ❤️ x", "❤️"),
      ("behind emoji", "a: 👨‍👩‍👧 🇻🇳 ❤️ x", "x"),
      ("controls", "a: \u{1B}[31m\u{202E} x", "x"),
      ("no-break space", "a:\u{00A0}b", "\u{00A0}"),
      ("byte order mark", "\u{FEFF}tên: x", "tên"),
      ("part of a letter", "Bie\u{0302}n", "\u{0302}"),
      ("trailing blanks", "a: b   ", "   "),
    ]
    let text = lines.map { name, line, piece in
      "## \(name)\n"
        + Self.shown(line, piece).split(separator: "\n").dropFirst(2).prefix(3).joined(separator: "\n")
    }
    expectGolden(text.joined(separator: "\n") + "\n", "human-widths.txt")
  }

  @Test func showsPlacesAtTheEdges() {
    let cases: [(String, String, Range<Int>)] = [
      ("empty file", "", 0..<0),
      ("beyond the end of an empty file", "", 5..<9),
      ("empty span", "a: b\n", 3..<3),
      ("end of file", "a: b", 4..<4),
      ("end of file behind a line break", "a: b\n", 5..<5),
      ("beyond the end", "a: b\n", 3..<400),
      ("line break", "a: b\r\nc: d\r\n", 4..<6),
      ("CRLF, second line", "a: b\r\nc: d\r\n", 9..<10),
      ("CR only", "a: b\rc: d\r", 8..<9),
      ("whole file", "a: b\nc: d\n", 0..<10),
    ]
    let text = cases.map { name, text, range in
      let source = SourceFile(path: "a.yaml", text: text)
      let diagnostic = Diagnostic(
        Samples.style, at: source.span(range), LocalizedText("x", en: "x"),
        label: LocalizedText("đây", en: "here"))
      return "## \(name)\n" + Samples.human([diagnostic], [source])
    }
    expectGolden(text.joined(), "human-edges.txt")
  }

  @Test func showsSpansOverSeveralLines() {
    let source = SourceFile(
      path: "a.yaml",
      text:
        "đầu: 1\nhoạt động:\n  - mã: a\n    tên: một\n  - mã: b\n    tên: hai\n    ghi chú: |\n      dòng\n\n      cuối\nsau: 2\n"
    )
    let whole = Samples.span(
      source,
      "hoạt động:\n  - mã: a\n    tên: một\n  - mã: b\n    tên: hai\n    ghi chú: |\n      dòng\n\n      cuối\n"
    )
    let block = Samples.span(source, "|\n      dòng\n\n      cuối")
    let first = Samples.span(source, "- mã: a\n    tên: một")
    func finding(_ span: SourceSpan, _ related: [SourceSpan] = []) -> Diagnostic {
      Diagnostic(
        Samples.unknownKey, at: span, LocalizedText("x", en: "x"), label: LocalizedText("đây", en: "here"),
        related: related.map { RelatedPlace($0, LocalizedText("liên quan", en: "related")) })
    }
    let text = Samples.human(
      [
        finding(whole), finding(block), finding(first),
        finding(first, [Samples.span(source, "đầu"), Samples.span(source, "sau"), whole]),
        finding(
          Samples.span(source, "hai"),
          [Samples.span(source, "một"), Samples.span(source, "tên", occurrence: 2)]),
      ], [source])
    expectGolden(text, "human-multiline.txt")
  }

  @Test func keepsLabelsApart() {
    let source = SourceFile(path: "a.yaml", text: "một hai ba bốn\n")
    func place(_ text: String, _ words: String) -> RelatedPlace {
      RelatedPlace(Samples.span(source, text), LocalizedText(words, en: words))
    }
    let text = Samples.human(
      [
        Diagnostic(
          Samples.style, at: Samples.span(source, "hai"), LocalizedText("x", en: "x"),
          label: LocalizedText("chính", en: "main"),
          related: [place("một", "trái"), place("bốn", "phải"), place("ba", "giữa")]),
        Diagnostic(
          Samples.style, at: Samples.span(source, "hai ba"), LocalizedText("x", en: "x"),
          label: LocalizedText("chính", en: "main"), related: [place("hai", "trong"), place("ba bốn", "lấn")]),
      ], [source])
    expectGolden(text, "human-labels.txt")
  }

  @Test func showsAWindowOfALongLine() {
    let words = (1...3000).map { "từ\($0)" }.joined(separator: " ")
    let source = SourceFile(path: "a.yaml", text: "a: " + words + "\n")
    let spans = [
      Samples.span(source, "từ1 "), Samples.span(source, "từ1500"), Samples.span(source, "từ3000"),
    ]
    let text = Samples.human(
      spans.map { span in
        Diagnostic(
          Samples.style, at: span, LocalizedText("x", en: "x"),
          fixes: [Fix(LocalizedText("đổi", en: "change"), isSafe: true, edits: [TextEdit(span, "TỪ")])])
      }, [source])
    expectGolden(text, "human-long-line.txt")
  }

  @Test func showsWhatAFixWouldDo() {
    let source = SourceFile(
      path: "a.yaml", text: "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: hoa\u{0300}\n")
    func fix(_ title: String, safe: Bool = true, _ edits: [(String, String)]) -> Diagnostic {
      Diagnostic(
        Samples.style, at: source.span(0..<1), LocalizedText(title, en: title),
        fixes: [
          Fix(
            LocalizedText(title, en: title), isSafe: safe,
            edits: edits.map { TextEdit(Samples.span(source, $0.0), $0.1) })
        ])
    }
    let text = Samples.human(
      [
        fix("hai chỗ gần nhau", [("a: 1", "a: một"), ("b: 2\n", "")]),
        fix("hai chỗ xa nhau", [("a: 1", "a: một"), ("h: 8", "h: tám\nh2: 8")]),
        fix("nhiều dòng", safe: false, [("b: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7", "x: 0")]),
        fix("chỉ khác dạng chuẩn", [("hoa\u{0300}", "hoà")]),
        fix("thêm ở cuối", [("khong co", "j: 9\n")]),
        fix("không làm được", [("a: 1", "x"), ("1", "y")]),
        fix("không sửa gì", []),
      ], [source])
    expectGolden(text, "human-fixes.txt")
  }

  @Test func keepsHostileWordsInTheirPlace() {
    let source = SourceFile(
      id: FileID(0), path: "a\u{1B}]0;x\u{07}.yaml\nb", bytes: [0x61, 0xFF, 0xC3, 0x28, 0x00, 0x62])
    let text = Samples.human(
      [
        Diagnostic(
          Samples.style, at: source.span(1..<3), LocalizedText("một\nhai\u{202E}\u{1B}[2J", en: "x"),
          label: LocalizedText("nhãn\nxuống dòng", en: "x"), notes: [LocalizedText("dòng 1\ndòng 2", en: "x")]
        )
      ], [source])
    expectGolden(text, "human-hostile.txt")
    let controls = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.isEmpty)
  }

  @Test func summarises() {
    func summary(_ kinds: [DiagnosticKind], _ language: Language = .vi) -> String {
      let findings = kinds.enumerated().map {
        Diagnostic($0.element, at: Samples.plan.span($0.offset..<$0.offset), LocalizedText("x", en: "x"))
      }
      return Samples.report(findings, [Samples.plan], language: language).summary
    }
    #expect(summary([]) == "Không có lỗi nào trong 1 tệp")
    #expect(summary([Samples.style]) == "Không có lỗi, 1 cảnh báo trong 1 tệp")
    #expect(
      summary([Samples.unknownKey, Samples.syntax, Samples.style]) == "2 lỗi, 1 cảnh báo trong 1 tệp")
    #expect(summary([Samples.unknownKey, Samples.hint], .en) == "1 error, 1 info in 1 file")
    #expect(summary([], .en) == "No errors in 1 file")
  }
}
