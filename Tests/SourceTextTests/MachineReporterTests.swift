import Foundation
import SourceText
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct MachineReporterTests {
  static func written(_ format: ReportFormat, _ diagnostics: [Diagnostic] = Samples.mixed) -> String {
    format.write(Samples.report(diagnostics, [Samples.plan, Samples.registry]), .plain)
  }

  @Test(arguments: ["concise", "json", "jsonl", "sarif", "github", "junit"])
  func writesTheFormat(name: String) throws {
    let format = try #require(ReportFormat.named(name))
    expectGolden(Self.written(format), "mixed.\(name)")
    expectGolden(Self.written(format, []), "empty.\(name)")
    #expect(Self.written(format) == Self.written(format))
  }

  @Test func namesEachFormatOnce() {
    let names = ReportFormat.all.map(\.name)
    #expect(names == ["human", "concise", "json", "jsonl", "sarif", "github", "junit"])
    #expect(ReportFormat.named("xml") == nil)
  }

  @Test func givesTheShapeThatScriptsRestOn() throws {
    let value = try JSONSerialization.jsonObject(with: Data(Self.written(.json).utf8))
    let log = try #require(value as? [String: Any])
    #expect(Set(log.keys) == ["version", "diagnostics", "summary"])
    let diagnostics = try #require(log["diagnostics"] as? [[String: Any]])
    let keys: Set = ["code", "severity", "message", "path", "start", "end", "related", "fixes"]
    #expect(diagnostics.allSatisfy { Set($0.keys) == keys })
    let start = try #require(diagnostics.first?["start"] as? [String: Int])
    #expect(start == ["line": 4, "column": 5, "byte": 55])
    #expect(log["summary"] as? [String: Int] == ["files": 2, "errors": 1, "warnings": 1])
  }

  /// The rules of the SARIF schema that a result can break: ranges, indexes, identifiers.
  @Test func refersToRulesAndFilesThatThereAre() throws {
    let value = try JSONSerialization.jsonObject(with: Data(Self.written(.sarif).utf8))
    let run = try #require(((value as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Samples.mixed.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let related = result["relatedLocations"] as? [[String: Any]] ?? []
      for location in (result["locations"] as? [[String: Any]] ?? []) + related {
        let place = try #require(location["physicalLocation"] as? [String: Any])
        let file = try #require(place["artifactLocation"] as? [String: Any])
        let index = try #require(file["index"] as? Int)
        let artifact = try #require(artifacts[index]["location"] as? [String: Any])
        #expect(artifact["uri"] as? String == file["uri"] as? String)
        let region = try #require(place["region"] as? [String: Int])
        #expect(region.filter { $0.key.hasPrefix("byte") }.allSatisfy { $0.value >= 0 })
        #expect(region.filter { !$0.key.hasPrefix("byte") }.allSatisfy { $0.value >= 1 })
      }
    }
  }

  @Test func writesPathsAsURIs() {
    let names = ["kế hoạch/a b%.yaml", "/tmp/x:y.yaml", "-"]
    let uris = names.map { name -> Bool in
      let source = SourceFile(path: name, text: "a")
      let text = ReportFormat.sarif.write(
        Samples.report(
          [Diagnostic(Samples.style, at: source.span(0..<1), LocalizedText("x", en: "x"))], [source]),
        .plain)
      let expected = [
        "k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b%25.yaml", "file:///tmp/x%3Ay.yaml", "-",
      ]
      return expected.contains { text.contains("\"uri\": \"\($0)\"") }
    }
    #expect(uris == [true, true, true])
  }

  @Test func writesXMLThatAParserTakes() throws {
    let source = SourceFile(path: "a\"<&>\u{1}.yaml", text: "a")
    let text = ReportFormat.junit.write(
      Samples.report(
        [
          Diagnostic(
            Samples.unknownKey, at: source.span(0..<1),
            LocalizedText("<b>\"&'\u{0}\u{FFFE}\u{1B}]]>", en: "x"))
        ], [source]), .plain)
    final class Reader: NSObject, XMLParserDelegate {
      var messages: [String] = []
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) {
        if let message = attributes["message"] { messages.append(message) }
      }
    }
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.messages == ["<b>\"&']]>"])
  }
}
