/// The findings that remain when a file's comments have been heard, and how many they passed over.
public struct SuppressionResult: Sendable {
  public let diagnostics: [Diagnostic]
  public let suppressedCount: Int
}

/// Takes out the findings that comments pass over, and reports what is wrong with the comments themselves.
///
/// `# kehoach: bỏ-qua KH0123 lý do` (or `ignore`) holds for findings that start on its own line, or, where it stands alone,
/// on the next line that is no such comment; `# kehoach: bỏ-qua-tệp KH0123 lý do` (or `ignore-file`) at the top of a file
/// holds for all of it. Faults that keep a file from being read cannot be passed over.
/// - Parameters:
///   - diagnostics: the findings, not yet consolidated: a finding is passed over where it stands.
///   - comments: all comments of the files, in any order.
///   - sources: the files in which they stand.
///   - catalog: all codes that there are.
/// - Returns: the remaining findings in their order, those about comments behind them.
public func applySuppressions(
  to diagnostics: [Diagnostic], comments: [SourceComment], sources: SourceMap, catalog: DiagnosticCatalog
) -> SuppressionResult {
  var pass = SuppressionPass(catalog: catalog)
  for (file, own) in Dictionary(grouping: comments, by: \.span.file).sorted(by: { $0.key < $1.key }) {
    guard let source = sources[file] else { continue }
    pass.read(own.sorted { $0.span < $1.span }, of: source)
  }
  guard !pass.isEmpty else {
    return SuppressionResult(diagnostics: diagnostics + pass.findings, suppressedCount: 0)
  }
  let remaining = diagnostics.filter { !pass.suppresses($0) }
  return SuppressionResult(
    diagnostics: remaining + pass.findings + pass.unused(),
    suppressedCount: diagnostics.count - remaining.count)
}

/// Whether a comment may pass a code over.
private func isSuppressible(_ code: String) -> Bool {
  !["KH00", "KH01", "KH07"].contains { code.hasPrefix($0) }
}

private struct SuppressionPass {
  private struct Entry {
    let comment: SourceComment
    let source: SourceFile
    /// The codes that exist and may be passed over, in capitals, each with the finding that it met.
    var codes: [(code: String, isUsed: Bool)]
    /// Faulty codes keep their place when the unused ones are taken out.
    let codeRange: Range<Int>
    let hasFaultyCodes: Bool
    let standsAlone: Bool
  }

  private struct LineOfFile: Hashable {
    let file: FileID
    let line: Int
  }

  let catalog: DiagnosticCatalog
  private(set) var findings: [Diagnostic] = []
  private var entries: [Entry] = []
  private var byLine: [LineOfFile: [Int]] = [:]
  private var byFile: [FileID: [Int]] = [:]
  private var tables: [FileID: LineTable] = [:]

  init(catalog: DiagnosticCatalog) {
    self.catalog = catalog
  }

  var isEmpty: Bool { entries.isEmpty }

  // MARK: Reading

  mutating func read(_ comments: [SourceComment], of source: SourceFile) {
    guard comments.contains(where: { $0.text.utf8.contains(UInt8(ascii: ":")) }) else { return }
    let table = LineTable(source)
    var waiting: [Int] = []
    var waitingLine = 0
    for comment in comments {
      guard case .suppression(let suppression) = reading(comment) else { continue }
      let line = table.line(at: comment.span.range.start)
      let standsAlone = source.isBlank(table.range(ofLine: line).start..<comment.span.range.start)
      if suppression.isForFile {
        guard standsAlone, source.isOnlyComments(before: comment.span.range.start) else {
          reportMisplaced(comment)
          continue
        }
        byFile[source.id, default: []].append(entries.count)
      } else if standsAlone {
        if line != waitingLine + 1 { waiting = [] }
        waiting.append(entries.count)
        waitingLine = line
      } else {
        byLine[LineOfFile(file: source.id, line: line), default: []].append(entries.count)
      }
      entries.append(entry(suppression, comment, source, standsAlone))
      if standsAlone, !suppression.isForFile {
        let target = LineOfFile(file: source.id, line: line + 1)
        // A comment above another one holds for the line below both.
        byLine[LineOfFile(file: source.id, line: line)] = nil
        byLine[target] = waiting
      }
    }
    tables[source.id] = table
  }

  private mutating func reading(_ comment: SourceComment) -> SuppressionComment.Reading {
    let reading = SuppressionComment.read(comment.text)
    if case .malformed = reading {
      findings.append(
        Diagnostic(
          SuppressionDiagnostics.malformed, at: comment.span,
          LocalizedText(
            "chú thích «kehoach:» viết sai; hãy viết «# kehoach: bỏ-qua KH0123 lý do»",
            en: "malformed «kehoach:» comment; write «# kehoach: ignore KH0123 reason»")))
    }
    return reading
  }

  private mutating func reportMisplaced(_ comment: SourceComment) {
    findings.append(
      Diagnostic(
        SuppressionDiagnostics.malformed, at: comment.span,
        LocalizedText(
          "chú thích bỏ qua cho cả tệp phải đứng ở đầu tệp, trước mọi nội dung; ở đây hãy dùng «bỏ-qua» cho một dòng",
          en:
            "a suppression for the whole file must stand at its top, before any content; here use «ignore» for one line"
        )))
  }

