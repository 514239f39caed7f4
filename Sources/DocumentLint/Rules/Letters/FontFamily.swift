internal import SourceText

extension LintRule {
  static let fontFamily = LintRule(
    "KH1020", .error,
    LocalizedText("Phông chữ khác Times New Roman", en: "A font other than Times New Roman"),
    LocalizedText(
      "Văn bản dùng phông chữ Times New Roman, bộ mã Unicode. Phông thực sự dùng được xét qua chữ, kiểu chữ, kiểu đoạn, mặc định của tệp và phông chủ đề.",
      en:
        "Documents are set in Times New Roman, Unicode. The font in use is found through the run, its styles, the file's defaults and its theme."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3; TCVN 6909:2001", wrong: "chữ trong phông Arial",
    right: "chữ trong phông Times New Roman",
    failing: [Sketch { $0.body[2].font = "Arial" }, Sketch { $0.pageNumber.line.font = "Calibri" }],
    passing: [Sketch { $0.body[2].font = "times new roman" }]
  ) { context, findings in
    for (font, places) in context.fontUses where font.lowercased() != "times new roman" && !isLegacyFont(font)
    {
      findings.report(
        places.map {
          (
            context.span($0.paragraph, run: $0.run),
            [.letters(paragraph: $0.paragraph, run: $0.run, .font("Times New Roman"))]
          )
        },
        "chữ trong phông «\(font)»; phải là Times New Roman",
        en: "letters in “\(font)”; it must be Times New Roman",
        fixTitle: LocalizedText("đặt phông Times New Roman", en: "set Times New Roman"))
    }
  }
}

extension LintContext {
  /// The runs of each font, the fonts by name.
  var fontUses: [(font: String, places: [(paragraph: Int, run: Int)])] {
    var uses: [String: [(paragraph: Int, run: Int)]] = [:]
    for index in document.paragraphs.indices {
      let paragraph = document.paragraphs[index]
      guard !paragraph.isBlank else { continue }
      for (number, run) in paragraph.runs.enumerated() {
        let (hasASCII, hasOther) = paragraph.letterKinds(run.range)
        if hasASCII { uses[run.letters.asciiFont, default: []].append((index, number)) }
        if hasOther, !hasASCII || run.letters.latinFont != run.letters.asciiFont {
          uses[run.letters.latinFont, default: []].append((index, number))
        }
      }
    }
    return uses.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension WordParagraph {
  /// Whether some bytes of the text hold letters or digits of ASCII, and whether they hold other letters.
  fileprivate func letterKinds(_ range: Range<Int>) -> (ascii: Bool, other: Bool) {
    var text = text
    return text.withUTF8 { utf8 in
      var ascii = false
      var other = false
      for byte in utf8[range.clamped(to: 0..<utf8.count)] {
        if byte >= 0xC3, byte < 0xE2 { other = true }
        if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        {
          ascii = true
        }
      }
      return (ascii, other)
    }
  }
}

/// Fonts of the old encodings TCVN3 and VNI, whose letters are no Unicode.
func isLegacyFont(_ font: String) -> Bool {
  font.hasPrefix(".Vn") || font.hasPrefix(".VN") || font.hasPrefix("VNI")
}
