import Foundation
import Testing

@testable import YAMLTree

/// Runs yaml-test-suite where its cases lie beside the checkout.
@Suite struct ConformanceTests {
  struct Case: Decodable {
    let id: String
    let yaml: String
    let events: String
    let json: String?
    let error: Bool
  }

  static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let bundle = here.appendingPathComponent("../../../shared/checks/yaml/yts-bundle.jsonl")
    .standardizedFileURL
  static var cases: [Case]? {
    guard let data = try? Data(contentsOf: bundle) else { return nil }
    return data.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Case.self, from: $0) }
  }
  static var isPresent: Bool { FileManager.default.fileExists(atPath: bundle.path) }

  static var knownFailures: Set<String> {
    get throws {
      let text = try String(
        contentsOf: here.appendingPathComponent("conformance-failures.txt"), encoding: .utf8)
      return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
    }
  }

  @Test(.enabled(if: isPresent, "yaml-test-suite is not beside the checkout"))
  func failsOnlyTheListedCases() throws {
    let cases = try #require(Self.cases)
    #expect(cases.count > 400)
    var failures: Set<String> = []
    for one in cases {
      let (events, accepted) = yamlEvents(Array(one.yaml.utf8))
      if one.error {
        if accepted { failures.insert("\(one.id)\taccepted") }
      } else if !accepted {
        failures.insert("\(one.id)\trejected")
      } else if events != one.events {
        failures.insert("\(one.id)\twrong")
      }
    }
    #expect(try failures == Self.knownFailures)
  }

  @Test(.enabled(if: isPresent, "yaml-test-suite is not beside the checkout"))
  func givesTheJSONOfEveryCaseThatHasOne() throws {
    for one in try #require(Self.cases) where !one.error {
      guard let expected = one.json else { continue }
      let (json, accepted) = yamlJSON(Array(one.yaml.utf8))
      #expect(accepted, "\(one.id)")
      let same = try values(json) == values(expected)
      #expect(same, "\(one.id): \(json)")
    }
  }

  /// The text of a scalar that is decoded from its source is the text that libyaml gives.
  @Test(.enabled(if: isPresent, "yaml-test-suite is not beside the checkout"))
  func decodesEveryScalarOfTheSuiteAsLibyamlDoes() throws {
    for one in try #require(Self.cases) where !one.error {
      let source = Array(one.yaml.utf8)
      let arena = StreamReader(source, limits: .standard).arena
      for (id, record) in arena.nodes.enumerated() where record.kind == .scalar {
        let text = Array(arena.text(UInt32(id), source))
        guard record.meta & NodeRecord.broken == 0, record.style.rawValue < 3 || !text.isEmpty else {
          continue
        }
        let first = text.firstIndex { $0 != 0x0A } ?? 0
        let blanks = (text[first...].firstIndex { $0 != 0x20 } ?? first) - first
        let decoded = ScalarText(
          source, Int(record.start)..<Int(record.end), style: record.style, firstLineBlanks: blanks)
        #expect(decoded.bytes == text, "\(one.id) node \(id)")
      }
    }
  }

  @Test func givesTheEventsUpToAFault() {
    let (events, accepted) = yamlEvents(Array("a: [*b]\nc: d: e\n".utf8))
    #expect(!accepted)
    #expect(events == "+STR\n+DOC\n+MAP\n=VAL :a\n+SEQ []\n=ALI *b\n-SEQ\n=VAL :c\n=VAL :d\n")
  }

  @Test func hasNoJSONForAnAliasWithoutAnchor() {
    #expect(!yamlJSON(Array("[*b]".utf8)).accepted)
    #expect(yamlJSON(Array("- &b 1\n- *b\n--- x\n".utf8)).json == "[1,1]\n\"x\"\n")
  }

  /// JSON values in one text, each as canonical text.
  private func values(_ text: String) throws -> [Data] {
    var result: [Data] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: { !" \n\t\r".utf8.contains($0) }) {
      rest = rest[start...]
      var length = 0
      var depth = 0
      var inString = false
      var escaped = false
      for byte in rest {
        if !inString, depth == 0, length > 0, " \n".utf8.contains(byte) { break }
        length += 1
        if inString {
          if escaped {
            escaped = false
          } else if byte == 0x5C {
            escaped = true
          } else if byte == 0x22 {
            inString = false
          }
        } else if byte == 0x22 {
          inString = true
        } else if byte == 0x5B || byte == 0x7B {
          depth += 1
        } else if byte == 0x5D || byte == 0x7D {
          depth -= 1
        }
        if !inString, depth == 0, byte == 0x22 || byte == 0x5D || byte == 0x7D { break }
      }
      let value = try JSONSerialization.jsonObject(
        with: Data(rest.prefix(length)), options: .fragmentsAllowed)
      result.append(try JSONSerialization.data(withJSONObject: [value], options: .sortedKeys))
      rest = rest.dropFirst(length)
    }
    return result
  }
}
