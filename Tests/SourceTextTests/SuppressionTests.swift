import SourceText
import TestSupport
import Testing

@Suite struct SuppressionTests {
  /// The comments of a text whose only `#` start comments.
  static func comments(_ source: SourceFile) -> [SourceComment] {
    let table = LineTable(source)
    return (1...table.lineCount).compactMap { line in
      let range = table.range(ofLine: line).indices
      guard let start = source.bytes[range].firstIndex(of: UInt8(ascii: "#")) else { return nil }
      let span = source.span(start..<range.upperBound)
      return SourceComment(span, source.text(span.range))
    }
  }

  /// Applies the comments of a text to one finding of each code at the start of the word `ĐÂY` with a number.
  static func result(_ text: String, _ found: [(DiagnosticKind, String)]) -> (SuppressionResult, SourceFile) {
    let source = SourceFile(path: "a.yaml", text: text)
    let findings = found.map { kind, piece in
      Diagnostic(kind, at: Samples.span(source, piece), LocalizedText("x", en: "x"))
    }
    let result = applySuppressions(
      to: findings, comments: comments(source), sources: SourceMap([source]), catalog: Samples.catalog)
    return (result, source)
  }

  @Test(arguments: [
    "a: b # kehoach: bỏ-qua KH0501 vì thế", "# kehoach: bỏ-qua KH0501 vì thế\na: b",
    "# kehoach: bo-qua kh0501 vì thế\na: b", "# Kehoach: ignore KH0501, KH0501 because\na: b",
    "#kehoach:BỎ QUA KH0501 vì thế\na: b", "x: 1\n  # kehoach : bo_qua KH0501 vì thế\n  a: b",
    "# kehoach: bỏ-qua-tệp KH0501 vì thế\n\nx: 1\na: b",
    "\u{FEFF}%YAML 1.2\n---\n# x\n# kehoach: ignore-file KH0501 y\nz: 1\na: b",
    "# kehoach: bo\u{0309}-qua KH0501 vì thế\na: b", "# kehoach: ignore KH0501 w\r\na: b\r\n",
    "# kehoach: bỏ qua tệp KH0501 vì thế\nx: 1\na: b",
  ])
  func passesOver(text: String) {
    let (result, _) = Self.result(text, [(Samples.style, "a: b")])
    #expect(result.diagnostics == [])
    #expect(result.suppressedCount == 1)
  }

  @Test(arguments: [
    ("a: b # chỉ là ghi chú về kehoach", ["KH0501"]),
    ("# kehoach: bỏ-qua KH0501 xa quá\n\na: b", ["KH0501", "KH0701"]),
    ("# kehoach: bỏ-qua KH0410 mã khác\na: b", ["KH0501", "KH0701"]),
    ("# kehoach: bỏ-qua KH0501\na: b", ["KH0703"]),
    ("# kehoach: bỏ-qua KH9999 không có\na: b", ["KH0501", "KH0702"]),
    ("# kehoach: bỏ-qua\na: b", ["KH0501", "KH0704"]),
    ("# kehoach: bỏ-qua vì thế\na: b", ["KH0501", "KH0704"]),
    ("# kehoach: bỏ KH0501 lý do\na: b", ["KH0501", "KH0704"]),
    ("x: 1\n# kehoach: bỏ-qua-tệp KH0501 lý do\na: b", ["KH0501", "KH0704"]),
    ("a: b # kehoach: bỏ-qua-tệp KH0501 lý do", ["KH0501", "KH0704"]),
    ("# kehoach: bỏ-qua KH0101 lý do\na: b", ["KH0501", "KH0705"]),
    ("# kehoach: bỏ-qua KH0701 lý do\na: b", ["KH0501", "KH0705"]),
    ("# kehoach: bỏ-qua KH0501, KH0201 lý do\na: b", ["KH0701"]),
    ("# kehoach: bỏ-qua KH0501, KH99 lý do\na: b", ["KH0702"]),
    ("a: b\n# kehoach: bỏ-qua KH0501 sau", ["KH0501", "KH0701"]),
  ])
  func reportsFaultyComments(text: String, codes: [String]) {
    let (result, _) = Self.result(text, [(Samples.style, "a: b")])
    #expect(result.diagnostics.map(\.code) == codes)
  }

  @Test func neverPassesOverASyntaxError() {
    let text = "# kehoach: bỏ-qua-tệp KH0501 x\n# kehoach: bỏ-qua KH0101 x\na: b"
    let (result, _) = Self.result(text, [(Samples.syntax, "a: b"), (Samples.style, "a: b")])
    #expect(result.diagnostics.map(\.code) == ["KH0101", "KH0705"])
  }

  @Test func addsUpCommentsAboveEachOther() {
    let text = "# kehoach: bỏ-qua KH0501 x\n# kehoach: bỏ-qua KH0201 x\na: b # kehoach: bỏ-qua KH0410 x"
    let (result, _) = Self.result(
      text, [(Samples.style, "a: b"), (Samples.unknownKey, "a: b"), (Samples.hint, "a: b")])
    #expect(result.diagnostics == [])
  }

  @Test(arguments: [
    ("a: b # kehoach: bỏ-qua KH0410 x\nc: d\n", "a: b\nc: d\n"),
    ("x: 1\r\n  # kehoach: bỏ-qua KH0410 x\r\na: b\r\n", "x: 1\r\na: b\r\n"),
    ("# kehoach: ignore KH0410, KH0501, KH0201 x\na: b", "# kehoach: ignore KH0501 x\na: b"),
    ("# kehoach: bỏ-qua-tệp KH0410 x\na: b # kehoach: bỏ-qua KH0501 x", "a: b # kehoach: bỏ-qua KH0501 x"),
  ])
  func takesUnusedCodesOut(text: String, expected: String) throws {
    let (result, source) = Self.result(text, [(Samples.style, "a: b")])
    let unused = try #require(result.diagnostics.last)
    #expect(unused.code == "KH0701")
    let fix = try #require(unused.fixes.first)
    #expect(try source.applying(fix.edits) == Array(expected.utf8))
  }

  @Test func suggestsTheCodeThatWasMeant() throws {
    let (result, source) = Self.result("# kehoach: bỏ-qua KHO501 lý do\na: b", [])
    let unknown = try #require(result.diagnostics.first)
    #expect(unknown.code == "KH0702")
    #expect(source.text(unknown.span.range) == "KHO501")
    #expect(unknown.fixes.first?.edits.first?.replacement == "KH0501")
  }

  @Test(arguments: 0..<100)
  func takesAnyComments(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "# kehoach:", "#", "bỏ-qua", "-tệp", " ", "KH0501", ",", "KH0101", "lý do", "\n", "\r\n", "a: b",
      "ignore",
    ]
    let text = (0..<random.number(below: 25)).map { _ in random.pick(pieces) }.joined()
    let (result, source) = Self.result(text, [(Samples.style, "a: b"), (Samples.syntax, "a: b")])
    #expect(result.diagnostics.contains { $0.code == "KH0101" })
    for finding in result.diagnostics {
      for fix in finding.fixes { #expect(throws: Never.self) { try source.applying(fix.edits) } }
    }
  }
}
