import SourceText
import TestSupport
import Testing
import YAMLTree

/// Places of nodes, byte by byte, where libyaml's marks are not enough.
@Suite struct SpanTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    /// The value of `k` is marked.
    let marked: String

    init(_ name: String, _ marked: String) {
      self.name = name
      self.marked = marked
    }

    var testDescription: String { name }
  }

  static let places: [Place] = [
    Place("plain", "a: 1\nk: ⟦x y⟧\nb: 2\n"), Place("plain before comment", "k: ⟦x⟧  # c\n"),
    Place("plain on two lines", "k: ⟦x\n  y⟧\nb: 2\n"), Place("quoted", "k: ⟦\"x\"⟧ # c\n"),
    Place("anchor and tag", "k: &x !!str ⟦v⟧\n"),
    Place("tag and anchor on lines of their own", "k: !!map\n  &x\n  ⟦a: b⟧\n"),
    Place("verbatim tag", "k: !<tag:x,2021:y> ⟦v⟧\n"),
    Place("anchor in brackets", "k: [&x a, b]\nq: 1\n".replacing("[&x a, b]", with: "⟦[&x a, b]⟧")),
    Place("block mapping ends with its last child", "k:\n  ⟦a: 1\n  b: 2⟧\n\n# c\nq: 1\n"),
    Place("block sequence ends with its last child", "k:\n  ⟦- a\n  - b⟧  # c\n\nq: 1\n"),
    Place("sequence in one column with its key", "k:\n⟦- a\n- b⟧\nq: 1\n"),
    Place("mapping that ends with nothing", "k:\n  ⟦a:\n  b:⟧\nq: 1\n"),
    Place("literal", "k: ⟦|\n  x\n  y⟧\n\n# c\nq: 1\n"),
    Place("literal that keeps", "k: ⟦|+\n  x\n\n⟧\nq: 1\n"),
    Place("literal with comment", "k: ⟦| # c\n  x⟧\nq: 1\n"), Place("folded", "k: ⟦>-\n  x\n  y⟧\nq: 1\n"),
    Place("literal without text", "k: ⟦|⟧\nq: 1\n"), Place("nothing", "k:⟦⟧\nq: 1\n"),
    Place("nothing before comment", "k:⟦⟧  # c\n"),
    Place("nothing at the end", "q: 1\nk:⟦⟧"), Place("nothing behind an anchor", "k: &x⟦⟧\nq: 1\n"),
    Place("alias", "a: &x 1\nk: ⟦*x⟧\n"),
    Place("braces", "k: ⟦{a: 1, b: 2}⟧ # c\n"), Place("byte order mark", "\u{FEFF}k: ⟦x⟧\n"),
    Place("line ends of Windows", "a: 1\r\nk:\r\n  ⟦- x\r\n  - y⟧\r\nb: 2\r\n"),
    Place("decomposed letters before", "Ke\u{302}\u{301}: ho\u{323}p\nk: ⟦x⟧\n"),
    Place("emoji before", "a: 👨‍👩‍👧 \"👍\"\nk: ⟦👍👍⟧\n"),
    Place("long text before", "a: \(String(repeating: "Điện Biên 👍 ", count: 200))\nk: ⟦đủ⟧\n"),
  ]

  @Test(arguments: places)
  func marksJustTheValue(_ place: Place) throws {
    let marked = MarkedYAML(place.marked)
    let root = try #require(parseYAML(marked.source).document?.root)
    let value = try #require(root["k"])
    #expect(value.siteSpan.range.indices == marked.range)
  }

  @Test func tellsAnchorsAndTags() throws {
    let source = SourceFile(path: "p", text: "k: &neo !!str v\nl: !x [a]\nm: n\n")
    let root = try #require(parseYAML(source).document?.root)
    let anchor = try #require(root["k"]?.anchor)
    #expect(anchor.value == "neo")
    #expect(source.text(anchor.span.range) == "neo")
    #expect(root["k"]?.tag == "tag:yaml.org,2002:str")
    #expect(root["k"].map { source.text($0.spanWithProperties.range) } == "&neo !!str v")
    #expect(root["l"]?.tag == "!x")
    #expect(root["m"]?.anchor == nil)
  }

  @Test func followsAliasesAndKeepsTheirPlace() throws {
    let source = SourceFile(path: "p", text: "a: &x {b: 1}\nc: *x\n")
    let node = try #require(parseYAML(source).document?.root?["c"])
    #expect(node.isAlias)
    #expect(node["b"]?.text == "1")
    #expect(source.text(node.siteSpan.range) == "*x")
    #expect(source.text(node.span.range) == "{b: 1}")
  }

  /// Parts of a text and the bytes of the source behind them.
  static let parts: [(String, String, String)] = [
    ("k: Sở Thông tin\n", "Thông", "Thông"), ("k: \"Sở Thông tin\"\n", "Thông", "Thông"),
    ("k: 'Sở Thông'\n", "Thông", "Thông"),
    ("k: \"a \\\"b\\\" c\"\n", "b", "b"), ("k: \"a \\\"b\\\" c\"\n", "\"b\"", "\\\"b\\\""),
    ("k: \"\\u1EBF x\"\n", "ế", "\\u1EBF"),
    ("k: \"a\\tb c\"\n", "b c", "b c"), ("k: 'it''s ${x}'\n", "${x}", "${x}"), ("k: 'it''s'\n", "'", "''"),
    ("k: một\n   hai ba\n", "hai", "hai"), ("k: một\n   hai ba\n", "một hai", "một\n   hai"),
    ("k: |\n  một\n  hai ${x}\n", "${x}", "${x}"),
    ("k: |\n    một\n     hai\n", "hai", "hai"), ("k: |\n    một\n     hai\n", "một\n hai", "một\n     hai"),
    ("k: >\n  gập\n  lại ${x}\n\n  mới\n", "${x}", "${x}"), ("k: >\n  gập\n  lại\n", "gập lại", "gập\n  lại"),
    ("k: |2\n   một\n", " một", " một"),
    ("k: \"một \\\n  hai\"\n", "hai", "hai"), ("k: \"a\n\n  b\"\n", "b", "b"),
    ("k: |\r\n  một\r\n  hai\r\n", "hai", "hai"),
    ("a: &x !!str >-\n  y\nk: &z !!str >-\n  gập\n  lại\n", "lại", "lại"),
  ]

  @Test(arguments: parts)
  func findsTheSourceOfAPartOfTheText(yaml: String, part: String, expected: String) throws {
    let source = SourceFile(path: "p", text: yaml)
    let node = try #require(parseYAML(source).document?.root?["k"])
    let text = Array(node.text.utf8)
    let wanted = Array(part.utf8)
    let start = try #require(text.indices.first { text[$0...].starts(with: wanted) })
    let range = node.sourceRange(ofText: start..<start + wanted.count)
    #expect(source.text(range) == expected)
  }

  /// Every single byte of ASCII text comes from the same byte of the source, or from an escape or a line break.
  @Test(arguments: 0..<40)
  func mapsEveryByteOfRandomScalars(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "ế", " ", "  ", "\n", "\n\n", "b c", "x: y", "#z", "\"", "'", "\\", "\t", "👍"]
    for _ in 0..<50 {
      let text = (0..<random.number(below: 9)).map { _ in random.pick(pieces) }.joined()
      let style = random.number(below: 3)
      let yaml =
        style == 0
        ? yamlScalar(text, indent: 4)
        : style == 1 ? yamlQuoted(text) : YAMLContent.items([.text(text)]).yaml(indent: 4)
      let source = SourceFile(path: "p", text: style == 2 ? "k:\n    \(yaml)\n" : "k: \(yaml)\n")
      let parse = parseYAML(source)
      let value = try #require(parse.document?.root?["k"])
      let node = try #require(style == 2 ? value.items.first { _ in true } : value)
      try #require(node.text == text)
      let bytes = Array(text.utf8)
      var last: UInt32 = 0
      for (index, byte) in bytes.enumerated() {
        let range = node.sourceRange(ofText: index..<index + 1)
        let found = source.bytes[range.indices]
        #expect(
          found.elementsEqual([byte]) || found.first == UInt8(ascii: "\\") || found.elementsEqual("''".utf8)
            || byte == 0x0A, "\(yaml) \(index)")
        #expect(range.start >= last)
        last = range.start
      }
    }
  }
}
