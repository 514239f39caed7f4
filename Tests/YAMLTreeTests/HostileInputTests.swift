import SourceText
import Testing

@testable import YAMLTree

/// Hostile and broken files: a clear error with its place, in little time, never a trap.
@Suite(.serialized) struct HostileInputTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let bytes: @Sendable () -> [UInt8]

    var testDescription: String { name }
  }

  private static func utf16(_ text: String, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func laughs(_ levels: Int) -> String {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...levels {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    return text
  }

  static let attacks: [Attack] = [
    Attack(name: "100 KB of [", code: "KH0006") { Array(repeating: 0x5B, count: 100_000) },
    Attack(name: "1 MB of [", code: "KH0006") { Array(repeating: 0x5B, count: 1_000_000) },
    Attack(name: "1 MB of {", code: "KH0006") { Array(repeating: 0x7B, count: 1_000_000) },
    Attack(name: "[a, [a, …", code: "KH0006") { Array(String(repeating: "[a, ", count: 200_000).utf8) },
    Attack(name: "a million dashes", code: "KH0006") {
      Array(String(repeating: "- ", count: 1_000_000).utf8)
    },
    Attack(name: "a million question marks", code: "KH0006") {
      Array(String(repeating: "? ", count: 1_000_000).utf8)
    },
    Attack(name: "much within many brackets", code: "KH0006") {
      Array((String(repeating: "[", count: 250) + String(repeating: "a,", count: 400_000)).utf8)
    },
    Attack(name: "deep block", code: "KH0006") {
      Array((0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    },
    Attack(name: "20,000 %TAG", code: "KH0010") {
      Array(((0..<20_000).map { "%TAG !a\($0)! tag:x,2021:\n" }.joined() + "---\na: 1\n").utf8)
    },
    Attack(name: "billion laughs", code: "KH0008") { Array(laughs(9).utf8) },
    Attack(name: "invalid UTF-8", code: "KH0002") { Array("a: 1\nb: ".utf8) + [0xC3, 0x28, 0x0A] },
    Attack(name: "Windows-1258", code: "KH0002") { [0x61, 0x3A, 0x20, 0xEA, 0xF4, 0x0A] },
    Attack(name: "overlong", code: "KH0002") { Array("a: ".utf8) + [0xC0, 0xAF, 0x0A] },
    Attack(name: "surrogate", code: "KH0002") { Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0x0A] },
    Attack(name: "cut letter", code: "KH0002") { Array("a: ".utf8) + [0xE1, 0xBA] },
    Attack(name: "NUL", code: "KH0004") { Array("a: 1\0\nb: 2\n".utf8) },
    Attack(name: "binary", code: "KH0004") { [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0] },
    Attack(name: "UTF-16 with mark", code: "KH0003") { utf16("tên: Sở\n", mark: true) },
    Attack(name: "UTF-16 without mark", code: "KH0003") { utf16("loai: ke_hoach\nten: x\n", mark: false) },
    Attack(name: "UTF-16 big end first", code: "KH0003") { [0xFE, 0xFF, 0, 0x61] },
    Attack(name: "UTF-32", code: "KH0003") { [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0] },
    Attack(name: "alias cycle", code: "KH0129") { Array("a: &a [*a]\n".utf8) },
    Attack(name: "10 MB scalar", code: "KH0009") {
      Array("a: ".utf8) + Array(repeating: 0x78, count: 10 << 20)
    },
    Attack(name: "10 MB of quoted lines", code: "KH0009") {
      Array("a: \"".utf8) + Array(String(repeating: "abc def\n  ", count: 1 << 20).utf8)
    },
    Attack(name: "10 MB block", code: "KH0009") {
      Array("a: |\n".utf8) + Array(String(repeating: "  abc def\n", count: 1 << 20).utf8)
    },
    Attack(name: "17 MB", code: "KH0001") { Array(repeating: 0x20, count: 17 << 20) },
    Attack(name: "only tabs", code: "KH0104") {
      Array(repeating: 0x09, count: 100_000) + [0x61, 0x3A, 0x20, 0x31]
    },
    Attack(name: "unclosed quotes on 20,000 lines", code: "KH0122") {
      Array(String(repeating: "a: \"x\n", count: 20_000).utf8)
    },
    Attack(name: "anchors on 20,000 lines", code: "KH0127") {
      Array((0..<20_000).map { "a\($0): &đ\($0) x\n" }.joined().utf8)
    },
    Attack(name: "colons on 50,000 lines", code: "KH0101") {
      Array((0..<50_000).map { "a\($0): b: c\n" }.joined().utf8)
    },
    Attack(name: "40,000 anchors", code: "KH0128") {
      Array(((0..<40_000).map { "- &a\($0) x\n" }.joined() + "- *b\n").utf8)
    },
    Attack(name: "50,000 equal keys", code: "KH0109") {
      Array(String(repeating: "a: 1\n", count: 50_000).utf8)
    },
  ]

  @Test(arguments: attacks)
  func endsQuicklyWithAClearError(_ attack: Attack) throws {
    let source = SourceFile(id: FileID(0), path: "p", bytes: attack.bytes())
    let clock = ContinuousClock()
    var parse = YAMLParse(document: nil, diagnostics: [])
    let duration = clock.measure { parse = parseYAML(source) }
    let first = try #require(parse.diagnostics.first { $0.severity == .error })
    #expect(parse.diagnostics.contains { $0.code == attack.code }, "\(first.code) \(first.message.en)")
    for diagnostic in parse.diagnostics {
      #expect(Int(diagnostic.span.range.end) <= source.bytes.count)
    }
    #expect(parse.diagnostics.count <= TreeNotes.maximum + 100)
    // Without optimisation our own code takes some ten times as long as the 50 ms that a release build keeps to.
    #expect(duration < .milliseconds(Self.isOptimised ? 100 : 3_000), "\(duration)")
    _ = yamlEvents(source.bytes)
  }

  static let isOptimised: Bool = {
    var isDebug = false
    assert(
      {
        isDebug = true
        return true
      }())
    return !isDebug
  }()

  @Test func refusesOneNodeMoreThanAllowed() {
    let source = SourceFile(path: "p", text: "[a, b, c]")
    let codes = { (nodes: Int) in parseYAML(source, limits: YAMLLimits(nodes: nodes)).diagnostics.map(\.code)
    }
    #expect(codes(4) == [])
    #expect(codes(3) == ["KH0007"])
  }

  @Test func refusesOneLevelMoreThanAllowed() {
    let text = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(parseYAML(SourceFile(path: "p", text: text)).diagnostics.isEmpty)
    let codes = parseYAML(SourceFile(path: "p", text: "[\(text)]")).diagnostics.map(\.code)
    #expect(codes == ["KH0006"])
  }

  @Test func followsAliasesWithinTheBudget() throws {
    let parse = parseYAML(SourceFile(path: "p", text: Self.laughs(3)))
    #expect(parse.diagnostics.isEmpty)
    let root = try #require(parse.document?.root)
    #expect(root["a3"]?.items.first { _ in true }?.items.first { _ in true }?.childCount == 10)
  }

  @Test func tellsTheByteOfInvalidUTF8() throws {
    let bytes = Array("tên: Sở\nx: ".utf8) + [0xFF, 0x0A]
    let parse = parseYAML(SourceFile(id: FileID(0), path: "p", bytes: bytes))
    let place = try #require(parse.diagnostics.first).span.range
    #expect(place.indices == bytes.count - 2..<bytes.count - 1)
    #expect(parse.document == nil)
  }
}
