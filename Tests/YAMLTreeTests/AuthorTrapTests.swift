import SourceText
import Testing
import YAMLTree

/// What bites the author of an office text: each trap with its code, its place and what the first fix makes of it.
@Suite struct AuthorTrapTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    let code: String
    /// The text after the first fix; nil where there is none.
    let fixed: String?

    init(_ name: String, _ marked: String, _ code: String, fixed: String? = nil) {
      self.name = name
      self.marked = marked
      self.code = code
      self.fixed = fixed
    }

    var testDescription: String { "\(code) \(name)" }
  }

  static let traps: [Trap] = [
    Trap(
      "colon in value", "ten: Kế hoạch⟦:⟧ tuyên truyền\nso: 1\n", "KH0101",
      fixed: "ten: \"Kế hoạch: tuyên truyền\"\nso: 1\n"),
    Trap(
      "no blank, next key", "⟦ten:⟧Sở Thông tin\nso: 1\n", "KH0102", fixed: "ten: Sở Thông tin\nso: 1\n"),
    Trap(
      "no blank, in between", "a: 1\n⟦ten:⟧Sở\nso: 1\n", "KH0102", fixed: "a: 1\nten: Sở\nso: 1\n"),
    Trap(
      "no blank, silent", "co quan:\n  ⟦tên:⟧Sở Thông tin\n", "KH0102",
      fixed: "co quan:\n  tên: Sở Thông tin\n"),
    Trap(
      "no blank, silent item", "a:\n  - ⟦tên:⟧Sở\n", "KH0102", fixed: "a:\n  - tên: Sở\n"),
    Trap(
      "no blank, swallows lines", "a:\n  ⟦tên:⟧Sở\n  số:12\n", "KH0102", fixed: "a:\n  tên: Sở\n  số:12\n"),
    Trap("full-width colon", "tên⟦：⟧ Sở\nsố: 1\n", "KH0103", fixed: "tên: Sở\nsố: 1\n"),
    Trap("full-width colon, silent", "a:\n  tên⟦：⟧Sở\n", "KH0103", fixed: "a:\n  tên: Sở\n"),
    Trap("tab", "a:\n⟦\t⟧b: 1\n", "KH0104", fixed: "a:\n  b: 1\n"),
    Trap(
      "tab among blanks", "a:\n  b: 1\n⟦\t⟧c: 2\n  d: 3\n", "KH0104", fixed: "a:\n  b: 1\n  c: 2\n  d: 3\n"),
    Trap("cut by hash", "a: Chỉ thị ⟦#12⟧\nb: 1\n", "KH0120", fixed: "a: \"Chỉ thị #12\"\nb: 1\n"),
    Trap("swallowed item", "a:\n  - x\n   ⟦- y⟧\nb: 1\n", "KH0111", fixed: "a:\n  - x\n  - y\nb: 1\n"),
    Trap("duplicate key", "a: 1\nb: 2\n⟦a⟧: 3\n", "KH0109"),
    Trap("composed key", "Kế: 1\n⟦Ke\u{302}\u{301}⟧: 2\n", "KH0110", fixed: "Kế: 1\nKế: 2\n"),
    Trap("no-break space after colon", "a:\n  b:⟦\u{A0}⟧1\n", "KH0015", fixed: "a:\n  b: 1\n"),
    Trap("no-break space before value", "a: ⟦\u{A0}⟧1\nb: 2\n", "KH0015", fixed: "a:  1\nb: 2\n"),
    Trap("no-break space as indentation", "a:\n⟦\u{A0}\u{A0}⟧b: 1\n", "KH0015", fixed: "a:\n  b: 1\n"),
    Trap("zero-width space in key", "chủ⟦\u{200B}⟧ trì: a\n", "KH0014", fixed: "chủ trì: a\n"),
    Trap("byte order mark in mid-file", "a: 1\n⟦\u{FEFF}⟧b: 2\n", "KH0013", fixed: "a: 1\nb: 2\n"),
    Trap("text behind quote", "a: \"x\" ⟦y⟧\nb: 1\n", "KH0123", fixed: "a: '\"x\" y'\nb: 1\n"),
    Trap("unclosed quote, end of file", "a: ⟦\"⟧x\nb: 1\n", "KH0122", fixed: "a: \"x\"\nb: 1\n"),
    Trap(
      "unclosed quote, next quote", "a: ⟦\"⟧x\nb: 1\nc: \"y\"\nd: 2\n", "KH0122",
      fixed: "a: \"x\"\nb: 1\nc: \"y\"\nd: 2\n"),
    Trap("unclosed single quote", "a: ⟦'⟧x\nb: 1\n", "KH0122", fixed: "a: 'x'\nb: 1\n"),
    Trap("unclosed bracket", "a: ⟦[⟧x, y\nb: 1\n", "KH0113", fixed: "a: [x, y]\nb: 1\n"),
    Trap("unclosed brace", "a: ⟦{⟧x: 1, y: 2\nb: 1\n", "KH0113", fixed: "a: {x: 1, y: 2}\nb: 1\n"),
    Trap("missing comma", "a: [\"x\" ⟦\"y\"]⟧\nb: 1\n", "KH0112"),
    Trap("stray bracket", "a: [x]⟦]⟧\nb: 1\n", "KH0114", fixed: "a: [x]\nb: 1\n"),
    Trap(
      "anchor with marks", "a: &⟦mặc_định⟧ x\nb: *mặc_định\n", "KH0127",
      fixed: "a: &mac_dinh x\nb: *mac_dinh\n"),
    Trap("undefined alias", "a: &mac_dinh x\nb: ⟦*mac_din⟧\n", "KH0128"),
    Trap("alias cycle", "a: &x\n  b: ⟦*x⟧\n", "KH0129"),
    Trap("merge key", "a: &x {b: 1}\nc:\n  ⟦<<⟧: *x\n", "KH0130"),
    Trap("at sign", "a: ⟦@sotttt⟧\nb: 1\n", "KH0125", fixed: "a: \"@sotttt\"\nb: 1\n"),
    Trap("percent", "a: ⟦%5⟧\nb: 1\n", "KH0125", fixed: "a: \"%5\"\nb: 1\n"),
    Trap("bold text", "a: ⟦**đậm**⟧\nb: 1\n", "KH0125", fixed: "a: \"**đậm**\"\nb: 1\n"),
    Trap("backslash", "a: \"D:⟦\\K⟧H\"\nb: 1\n", "KH0124", fixed: "a: \"D:\\\\KH\"\nb: 1\n"),
    Trap("block header", "a: ⟦| chữ⟧\nb: 1\n", "KH0126", fixed: "a: \"| chữ\"\nb: 1\n"),
    Trap("item on key line", "a: ⟦- x⟧\nb: 1\n", "KH0107", fixed: "a:\n  - x\nb: 1\n"),
    Trap("empty key", "a: 1\n⟦:⟧ 2\n", "KH0108"),
    Trap("no colon", "a: 1\n⟦so 12⟧\nb: 2\n", "KH0105"),
    Trap("deeper line", "a:\n  b: 1\n   ⟦c: ⟧2\n  d: 3\n", "KH0106", fixed: "a:\n  b: 1\n  c: 2\n  d: 3\n"),
    Trap("shallower line", "a:\n  b: 1\n ⟦c: ⟧2\n  d: 3\n", "KH0106"),
    Trap("glued comment", "a: \"x\"⟦#⟧c\n", "KH0121", fixed: "a: \"x\" #c\n"),
    Trap("shallow quoted line", "a:\n  b: \"x\n  ⟦y\"⟧\n", "KH0115", fixed: "a:\n  b: \"x\n    y\"\n"),
    Trap("dash in brackets", "a: [⟦-⟧, x]\n", "KH0116", fixed: "a: [\"-\", x]\n"),
    Trap("line separator", "a: x⟦\u{2028}⟧y\n", "KH0012", fixed: "a: x y\n"),
    Trap("control character", "a: x⟦\u{1}⟧y\n", "KH0005", fixed: "a: xy\n"),
    Trap("directive", "⟦%TAG ! tag:a,2021:⟧\n---\na: 1\n", "KH0010", fixed: "---\na: 1\n"),
    Trap("second document", "a: 1\n⟦---⟧\nb: 2\n", "KH0011"),
  ]

  @Test(arguments: traps)
  func namesThePlaceAndTheRemedy(_ trap: Trap) throws {
    let marked = MarkedYAML(trap.marked)
    let parse = parseYAML(marked.source)
    let codes = parse.diagnostics.map(\.code)
    #expect(codes == [trap.code])
    let diagnostic = try #require(parse.diagnostics.first)
    #expect(diagnostic.span.range.indices == marked.range)
    guard let fixed = trap.fixed else { return }
    let fix = try #require(diagnostic.fixes.first)
    let bytes = try marked.source.applying(fix.edits)
    #expect(String(decoding: bytes, as: UTF8.self) == fixed)
  }

  static let fine: [String] = [
    "gio: 12:30\n", "- Họp lúc 12:30\n- tỉ lệ 1:2\n", "a: http://vi.du/x\n", "a: x#y\n",
    "a: no\nb: 08\nc: 1_000\nd: 2021-05-20\ne: ~\n",
    "- http://vi.du\n- 12:30\n- D:\\Kehoach\n", "a: TP.\u{A0}Hồ Chí Minh\n", "a: x # ghi chú\n",
    "a: [\n  x,\n  y\n]\n",
    "\u{FEFF}a: 1\n", "%YAML 1.2\n---\na: 1\n", "a: 👨\u{200D}👩\u{200D}👧\n", "---\na: 1\n...\n",
    "a: |\n  - x\n   - y\n",
    "a:\r\n  - x\r\n  - y\r\n", "", "# chỉ có ghi chú\n", "a: &x 1\nb: *x\n", "a: Sở： x\n",
  ]

  @Test(arguments: fine)
  func saysNothingAboutGoodText(_ text: String) {
    let codes = parseYAML(SourceFile(path: "p", text: text)).diagnostics.map { "\($0.code) \($0.message.en)" }
    #expect(codes.isEmpty)
  }

  @Test func showsBothPlacesOfARepeatedKey() throws {
    let source = SourceFile(path: "p", text: "tên: 1\ntên: 2\n")
    let diagnostic = try #require(parseYAML(source).diagnostics.first)
    #expect(source.text(diagnostic.span.range) == "tên")
    #expect(diagnostic.related.map(\.span.range.start) == [0])
    #expect(diagnostic.span.range.start == 8)
  }

  @Test func hasNoRootWhereThereIsNoContent() throws {
    let document = try #require(parseYAML(SourceFile(path: "p", text: "# a\n")).document)
    #expect(document.root == nil)
  }
}
