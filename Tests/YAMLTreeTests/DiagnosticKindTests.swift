import SourceText
import Testing
import YAMLTree

/// What `explain` shows is true: the wrong example has the fault, the right one has none.
@Suite struct DiagnosticKindTests {
  static let shown = YAMLDiagnostics.all.filter { !$0.wrong.isEmpty }.map(\.code)

  @Test(arguments: shown)
  func showsExamplesThatHoldAndDoNotHoldTheFault(code: String) throws {
    let kind = try #require(YAMLDiagnostics.all.first { $0.code == code })
    let wrong = parseYAML(SourceFile(path: "wrong", text: kind.wrong)).diagnostics.map(\.code)
    #expect(wrong == [code])
    let right = parseYAML(SourceFile(path: "right", text: kind.right)).diagnostics.map(\.code)
    #expect(right == [])
  }

  @Test func givesEachCodeOnce() {
    let codes = YAMLDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("KH00") || $0.hasPrefix("KH01") })
  }

  @Test func explainsInBothLanguages() {
    for kind in YAMLDiagnostics.all {
      for text in [kind.title, kind.explanation] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
      }
    }
  }
}
