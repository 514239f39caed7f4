import SourceText

/// Colons, list items and indentation.
extension SyntaxDiagnosis {
  private var isColonProblem: Bool {
    failure.problem == "mapping values are not allowed in this context"
  }

  /// `tên: Kế hoạch: tuyên truyền`.
  func colonInValue() -> SyntaxFault? {
    guard isColonProblem, let colon = line.colon, colon < place, place < line.end else { return nil }
    let value = line.value
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.colonInValue, at: span(place..<place + 1),
        LocalizedText(
          "Giá trị có dấu hai chấm «: » nên phải đặt trong ngoặc kép.",
          en: "The value holds a colon “: ” and must therefore stand in quotes."),
        label: LocalizedText("dấu hai chấm thứ hai", en: "the second colon"),
        fixes: value.contains(place) ? [quoteFix(value, isSafe: true)] : []),
      line: place)
  }

  /// The text of this line was joined to that of a line above, which is the guilty one or shows how deep this one should be.
  func lineAbove() -> SyntaxFault? {
    guard isColonProblem, let above = line.previousText else { return nil }
    if let fault = foreignOrGlued(above) { return fault }
    if let fault = foreignOrGlued(line) { return fault }
    if line.indent > above.indent, above.colon != nil,
      !above.value.isEmpty || line.indent != above.contentColumn
    {
      return wrongIndentation(line, expected: above.contentColumn)
    }
    if above.colon == nil, !above.hasDash || above.contentColumn >= line.indent { return withoutColon(above) }
    return wrongIndentation(line, expected: above.contentColumn)
  }

  /// "could not find expected ':'": libyaml waited for the colon of a key that began further up.
  func keyWithoutColon() -> SyntaxFault? {
    guard failure.problem == "could not find expected ':'" else { return nil }
    let guilty = SourceLine(source, at: failure.contextOffset ?? place)
    return foreignOrGlued(guilty) ?? withoutColon(guilty)
  }

  /// A line whose colon is there, but is not one to YAML.
  func foreignOrGlued(_ guilty: SourceLine) -> SyntaxFault? {
    if let colon = guilty.gluedColon, guilty.colon.map({ colon < $0 }) ?? true {
      return SyntaxFault(diagnostic: .missingBlank(file, guilty.contentStart..<colon), line: guilty.start)
    }
    if let colon = guilty.foreignColon, guilty.colon.map({ colon < $0 }) ?? true {
      return SyntaxFault(diagnostic: .fullWidthColon(file, colon), line: guilty.start)
    }
    if let colon = guilty.colonBeforeNoBreakSpace {
      return SyntaxFault(diagnostic: .noBreakSpace(file, colon + 1), line: guilty.start)
    }
    return nil
  }

  private func withoutColon(_ guilty: SourceLine) -> SyntaxFault {
    SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.missingColon,
        at: span(guilty.contentStart..<max(guilty.value.upperBound, guilty.contentStart)),
        LocalizedText(
          """
          Dòng này không có dấu hai chấm; hãy viết «khóa: giá trị», hoặc thụt dòng sâu hơn nếu nó tiếp \
          giá trị bên trên.
          """,
          en:
            "This line has no colon; write “key: value”, or indent it deeper if it continues the value above."
        )),
      line: guilty.start)
  }

  func emptyKey() -> SyntaxFault? {
    guard byte == Byte.colon, place == line.contentStart,
      let repair = Equivalences(source: source, failure: failure, builder: builder).emptyKey()
    else { return nil }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.emptyKey, at: span(place..<place + 1),
        LocalizedText(
          "Trước dấu hai chấm không có tên khóa.", en: "There is no key before the colon.")),
      line: place,
      repair: repair.map { Patch(range: $0.range, replacement: $0.replacement, purpose: .standIn) })
  }

  /// `khóa: - mục`, or an item among keys.
  func listItem() -> SyntaxFault? {
    guard failure.problem == "block sequence entries are not allowed in this context" else { return nil }
    if let colon = line.colon, colon < place {
      let column = line.contentColumn + 2
      return SyntaxFault(
        diagnostic: Diagnostic(
          YAMLDiagnostics.listOnKeyLine, at: restOfLine(place),
          LocalizedText(
            "Mục danh sách phải bắt đầu trên dòng mới dưới khóa.",
            en: "A list item must begin on a new line below the key."),
          fixes: [
            Fix(
              LocalizedText("Xuống dòng", en: "Begin a new line"), isSafe: false,
              edits: [
                TextEdit(
                  span(colon + 1..<place), "\n" + String(repeating: " ", count: column))
              ])
          ]),
        line: place)
    }
    return wrongIndentation(line, expected: line.previousText?.indent)
  }

  func indentation() -> SyntaxFault? {
    let problems = [
      "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>", "mapping keys are not allowed in this context",
    ]
    guard problems.contains(failure.problem), place < source.count else { return nil }
    if let fault = foreignOrGlued(line) { return fault }
    if line.textStart < place, line.contentStart < place { return nil }
    if let fault = itemAbove() { return fault }
    if line.colon == nil, !line.hasDash { return withoutColon(line) }
    let blocks = builder.open.filter { !$0.isFlow }
    let nearest = blocks.min { abs(Int($0.column) - line.indent) < abs(Int($1.column) - line.indent) }
    return wrongIndentation(line, expected: nearest.map { Int($0.column) })
  }

  /// `-  mã: HD-01` above `  tên: …`: the item's first key stands in another column than all the others.
  private func itemAbove() -> SyntaxFault? {
    guard !line.hasDash, let above = line.previousText, above.hasDash, above.colon != nil,
      above.indent < line.indent, line.indent < above.contentColumn
    else { return nil }
    var fault = wrongIndentation(above, expected: nil)
    fault.keyColumn = line.indent
    return fault
  }

  private func wrongIndentation(_ guilty: SourceLine, expected: Int?) -> SyntaxFault {
    let at = span(guilty.textStart..<max(guilty.value.lowerBound, min(guilty.textStart + 1, guilty.end)))
    guard let expected, expected != guilty.indent else {
      return SyntaxFault(
        diagnostic: Diagnostic(
          YAMLDiagnostics.wrongIndentation, at: at,
          LocalizedText(
            "Dòng này không thẳng cột với dòng nào cùng cấp; hãy kiểm tra thụt dòng và dấu «- ».",
            en: "This line stands in no column of its level; check its indentation and dash.")),
        line: guilty.start)
    }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.wrongIndentation, at: at,
        LocalizedText(
          """
          Dòng này thụt vào \(guilty.indent) dấu cách, không khớp với dòng nào cùng cấp; có lẽ phải là \
          \(expected).
          """,
          en:
            """
            This line is indented by \(guilty.indent) blanks, which fits no line of its level; \
            \(expected) may be meant.
            """
        ),
        fixes: [
          Fix(
            LocalizedText("Thụt vào \(expected) dấu cách", en: "Indent by \(expected) blanks"), isSafe: false,
            edits: [
              TextEdit(
                span(guilty.start..<guilty.textStart), String(repeating: " ", count: expected))
            ])
        ]),
      line: guilty.start, column: expected)
  }
}

