import SourceText
import TestSupport
import Testing
import YAMLTree

/// Damaged bytes of all kinds: the tree and the findings keep within the file, and nothing traps.
@Suite struct RandomBytesTests {
  /// Inputs that once broke something.
  static let found: [String] = [
    "a: &oo\u{B}: scalar a\nb: *:~@<!$*\"foo>:\n", "&a:  a&ek  *a:\n", "&a: key: &a value  *a:\n",
    "- [\n\tfo[\n[\n\tfo[\n\tfoo,\n\t", "? [\n", "*a:", "!", "&", "|", ">+", "\"", "'", "[", "{", "- ", "?",
    ":", "\t", "%", "---", "...",
    "--- |", "a:\n\t", "\u{FEFF}", "\u{FEFF}\u{FEFF}: [", "a: b: c: d", "\"\\", "\"\\x", "'a'b'c",
    "a: \u{A0}", "\u{A0}", "：", "a:\u{2028}- b",
  ]

  private func check(_ bytes: [UInt8]) {
    let source = SourceFile(id: FileID(0), path: "p", bytes: bytes)
    let parse = parseYAML(source)
    for diagnostic in parse.diagnostics {
      #expect(Int(diagnostic.span.range.end) <= bytes.count)
      for fix in diagnostic.fixes { #expect((try? source.applying(fix.edits)) != nil) }
    }
    guard let document = parse.document else { return }
    _ = document.comments
    if let root = document.root { walk(root, ByteRange(0..<bytes.count)) }
    _ = yamlEvents(bytes)
    _ = yamlJSON(bytes)
  }

  private func walk(_ node: YAMLNode, _ parent: ByteRange) {
    let place = node.siteSpan.range
    #expect(parent.contains(place))
    guard !node.isAlias else { return }
    if node.kind == .scalar {
      #expect(Int(node.sourceRange(ofText: 0..<node.text.utf8.count).end) <= node.document.source.bytes.count)
    }
    for child in node.items { walk(child, place) }
    for (key, value) in node.entries {
      walk(key, place)
      walk(value, place)
    }
  }

  @Test(arguments: found)
  func neverTrapsAgain(text: String) {
    check(Array(text.utf8))
  }

  @Test(arguments: 0..<60)
  func keepsWithinTheFile(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let parts =
      Array(" \n\t-:?[]{},#&*!|>'\"%@`\\ax0~<.=\r".utf8) + [
        0xC2, 0xA0, 0xE2, 0x80, 0xA8, 0xEF, 0xBB, 0xBF, 0xCC, 0x81,
      ]
    let plan = DamagedPlan(activities: 1, &random).text
    for round in 0..<12 {
      var bytes =
        round < 6 ? Array(plan.utf8) : (0..<random.number(below: 60)).map { _ in random.pick(parts) }
      for _ in 0..<random.number(below: 6) where !bytes.isEmpty {
        let index = random.number(below: bytes.count)
        switch random.number(below: 3) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(random.pick(parts), at: index)
        default: bytes[index] = random.pick(parts)
        }
      }
      check(bytes)
    }
  }
}
