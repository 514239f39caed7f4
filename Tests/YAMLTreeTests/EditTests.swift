import SourceText
import TestSupport
import Testing
import YAMLTree

/// Edits of bytes: what they name changes, nothing else does.
@Suite struct EditTests {
  static let files: [String] = [
    """
    # kế hoạch
    tên: Kế hoạch   # ghi chú
    số: "12/KH"  # số tạm
    ngày:
    đơn: 'x ''y'' z'
    nội dung: |
      dòng một
        dòng hai

    tóm tắt: >-
      gập
      lại
    danh sách:
      - một
      # giữa hai mục
      - hai   # cuối dòng
      - ba: 3
        bốn: 4
    liền lề:
    - a
    - b
    dòng: {a: 1, b: [x, y, "z, t"], c: {}}
    trống: []
    neo: &n {k: v}
    nhắc: *n
    sâu:
      hơn:
        nữa: 1
    cuối: hết
    """,
    "a: 1\r\nb:\r\n  - x\r\n  - y\r\nc:\r\n  d: |\r\n    e\r\n    f\r\n",
    "\u{FEFF}a: 1\nKe\u{302}\u{301}: 👍 x\nb: {c: d}\n",
    "- - a\n  - b\n- c: 1\n  d: 2\n-\n  e: 3\n- &x f\n- *x\n-\n",
    "- a: |+\n    giữ\n\n\n  b: 2\n- c\n", "{a: 1, b: [2, 3]}",
    "a:\n    b: 1\n    c:\n        - d\n\n\n# cuối\n",
    "a: \"x\n  y\"\nb: z\n  t\n",
  ]

  static let texts = [
    "x", "hai từ", "", "no", "12", "2021-05-20", "a: b", "a #b", "#b", "- x", "? x", ":x", "@a", "%a", "`a",
    "&a", "*a", "!a",
    "[a", "{a", "a, b", "a]", "'x'", "\"x\"", "a\\b", " đầu", "cuối ", "dòng\nhai", "dòng\nhai\n",
    "dòng\n\nba\n", "\n", "a\n\n",
    " a\nb", "a\tb", "~", "null", "<<", "a:", "…", "👍", "---", "--- a", "a\u{A0}b", "a\u{200B}b", "\u{1}",
    "a\r\nb", "|", "> x", "=",
    "a\n  \nb", "-", "1e3", "0x1F", "12:30",
  ]

  /// The tree as values, to compare with what the edit should have made of it.
  static func content(_ node: YAMLNode?) -> YAMLContent {
    guard let node else { return .text("") }
    switch node.kind {
    case .mapping: return .entries(node.entries.map { YAMLEntryContent($0.key.text, content($0.value)) })
    case .sequence: return .items(node.items.map { content($0) })
    default: return .text(node.text)
    }
  }

  private func root(_ bytes: [UInt8]) throws -> YAMLNode {
    let parse = parseYAML(SourceFile(id: FileID(0), path: "p", bytes: bytes))
    let told = parse.diagnostics.filter { $0.severity == .error }.map(\.message.en)
    try #require(told == [], "\(String(decoding: bytes, as: UTF8.self))")
    return try #require(parse.document?.root)
  }

  /// A random node and the path to it.
  private func pick(_ root: YAMLNode, _ random: inout SeededGenerator) -> (YAMLNode, [Int]) {
    var node = root
    var path: [Int] = []
    while true {
      let children = node.kind == .mapping ? node.entries.map(\.value) : Array(node.items)
      // What stands below an anchor would change in two places.
      guard !node.isAlias, node.anchor == nil, !children.isEmpty, path.isEmpty || random.number(below: 4) > 0
      else { return (node, path) }
      let index = random.number(below: children.count)
      path.append(index)
      node = children[index]
    }
  }

  private func changed(
    _ content: YAMLContent, _ path: ArraySlice<Int>, _ change: (YAMLContent) -> YAMLContent
  ) -> YAMLContent {
    guard let index = path.first else { return change(content) }
    switch content {
    case .entries(var entries):
      entries[index] = YAMLEntryContent(
        entries[index].key, changed(entries[index].value, path.dropFirst(), change))
      return .entries(entries)
    case .items(var items):
      items[index] = changed(items[index], path.dropFirst(), change)
      return .items(items)
    case .text: return content
    }
  }

  private func randomContent(_ random: inout SeededGenerator, depth: Int = 0) -> YAMLContent {
    switch random.number(below: depth > 2 ? 1 : 4) {
    case 0, 1: .text(random.pick(Self.texts))
    case 2: .items((0..<random.number(below: 3)).map { _ in randomContent(&random, depth: depth + 1) })
    default:
      .entries(
        (0..<random.number(below: 3)).map {
          YAMLEntryContent(
            "k\($0) \(random.pick(Self.texts.filter { !$0.isEmpty }))",
            randomContent(&random, depth: depth + 1))
        })
    }
  }