/// Findings that come from a failure as well as from text that libyaml read without a word.
extension Diagnostic {
  /// A finding at a key with its colon; where the line can be read all the same it is a warning, as text may be meant.
  static func missingBlank(_ file: SourceFile, _ key: Range<Int>, severity: Severity = .error) -> Diagnostic {
    let name = file.text(ByteRange(key))
    return Diagnostic(
      YAMLDiagnostics.missingBlank, at: file.span(key.lowerBound..<key.upperBound + 1),
      LocalizedText(
        "Thiếu dấu cách sau «\(name):».", en: "There is no blank behind “\(name):”."),
      severity: severity,
      fixes: [
        Fix(
          LocalizedText("Chèn dấu cách", en: "Insert a blank"), isSafe: true,
          edits: [TextEdit(file.span(key.upperBound + 1..<key.upperBound + 1), " ")])
      ])
  }

  static func fullWidthColon(_ file: SourceFile, _ colon: Int) -> Diagnostic {
    let isFollowedByBlank = colon + 3 < file.bytes.count && isBlankOrBreak(file.bytes[colon + 3])
    return Diagnostic(
      YAMLDiagnostics.fullWidthColon, at: file.span(colon..<colon + 3),
      LocalizedText(
        "Đây là dấu hai chấm toàn khổ (U+FF1A); hãy viết dấu hai chấm thường «:» và một dấu cách.",
        en: "This is a full-width colon (U+FF1A); write an ordinary colon “:” and a blank."),
      fixes: [
        Fix(
          LocalizedText("Thay bằng dấu hai chấm thường", en: "Replace by an ordinary colon"), isSafe: true,
          edits: [TextEdit(file.span(colon..<colon + 3), isFollowedByBlank ? ":" : ": ")])
      ])
  }

  static func noBreakSpace(_ file: SourceFile, _ start: Int) -> Diagnostic {
    var end = start
    while end + 1 < file.bytes.count, file.bytes[end] == 0xC2, file.bytes[end + 1] == 0xA0 { end += 2 }
    return Diagnostic(
      YAMLDiagnostics.noBreakSpace, at: file.span(start..<end),
      LocalizedText(
        "Ở đây là dấu cách cứng (U+00A0), không phải dấu cách thường; hãy thay bằng dấu cách.",
        en: "This is a no-break space (U+00A0), not a blank; replace it by a blank."),
      fixes: [
        Fix(
          LocalizedText("Thay bằng dấu cách", en: "Replace by a blank"), isSafe: true,
          edits: [TextEdit(file.span(start..<end), String(repeating: " ", count: (end - start) / 2))])
      ])
  }
}
