import SourceText

/// What is wrong where libyaml stopped: a finding, the guilty line, and how to go on behind it.
struct SyntaxFault {
  let diagnostic: Diagnostic
  /// A byte of the guilty line.
  let line: Int
  /// Where the guilty line should have stood, if that is known.
  var column: Int?
  /// Where the first key behind its dash should have stood.
  var keyColumn: Int?
  /// Patches that mend the text without a loss; else a stand-in takes the place of the guilty line.
  var repair: [Patch] = []
}

/// Finds the cause of a failure, which is often another line than the one where libyaml noticed it.
struct SyntaxDiagnosis {
  let file: SourceFile
  let failure: LibYAML.Failure
  let builder: TreeBuilder
  let scan: ByteScan

  var source: [UInt8] { file.bytes }
  var place: Int { failure.offset }
  var byte: UInt8? { place < source.count ? source[place] : nil }
  var line: SourceLine { SourceLine(source, at: place) }
  /// The end of the last event: between here and `place` lies what libyaml could not make sense of.
  var lastEnd: Int { builder.lastEnd }

  private static let rules: [@Sendable (SyntaxDiagnosis) -> SyntaxFault?] = [
    { $0.tab() }, { $0.anchor() }, { $0.escape() }, { $0.endlessQuote() }, { $0.swallowingQuote() },
    { $0.openBracket() }, { $0.strayBracket() }, { $0.textBehindEnd() }, { $0.reserved() },
    { $0.blockHeader() }, { $0.colonInValue() }, { $0.lineAbove() }, { $0.keyWithoutColon() },
    { $0.emptyKey() }, { $0.listItem() }, { $0.indentation() },
  ]

  func fault() -> SyntaxFault {
    for rule in Self.rules {
      if let fault = rule(self) { return fault }
    }
    return general()
  }

  /// The last resort: the place, and what libyaml says about it.
  private func general() -> SyntaxFault {
    SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.syntax, at: restOfLine(place),
        LocalizedText(
          "Bộ đọc YAML không hiểu chỗ này; hãy kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc của dòng.",
          en:
            "The YAML reader does not understand this place; check indentation, colon and quotes of the line."
        ),
        notes: [LocalizedText("libyaml: \(failure.problem)", en: "libyaml: \(failure.problem)")]),
      line: place)
  }

  /// From a byte to the end of its line, at least one byte where there is one.
  func restOfLine(_ offset: Int) -> SourceSpan {
    let start = min(offset, source.count)
    var end = source.lineEnd(of: start)
    while end > start, isBlank(source[end - 1]) { end -= 1 }
    return file.span(start..<end)
  }

  func span(_ range: Range<Int>) -> SourceSpan { file.span(range) }

  func text(_ range: Range<Int>) -> String { file.text(ByteRange(range)) }

  /// A few words of the file for a message.
  func shortText(_ range: Range<Int>) -> String {
    let full = text(range)
    return full.count <= 30 ? full : full.prefix(29) + "…"
  }
}
