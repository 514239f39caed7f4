import Foundation
import PlanModel
import SourceText
import TestSupport
import Testing
import VietnameseText
import YAMLTree

@testable import PlanRules

/// What all rules on wording share: places, opaque expressions, records of other bodies, decomposed letters.
@Suite struct ProseIndexTests {
  private func check(_ text: String, as kind: FileKind = .plan) throws -> (
    source: SourceFile, found: [Diagnostic]
  ) {
    let source = SourceFile(id: FileID(0), path: "prose.yaml", text: text)
    let root = try #require(parseYAML(source).document?.root)
    let model: Decoded<ModelValue> =
      switch kind {
      case .plan: decode(Plan.self, from: root, acceptsExpressions: true).map(ModelValue.plan)
      case .template: decode(Template.self, from: root, acceptsExpressions: true).map(ModelValue.template)
      case .directive: decode(Directive.self, from: root).map(ModelValue.directive)
      case .registry: decode(RegistryFile.self, from: root).map(ModelValue.registry)
      case .acceptances: decode(AcceptanceFile.self, from: root).map(ModelValue.acceptances)
      }
    return (source, checkProse(ProseContext(model, registry: Fixture.registry)))
  }

  private func words(_ text: String, as kind: FileKind = .plan) throws -> [String] {
    let (source, found) = try check(text, as: kind)
    return found.map { "\($0.code) \(source.text($0.span.range))" }.sorted()
  }

  @Test(arguments: [
    "mở đầu: Theo Chỉ thị số 12/CT- TTg.\n",
    "mở đầu: \"Theo Chỉ thị số 12/CT- TTg.\"\n",
    "mở đầu: 'Theo ''Chỉ thị'' số 12/CT- TTg.'\n",
    "mở đầu: \"Theo \\u0043hỉ thị số 12/CT- TTg.\"\n",
    "mở đầu: >-\n  Theo các văn bản,\n  Chỉ thị số 12/CT- TTg.\n",
    "mở đầu: |\n  Theo các văn bản,\n\n    Chỉ thị số 12/CT- TTg.\n",
    "mở đầu: Theo các văn bản,\n  Chỉ thị số 12/CT- TTg.\n",
  ])
  func pointsAtTheBytesOfTheFileWhateverTheScalarStyle(text: String) throws {
    #expect(try words(text) == ["KH0507 12/CT- TTg"])
  }

  @Test func marksANumberThatFoldingHasParted() throws {
    let (source, found) = try check("mở đầu: >-\n  Theo Chỉ thị số 12/CT-\n  TTg.\n")
    #expect(found.map(\.code) == ["KH0507"])
    // The blank stands for a line break, so that no edit of its bytes is safe.
    #expect(found.allSatisfy { $0.fixes.isEmpty })
    #expect(found.map { source.text($0.span.range) } == ["12/CT-\n  TTg"])
  }

  @Test(arguments: [
    "mở đầu: Thực hiện ${văn_bản}, báo cáo trước ngày ${hạn.ngày} tháng ${a ? \"x . y\" : 'khoản  2'}.\n",
    "mở đầu: \"${tên}\"\n",
    "mở đầu: Theo ${chỉ_thị} ${a}  .\n",
    "mở đầu: \"Sở${tên},${nơi}:${ngày}.\"\n",
  ])
  func neverLooksIntoExpressions(text: String) throws {
    let found = try check(text, as: .template).found.filter { $0.code != "KH0535" && $0.code != "KH0536" }
    #expect(found.isEmpty, "\(found.map(\.message.vi))")
  }

  @Test func onlyTellsOfSlipsInADirective() throws {
    let (_, found) = try check(
      """
      văn bản: công văn
      trích yếu: triển khai  Chỉ thị số 12/CT- TTg.
      điểm:
        - mã: "1"
          nội dung: Các tổ chức chính trị xã hội, hoà bình, hòa giải
      """, as: .directive)
    #expect(Set(found.map(\.code)) == ["KH0507", "KH0511", "KH0515", "KH0531", "KH0532", "KH0535"])
    #expect(found.allSatisfy { $0.severity == .info && $0.fixes.isEmpty })
  }

  /// Decomposed letters change neither what is found nor where it is.
  @Test func findsTheSamePlacesInDecomposedLetters() throws {
    let text =
      "mở đầu: Theo chỉ thị số 12/CT- TTg , tại Điểm a khoản 2 điều 5 của nhà nước, ngày 31/6/2021.\n"
    let decomposed = text.decomposedStringWithCanonicalMapping
    let composed = try words(text)
    #expect(composed.count == 7)
    let found = try words(decomposed).filter { !$0.hasPrefix("KH0530") }
    #expect(found.map(\.precomposedStringWithCanonicalMapping) == composed)
  }

  /// Any text can be checked, every place lies within the file and every safe fix leaves a file that can be read.
  @Test(arguments: 0..<300)
  func survivesAnyText(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "Điều", "điều", "khoản", "Khoản", "điểm", "a", "5", "31", "tháng", "ngày", "năm", "2021", "/", "-", ".",
      ",", ":", ";",
      "  ", " ", " ", "…", "...", "__", "[", "]", "«", "»", "“", "”", "\"", "<", ">", "{{", "}}", "${", "}",
      "./.", "T/M", "KT/",
      "chính trị xã hội", "hoà", "hòa", "o\u{300}", "\u{A0}", "\u{200B}", "\u{430}", "Ð", "ñö", "¸c", "số",
      "Chỉ thị", "12/CT-",
      "TTg", "xxx", "thứ hai", "hằng tuần", "vùng tây bắc", "😀", "của nhà nước", "'", "\\", "\u{FFFD}",
      "Độc lập – Tự do - Hạnh phúc",
    ]
    let body = (0..<generator.number(below: 40)).map { _ in generator.pick(parts) }.joined(
      separator: generator.number(below: 2) == 0 ? "" : " ")
    let quoted = body.escapedForQuotes
    let text = "trích yếu: \"\(quoted)\"\nmở đầu: \"\(quoted)\"\n"
    let (source, found) = try check(text)
    for diagnostic in found {
      #expect(Int(diagnostic.span.range.end) <= source.bytes.count)
      for fix in diagnostic.fixes where fix.isSafe {
        let fixed = SourceFile(
          path: "fixed.yaml", text: String(decoding: try source.applying(fix.edits), as: UTF8.self))
        let parse = parseYAML(fixed)
        #expect(!parse.diagnostics.hasErrors, "\(diagnostic.code) \(body)")
      }
    }
  }

  @Test func takesTimeLinearInTheText() throws {
    func time(_ count: Int) throws -> Duration {
      let text =
        "mở đầu: \""
        + String(
          repeating: "Khoản 1 « điều 5 , số 12/CT- TTg của nhà nước [ x__ ${a}. hoà ngày 5/6 ", count: count)
        + "\"\n"
      return try cpuTime { _ = try check(text) }
    }
    _ = try time(50)
    let small = try time(200)
    #expect(try time(2000) < small * 40)
  }
}

extension String {
  /// The text as it stands between double quotes in YAML.
  fileprivate var escapedForQuotes: String {
    String(flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