  private mutating func entry(
    _ suppression: SuppressionComment, _ comment: SourceComment, _ source: SourceFile, _ standsAlone: Bool
  ) -> Entry {
    if !suppression.hasReason {
      findings.append(
        Diagnostic(
          SuppressionDiagnostics.missingReason, at: comment.span,
          LocalizedText(
            "chú thích bỏ qua chưa nêu lý do; hãy ghi lý do sau mã",
            en: "the suppression gives no reason; write it behind the code")))
    }
    var codes: [(code: String, isUsed: Bool)] = []
    for code in suppression.codes {
      let range = code.range
      let start = Int(comment.span.range.start)
      let span = source.span(start + range.lowerBound..<start + range.upperBound)
      if let kind = catalog[code.text] {
        if isSuppressible(kind.code) {
          codes.append((kind.code, false))
        } else {
          findings.append(notSuppressible(kind.code, span))
        }
      } else {
        findings.append(unknown(code.text, span))
      }
    }
    let first = suppression.codes.first?.range.lowerBound ?? 0
    return Entry(
      comment: comment, source: source, codes: codes,
      codeRange: first..<max(first, suppression.codes.last?.range.upperBound ?? 0),
      hasFaultyCodes: codes.count < suppression.codes.count, standsAlone: standsAlone)
  }

  private func notSuppressible(_ code: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      SuppressionDiagnostics.notSuppressible, at: span,
      LocalizedText(
        "không thể bỏ qua mã \(code); hãy sửa chỗ sai trong tệp",
        en: "code \(code) cannot be passed over; put the file right"))
  }

  private func unknown(_ code: String, _ span: SourceSpan) -> Diagnostic {
    let suggested = catalog.suggestedCodes(for: code)
    let hint = suggested.joined(separator: ", ")
    return Diagnostic(
      SuppressionDiagnostics.unknownCode, at: span,
      LocalizedText("không có mã «\(code)»", en: "there is no code «\(code)»"),
      notes: suggested.isEmpty ? [] : [LocalizedText("có phải là \(hint)?", en: "did you mean \(hint)?")],
      fixes: suggested.prefix(1).map {
        Fix(
          LocalizedText("đổi thành \($0)", en: "change it to \($0)"), isSafe: false,
          edits: [TextEdit(span, $0)])
      })
  }

  // MARK: Applying

  mutating func suppresses(_ diagnostic: Diagnostic) -> Bool {
    let file = diagnostic.span.file
    guard isSuppressible(diagnostic.code), let table = tables[file] else { return false }
    let line = table.line(at: diagnostic.span.range.start)
    let places = (byLine[LineOfFile(file: file, line: line)] ?? []) + (byFile[file] ?? [])
    var isSuppressed = false
    for place in places {
      for index in entries[place].codes.indices where entries[place].codes[index].code == diagnostic.code {
        entries[place].codes[index].isUsed = true
        isSuppressed = true
      }
    }
    return isSuppressed
  }

  /// One finding for each comment with codes that met nothing.
  func unused() -> [Diagnostic] {
    entries.compactMap { entry in
      let unused = entry.codes.filter { !$0.isUsed }.map(\.code)
      guard !unused.isEmpty else { return nil }
      let list = unused.joined(separator: ", ")
      return Diagnostic(
        SuppressionDiagnostics.unused, at: entry.comment.span,
        LocalizedText("bỏ qua thừa: ở đây không có \(list)", en: "unused suppression: no \(list) here"),
        fixes: fix(entry).map { [$0] } ?? [])
    }
  }

  /// Takes the unused codes out of the comment, or the whole comment where none is left.
  private func fix(_ entry: Entry) -> Fix? {
    guard !entry.hasFaultyCodes else { return nil }
    let used = entry.codes.filter(\.isUsed).map(\.code)
    let start = Int(entry.comment.span.range.start)
    if used.isEmpty {
      let range = entry.source.rangeToRemove(entry.comment.span.range.indices, wholeLine: entry.standsAlone)
      return Fix(
        LocalizedText("xóa chú thích", en: "take the comment out"), isSafe: true,
        edits: [TextEdit(entry.source.span(range), "")])
    }
    let span = entry.source.span(start + entry.codeRange.lowerBound..<start + entry.codeRange.upperBound)
    return Fix(
      LocalizedText("chỉ giữ mã còn dùng", en: "keep only the codes in use"), isSafe: true,
      edits: [TextEdit(span, used.joined(separator: ", "))])
  }
}

extension SourceFile {
  fileprivate func isBlank(_ range: Range<UInt32>) -> Bool {
    let end = min(Int(range.upperBound), bytes.count)
    var start = min(Int(range.lowerBound), end)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether only blank lines, comments, directives and the start of the document stand before a byte.
  fileprivate func isOnlyComments(before offset: UInt32) -> Bool {
    let end = min(Int(offset), bytes.count)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
    return bytes[start..<end].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).allSatisfy { line in
      let content = line.drop { $0 == 0x20 || $0 == 0x09 }
      return content.isEmpty || content.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "%")
        || String(decoding: line, as: UTF8.self) == "---"
    }
  }

  /// The bytes that go with a comment: its line with the line break, or the blanks before it.
  fileprivate func rangeToRemove(_ range: Range<Int>, wholeLine: Bool) -> Range<Int> {
    var start = min(range.lowerBound, bytes.count)
    var end = min(range.upperBound, bytes.count)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    if wholeLine {
      if end < bytes.count, bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    }
    return start..<end
  }
}
