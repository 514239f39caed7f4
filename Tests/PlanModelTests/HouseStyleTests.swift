import SourceText
import Testing
import YAMLTree

@testable import PlanModel

/// Measures of a house style: how they are written, and where the decree ends.
@Suite struct HouseStyleTests {
  @Test(arguments: [
    ("20", 20.0), ("20 mm", 20), ("20mm", 20), ("1,27 cm", 12.7), ("2.5cm", 25), ("30,5", 30.5),
    ("20 MM", 20),
  ])
  func readsLengths(text: String, value: Double) throws {
    #expect(abs(try #require(Measure<Millimetres>(text)).value - value) < 1e-9)
  }

  @Test(arguments: [
    "", "mm", "hai", "20 pt", "-5", "1e3", "0x10", "20 mm mm", "1.2.3", "٣", "inf", "nan", "+3",
  ])
  func readsNothingElse(text: String) {
    #expect(Measure<Millimetres>(text) == nil)
  }

  @Test(arguments: [
    ("cỡ chữ: 13", nil), ("cỡ chữ: 14", nil), ("cỡ chữ: 12", "KH0216"), ("body size: 15", "KH0216"),
    ("lề trên: 20", nil), ("lề trên: 25 mm", nil), ("lề trên: 19", "KH0216"), ("lề dưới: 26", "KH0216"),
    ("lề trái: 35", nil), ("lề trái: 2 cm", "KH0216"), ("left margin: 36", "KH0216"),
    ("lề phải: 15", nil), ("lề phải: 21", "KH0216"),
    ("thụt đầu dòng: \"1,27 cm\"", nil), ("thụt đầu dòng: 10", nil), ("thụt đầu dòng: 12", "KH0216"),
    ("cách đoạn: 6", nil), ("cách đoạn: 5", "KH0216"), ("cách đoạn: 40", "KH0216"),
    ("giãn dòng: 1", nil), ("giãn dòng: \"1,5\"", nil), ("giãn dòng: 1.6", "KH0216"),
    ("giãn dòng: 0.9", "KH0216"),
    ("cỡ chữ đầu văn bản: 12/13/13", nil), ("cỡ chữ đầu văn bản: 13/13/13", "KH0210"),
    ("lề trái: rộng", "KH0215"), ("lề trái: [30]", "KH0205"), ("lề giữa: 3", "KH0201"),
  ])
  func keepsToTheDecree(line: String, code: String?) throws {
    let files = [
      (FileKind.plan, "văn bản: kế hoạch\ncơ quan: so-a\ntrích yếu: Thực hiện\ntrình bày:\n  \(line)\n"),
      (.template, "mẫu: m\nvăn bản: kế hoạch\ntrình bày:\n  \(line)\n"),
      (.registry, "cơ quan:\n  - id: so-a\n    tên: Sở A\n    trình bày:\n      \(line)\n"),
    ]
    for (kind, text) in files {
      let root = try #require(
        parseYAML(SourceFile(id: FileID(0), path: "x.yaml", text: text)).document?.root)
      let found =
        switch kind {
        case .plan: decode(Plan.self, from: root).diagnostics
        case .template: decode(Template.self, from: root, acceptsExpressions: true).diagnostics
        default: decode(RegistryFile.self, from: root).diagnostics
        }
      #expect(found.map(\.code) == [code].compactMap(\.self), "\(text)")
    }
  }

  /// A measure that is computed later is judged when it is there.
  @Test func waitsForAnExpression() throws {
    let source = SourceFile(
      id: FileID(0), path: "x.yaml", text: "mẫu: m\nvăn bản: kế hoạch\ntrình bày: {lề trái: \"${lề}\"}\n")
    let root = try #require(parseYAML(source).document?.root)
    let template = decode(Template.self, from: root, acceptsExpressions: true)
    #expect(template.diagnostics.isEmpty)
    #expect(template.expressions.count == 1)
  }
}
