import SourceText
import TestSupport
import Testing

@Suite struct CatalogTests {
  @Test func findsACodeInEitherCase() {
    #expect(Samples.catalog["kh0201"]?.code == "KH0201")
    #expect(Samples.catalog["KH9999"] == nil)
    #expect(Samples.catalog.suggestedCodes(for: "KH0702").first == "KH0702")
    #expect(Samples.catalog.suggestedCodes(for: "kho201").first == "KH0201")
    #expect(Samples.catalog.suggestedCodes(for: "xyz") == [])
  }

  @Test func explains() throws {
    let texts = try [Language.vi, .en].map { try #require(Samples.catalog.explain("kh0201", $0)) }
    expectGolden(texts.joined(separator: "---\n"), "explain.txt")
    #expect(Samples.catalog.explain("KH9999", .vi) == nil)
    expectGolden(Samples.catalog.listing(.vi), "listing.txt")
  }

  @Test func tellsOfCodesGivenTwice() {
    #expect(DiagnosticCatalog.duplicateCodes(in: Samples.catalog.kinds) == [])
    #expect(DiagnosticCatalog.duplicateCodes(in: Samples.catalog.kinds + [Samples.style]) == ["KH0501"])
  }

  @Test(arguments: SuppressionDiagnostics.all.map(\.code))
  func explainsItsOwnCodesInBothLanguages(code: String) throws {
    let kind = try #require(Samples.catalog[code])
    for language in Language.allCases {
      #expect(!kind.title[language].isEmpty && !kind.explanation[language].isEmpty)
    }
  }
}
