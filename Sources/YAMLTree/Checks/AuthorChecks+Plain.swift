import SourceText

/// Traps of plain scalars: they end at a `#` and swallow the lines below them.
extension AuthorChecks {
  func cutByHash(_ id: UInt32, _ hash: Int) -> Diagnostic? {
    let record = arena.nodes[Int(id)]
    guard record.meta & NodeRecord.broken == 0 else { return nil }
    let line = SourceLine(file.bytes, at: hash)
    var end = line.end
    while end > hash, isBlank(file.bytes[end - 1]) { end -= 1 }
    let whole = file.text(ByteRange(Int(record.start)..<end))
    return Diagnostic(
      YAMLDiagnostics.cutByHash, at: file.span(hash..<end),
      LocalizedText(
        "Phần này bị coi là ghi chú và bị bỏ; nếu là một phần của giá trị thì đặt giá trị trong ngoặc kép.",
        en:
          "This part counts as a comment and is dropped; if it belongs to the value, put the value in quotes."
      ),
      fixes: [
        Fix(
          LocalizedText("Đặt cả giá trị trong ngoặc kép", en: "Put the whole value in quotes"), isSafe: false,
          edits: [TextEdit(file.span(Int(record.start)..<end), yamlQuoted(whole))]),
        Fix(
          LocalizedText("Là ghi chú: chèn dấu cách sau #", en: "A comment: insert a blank behind #"),
          isSafe: false,
          edits: [TextEdit(file.span(hash + 1..<hash + 1), " ")]),
      ])
  }

  /// A line within a plain scalar that begins like an item or a key.
  func foldedPlain(_ id: UInt32) -> Diagnostic? {
    let record = arena.nodes[Int(id)]
    guard record.meta & NodeRecord.broken == 0 else { return nil }
    let first = SourceLine(file.bytes, at: Int(record.start))
    let isOnOwnLine = first.contentStart == Int(record.start)
    if isOnOwnLine, let fault = gluedLine(first) { return fault }
    var line = first.next
    while let current = line, current.start < Int(record.end) {
      line = current.next
      if current.hasDash { return swallowed(current, first) }
      if let fault = gluedLine(current) { return fault }
    }
    return nil
  }

  private func gluedLine(_ line: SourceLine) -> Diagnostic? {
    line.gluedColon.map { .missingBlank(file, line.contentStart..<$0, severity: .warning) }
  }

  private func swallowed(_ line: SourceLine, _ first: SourceLine) -> Diagnostic {
    let column = first.hasDash ? first.indent : line.indent
    let fix = Fix(
      LocalizedText("Thụt vào \(column) dấu cách", en: "Indent by \(column) blanks"), isSafe: false,
      edits: [TextEdit(file.span(line.start..<line.textStart), String(repeating: " ", count: column))])
    return Diagnostic(
      YAMLDiagnostics.swallowedItem,
      at: file.span(line.textStart..<max(line.value.upperBound, line.textStart)),
      LocalizedText(
        "Dòng này thụt sâu hơn mục bên trên nên bị nối vào nó; hãy đặt dấu «-» thẳng cột.",
        en: "This line is deeper than the item above and is joined to it; put its “-” in the same column."),
      related: [
        RelatedPlace(
          file.span(first.textStart..<max(first.value.upperBound, first.textStart)),
          LocalizedText("Nối vào dòng này", en: "Joined to this line"))
      ],
      fixes: column == line.indent ? [] : [fix])
  }

  /// `- ten:Sở` and a lone `ten:Sở` below a key.
  func gluedColon(_ id: UInt32, _ colon: Int) -> Diagnostic? {
    let record = arena.nodes[Int(id)]
    guard record.meta & NodeRecord.broken == 0,
      SourceLine.gluedColon(file.bytes, Int(record.start)..<Int(record.end)) == colon
    else { return nil }
    return .missingBlank(file, Int(record.start)..<colon, severity: .warning)
  }
}