  /// One random edit of a node, and what the tree must be afterwards.
  private func randomEdit(
    _ node: YAMLNode, _ path: [Int], _ tree: YAMLContent, _ random: inout SeededGenerator
  ) -> (edits: [TextEdit]?, expected: YAMLContent) {
    let count = node.childCount
    switch (node.kind, random.number(below: 3)) {
    case (.scalar, _):
      let text = random.pick(Self.texts)
      return (node.replacingText(with: text), changed(tree, path[...]) { _ in .text(text) })
    case (.mapping, 0):
      let (index, value) = (random.number(below: count + 1), randomContent(&random))
      let key = "mới \(random.pick(["", "#", "a: b", "'"]))"
      return (
        node.insertingEntry(key, value, at: index),
        changed(tree, path[...]) {
          guard case .entries(var entries) = $0 else { return $0 }
          entries.insert(YAMLEntryContent(key, value), at: index)
          return .entries(entries)
        }
      )
    case (.sequence, 0):
      let (index, value) = (random.number(below: count + 1), randomContent(&random))
      return (
        node.insertingItem(value, at: index),
        changed(tree, path[...]) {
          guard case .items(var items) = $0 else { return $0 }
          items.insert(value, at: index)
          return .items(items)
        }
      )
    case (.mapping, 1) where count > 0:
      let index = random.number(below: count)
      let name = "tên \(random.pick(["mới", "a: b", "#x", "- y", "[z"]))"
      let key = Array(node.entries)[index].key
      return (
        key.renamingKey(to: name),
        changed(tree, path[...]) {
          guard case .entries(var entries) = $0 else { return $0 }
          entries[index] = YAMLEntryContent(name, entries[index].value)
          return .entries(entries)
        }
      )
    default:
      guard count > 0 else { return (nil, tree) }
      let index = random.number(below: count)
      return (
        node.kind == .mapping ? node.removingEntry(at: index) : node.removingItem(at: index),
        changed(tree, path[...]) {
          switch $0 {
          case .entries(var entries):
            entries.remove(at: index)
            return .entries(entries)
          case .items(var items):
            items.remove(at: index)
            return .items(items)
          case .text: return $0
          }
        }
      )
    }
  }

  @Test(arguments: files.indices)
  func readsBackTheSameTreeButForTheEdit(file: Int) throws {
    let source = SourceFile(path: "p", text: Self.files[file])
    var made = 0
    for seed in 0..<400 {
      var random = SeededGenerator(seed: seed)
      let root = try root(source.bytes)
      let (node, path) = pick(root, &random)
      guard !node.isAlias, node.anchor == nil else { continue }
      let (edits, expected) = randomEdit(node, path, Self.content(root), &random)
      guard let edits else { continue }
      made += 1
      let bytes = try source.applying(edits)
      let after = String(decoding: bytes, as: UTF8.self)
      let tree = try Self.content(self.root(bytes))
      #expect(
        tree == expected,
        "seed \(seed), \(node.kind) at \(path)\n\(after.debugDescription)\n\(edits.map(\.replacement))")
      guard tree == expected else { return }
    }
    #expect(made > 200)
  }

  @Test func keepsCommentsAndLineEnds() throws {
    let source = SourceFile(path: "p", text: "a: 1  # một\r\nb:\r\n  - x # ích\r\n  - y\r\n")
    let root = try root(source.bytes)
    var edits = try #require(root["a"]?.replacingText(with: "2"))
    edits += try #require(root["b"]?.insertingItem(.text("z"), at: 1))
    edits += try #require(root.insertingEntry("c", .items([.text("t")])))
    let text = String(decoding: try source.applying(edits), as: UTF8.self)
    #expect(text == "a: 2  # một\r\nb:\r\n  - x # ích\r\n  - z\r\n  - y\r\nc:\r\n  - t\r\n")
  }

  @Test func doesNotTouchBrokenOrForeignNodes() throws {
    let parse = parseYAML(SourceFile(path: "p", text: "a: b: c\nd: 1\n"))
    let root = try #require(parse.document?.root)
    for (key, value) in root.entries where key.isBroken {
      #expect(value.replacingText(with: "x") == nil)
    }
    #expect(root["d"]?.insertingItem(.text("x")) == nil)
    #expect(root["d"]?.removingEntry(at: 0) == nil)
  }
}
