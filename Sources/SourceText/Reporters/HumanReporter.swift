extension ReportFormat {
  /// For people: each finding with the lines it is about, the marks below them, notes and remedies, and a summary.
  public static let human = ReportFormat(
    name: "human", title: LocalizedText("cho người đọc", en: "for people")
  ) { report, style in
    var writer = HumanWriter(report, Paint(isOn: style.usesColor))
    for diagnostic in report.diagnostics { writer.write(diagnostic) }
    writer.writeSummary()
    return writer.text
  }
}

private struct HumanWriter {
  private let report: Report
  private let paint: Paint
  private var places: PlaceFinder
  private(set) var text = ""

  init(_ report: Report, _ paint: Paint) {
    self.report = report
    self.paint = paint
    places = PlaceFinder(report.sources)
  }

  mutating func write(_ diagnostic: Diagnostic) {
    let language = report.language
    let role = Paint.Role.severity(diagnostic.severity)
    let severity = diagnostic.severity.name[language]
    text += paint("\(severity)[\(diagnostic.code)]", role)
    text += paint(": " + visible(diagnostic.message[language], lineBreak: "\n  "), .strong) + "\n"
    let snippets = snippets(diagnostic)
    let previews = diagnostic.fixes.map { preview($0) }
    let largest = max(
      snippets.map { $0.snippet.lastLine }.max() ?? 1, previews.joined().map(\.number).max() ?? 1)
    let gutter = String(largest).count
    for (place, item) in snippets.enumerated() { write(item.snippet, item.span, isFirst: place == 0, gutter) }
    let remarks = !diagnostic.notes.isEmpty || !diagnostic.fixes.isEmpty
    if remarks, !snippets.isEmpty { writeRow(gutter, "|") }
    for note in diagnostic.notes { writeRemark(Self.noteWord[language], note[language], gutter) }
    for (fix, lines) in zip(diagnostic.fixes, previews) { write(fix, lines, gutter) }
    text += "\n"
  }

  mutating func writeSummary() {
    let worst: Paint.Role =
      report.count(.error) > 0
      ? .severity(.error) : report.count(.warning) > 0 ? .severity(.warning) : .strong
    text += paint(report.summary, worst) + "\n"
    let fixable = report.diagnostics.count { $0.fixes.contains { $0.isSafe } }
    if fixable > 0 {
      text +=
        LocalizedText(
          "\(fixable) chỗ sửa được tự động bằng lệnh: \(report.fixCommand)",
          en: "\(fixable) can be fixed automatically with: \(report.fixCommand)")[report.language] + "\n"
    }
    let codes = Set(report.diagnostics.map(\.code)).sorted().filter { report.catalog[$0] != nil }
    if let first = codes.first {
      text +=
        LocalizedText(
          "Xem giải thích một mã bằng lệnh, ví dụ: kehoach explain \(first)",
          en: "To read about a code, for example: kehoach explain \(first)")[report.language] + "\n"
    }
  }

  // MARK: Snippets

  /// The finding's own file first, then the others in the order in which the related places name them.
  private mutating func snippets(_ diagnostic: Diagnostic) -> [(snippet: Snippet, span: SourceSpan)] {
    var files = [diagnostic.span.file]
    var marks: [FileID: [Mark]] = [
      diagnostic.span.file: [mark(diagnostic.span, diagnostic.label, isPrimary: true)]
    ]
    var spans = [diagnostic.span.file: diagnostic.span]
    for related in diagnostic.related {
      let file = related.span.file
      if spans[file] == nil {
        files.append(file)
        spans[file] = related.span
      }
      marks[file, default: []].append(mark(related.span, related.message, isPrimary: false))
    }
    return files.compactMap { file in
      guard let source = places.source(file), let lines = places.lines(file), let span = spans[file] else {
        return nil
      }
      return (Snippet(source, lines, marks[file] ?? [], severity: diagnostic.severity), span)
    }
  }

  private func mark(_ span: SourceSpan, _ label: LocalizedText?, isPrimary: Bool) -> Mark {
    let words = label.map { visible($0[report.language], lineBreak: " ") } ?? ""
    return Mark(range: span.range.indices, label: words, isPrimary: isPrimary)
  }

  private mutating func write(_ snippet: Snippet, _ span: SourceSpan, isFirst: Bool, _ gutter: Int) {
    let start = places.start(span)
    let path = visible(places.path(span.file), lineBreak: " ")
    let blanks = String(repeating: " ", count: gutter)
    if !isFirst { writeRow(gutter, "|") }
    let arrow = blanks + paint(isFirst ? "--> " : "::: ", .frame)
    // A file that is empty, or could not be read, has no line to show.
    guard places.source(span.file)?.bytes.isEmpty == false else {
      text += arrow + path + "\n"
      return
    }
    text += arrow + "\(path):\(start.line):\(start.column)\n"
    writeRow(gutter, "|")
    for row in snippet.rows() {
      switch row {
      case .source(let line, let content): writeRow(gutter, "|", content, number: line)
      case .marks(let content): writeRow(gutter, "|", content)
      case .gap(let content):
        var gap = PaintedRow("..." + String(repeating: " ", count: gutter), .frame)
        gap.add(content)
        text += gap.text(paint) + "\n"
      }
    }
  }

  private mutating func writeRow(
    _ gutter: Int, _ sign: String, _ content: PaintedRow = PaintedRow(), number: Int? = nil
  ) {
    let digits = number.map { String($0) } ?? ""
    var row = PaintedRow(
      String(repeating: " ", count: gutter - digits.count) + digits + " " + sign + " ", .frame)
    row.add(content)
    text += row.text(paint) + "\n"
  }

  // MARK: Remarks

  private static let noteWord = LocalizedText("ghi chú", en: "note")
  private static let fixWord = LocalizedText("cách sửa", en: "fix")
  private static let unsafeFixWord = LocalizedText("cách sửa (cần xem lại)", en: "fix (needs a look)")

  private mutating func writeRemark(_ word: String, _ words: String, _ gutter: Int) {
    let lineBreak = "\n" + String(repeating: " ", count: gutter + 3)
    text += String(repeating: " ", count: gutter) + paint(" = ", .frame) + paint(word, .strong)
    text += ": " + visible(words, lineBreak: lineBreak) + "\n"
  }

  private mutating func write(
    _ fix: Fix, _ lines: [FixPreview.Line], _ gutter: Int
  ) {
    let language = report.language
    writeRemark((fix.isSafe ? Self.fixWord : Self.unsafeFixWord)[language], fix.title[language], gutter)
    guard !lines.isEmpty else { return }
    writeRow(gutter, "|")
    for line in lines {
      let bytes = Array(line.text.utf8)
      let shown = SnippetLine(bytes, 0..<bytes.count, around: line.place..<line.place)
      let role: Paint.Role = line.isNew ? .added : .removed
      let content = PaintedRow((line.isNew ? "+ " : "- ") + shown.text, role)
      writeRow(gutter, "|", content, number: line.number)
    }
  }

  private mutating func preview(_ fix: Fix) -> [FixPreview.Line] {
    var files: [FileID] = []
    for edit in fix.edits where !files.contains(edit.span.file) { files.append(edit.span.file) }
    return files.flatMap { file -> [FixPreview.Line] in
      guard let source = places.source(file), let table = places.lines(file) else { return [] }
      let own = fix.edits.filter { $0.span.file == file }
      return FixPreview.lines(own, source, table)
    }
  }
}
