import SourceText
import Testing
import YAMLTree

/// Text that the program writes reads back the same, for readers of YAML 1.1 too.
@Suite struct ScalarWriterTests {
  @Test(arguments: EditTests.texts)
  func readsBackWhatItWrote(_ text: String) throws {
    for yaml in [
      "k: " + yamlScalar(text, indent: 2) + "\n", "- " + yamlScalar(text, indent: 2) + "\n",
      "[" + yamlScalar(text, indent: 0, inFlow: true) + "]\n", "k: " + yamlQuoted(text) + "\n",
    ] {
      let parse = parseYAML(SourceFile(path: "p", text: yaml))
      #expect(parse.diagnostics.filter { $0.severity == .error }.isEmpty, "\(yaml)")
      let root = try #require(parse.document?.root)
      let node = try #require(root["k"] ?? root.items.first { _ in true })
      #expect(Array(node.text.utf8) == Array(text.utf8), "\(yaml)")
      #expect(!node.isNull)
    }
  }

  @Test(arguments: [
    ("Sở Thông tin", "Sở Thông tin"), ("no", "\"no\""), ("2021-05-20", "\"2021-05-20\""),
    ("12:30", "\"12:30\""),
    ("08", "\"08\""), ("1_000", "\"1_000\""), ("1457/UBND-KGVX", "1457/UBND-KGVX"),
    ("20/5/2021", "20/5/2021"),
    ("Kế hoạch: x", "\"Kế hoạch: x\""), ("\"x\" y", "'\"x\" y'"), ("một\nhai\n", "|\n  một\n  hai"),
  ])
  func quotesOnlyWhereSomeReaderWouldErr(text: String, yaml: String) {
    #expect(yamlScalar(text, indent: 2) == yaml)
  }

  @Test func writesListsBelowTheirKeys() {
    let content = YAMLContent.entries([
      YAMLEntryContent("a", .items([.text("x"), .entries(["b": "1", "c": ""])])),
      YAMLEntryContent("d", .items([])),
    ])
    #expect(content.yaml() == "a:\n  - x\n  - b: \"1\"\n    c: \"\"\nd: []")
  }
}
