import Foundation
import SourceText
import TestSupport
import Testing

@Suite struct ReporterPropertyTests {
  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] = [
      Array("a: ệ".utf8), [0x0A], [0x0D, 0x0A], [0x0D], [0x09], [0xFF], [0xE1, 0xBB], [0xCC, 0x81],
      [0xEF, 0xBB, 0xBF],
      Array("中😀".utf8), [0x00], [0x1B], Array(String(repeating: "dài ", count: 30).utf8), [0x20, 0x20],
    ]
    return (0..<random.number(below: 20)).flatMap { _ in random.pick(pieces) }
  }

  static func text(_ random: inout SeededGenerator) -> String {
    String(decoding: bytes(&random), as: UTF8.self)
  }

  static func report(_ random: inout SeededGenerator) -> Report {
    let sources = (0..<3).map {
      SourceFile(id: FileID(UInt32($0)), path: "t\($0).yaml", bytes: bytes(&random))
    }
    func span(_ random: inout SeededGenerator) -> SourceSpan {
      let file = random.number(below: 4)
      let size = file < 3 ? sources[file].bytes.count : 5
      let start = random.number(below: size + 3)
      let end = random.number(below: 8) == 0 ? Int(UInt32.max) : start + random.number(below: size + 3)
      return SourceSpan(FileID(UInt32(file)), ByteRange(start..<end))
    }
    func words(_ random: inout SeededGenerator) -> LocalizedText {
      LocalizedText(text(&random), en: text(&random))
    }
    let kinds = [Samples.unknownKey, Samples.style, Samples.hint]
    let diagnostics = (0..<4).map { _ in
      Diagnostic(
        random.pick(kinds), at: span(&random), words(&random),
        label: random.number(below: 2) == 0 ? nil : words(&random),
        related: (0..<random.number(below: 4)).map { _ in RelatedPlace(span(&random), words(&random)) },
        notes: (0..<random.number(below: 2)).map { _ in words(&random) },
        fixes: (0..<random.number(below: 3)).map { _ in
          Fix(
            words(&random), isSafe: random.number(below: 2) == 0,
            edits: (0..<random.number(below: 4)).map { _ in TextEdit(span(&random), text(&random)) })
        },
        cause: random.pick([nil, "a", "b"]))
    }
    let language = random.pick(Language.allCases)
    return Samples.report(diagnostics.consolidated(), sources, language: language)
  }

  @Test(arguments: 0..<100)
  func writesAnyFindings(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let report = Self.report(&random)
    for format in ReportFormat.all {
      let text = format.write(report, .plain)
      #expect(text == format.write(report, .plain))
      switch format.name {
      case "json", "sarif":
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
      case "jsonl":
        for line in text.split(separator: "\n") {
          #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
      case "concise", "github":
        #expect(text.split(separator: "\n").count == report.diagnostics.count)
      case "human":
        let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(controls.isEmpty)
      default: break
      }
    }
  }

  @Test(arguments: 0..<100)
  func writesAnyTextAsJSON(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let scalars = (0..<30).compactMap { _ in
      Unicode.Scalar(UInt32(random.number(below: random.pick([0x80, 0x3000, 0x11_0000]))))
    }
    let text = String(String.UnicodeScalarView(scalars)) + "\u{2028}\"\\/\u{0}"
    let value: JSONValue = .object([
      .init(text, .array([.string(text), .integer(seed), .number(0.1), .null, true]))
    ])
    for layout in [JSONLayout.compact, .indented] {
      let parsed = try JSONSerialization.jsonObject(with: Data(value.text(layout).utf8)) as? [String: [Any]]
      let list = try #require(parsed?.values.first)
      #expect(Array((parsed?.keys.first ?? "").utf8) == Array(text.utf8))
      #expect((list.first as? String).map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
