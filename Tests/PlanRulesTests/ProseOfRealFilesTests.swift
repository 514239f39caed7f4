import Foundation
import PlanModel
import SourceText
import Testing
import YAMLTree

@testable import PlanRules

/// What the rules on wording find in the package's own files and in real documents.
@Suite struct ProseOfRealFilesTests {
  private static func findings(_ source: SourceFile) throws -> [String] {
    let root = try #require(parseYAML(source).document?.root)
    let model = try #require(decodeModel(root))
    let registry = try ShippedDataTests.registry()
    return checkProse(ProseContext(model, registry: registry)).map { diagnostic in
      "\(diagnostic.code) \(source.text(diagnostic.span.range))"
    }
  }

  @Test(arguments: ShippedDataTests.files("templates") + ShippedDataTests.files("plans"))
  func shippedFilesAreClean(path: String) throws {
    let (source, _) = try ShippedDataTests.read(path)
    var found = try Self.findings(source)
    if path == "plans/1457-ubnd-kgvx/directive.yaml" {
      // The slips of the original, which a record keeps.
      let slips = [
        "KH0506 Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ", "KH0511 .", "KH0515 ",
        "KH0532 chính trị xã hội", "KH0532 chính trị xã hội", "KH0532 chính trị xã hội",
      ]
      #expect(found.sorted() == slips)
      found = []
    }
    #expect(found.isEmpty)
  }

  private static let corpus = ShippedDataTests.root.appending(path: "../shared/corpus/docs")
  private static let documents =
    (try? FileManager.default.contentsOfDirectory(atPath: corpus.path))?.sorted() ?? []

  /// Each finding was read: what stands here is wrong in the document, or in how it was copied from a page or scanned.
  ///
  /// The rules on end marks are left out, because here titles and recipients count as paragraphs too.
  @Test(.enabled(if: !documents.isEmpty, "the real documents are not beside the checkout"))
  func findsInRealDocumentsOnlyWhatIsWrong() throws {
    var counts: [String: Int] = [:]
    for name in Self.documents {
      let text = try String(contentsOf: Self.corpus.appending(path: name), encoding: .utf8)
      let plan = Self.plan(holding: text)
      for finding in try Self.findings(SourceFile(path: name, text: plan)) {
        counts[String(finding.prefix(6)), default: 0] += 1
      }
    }
    counts["KH0514"] = nil
    counts["KH0515"] = nil
    let expected = [
      "KH0502": 1, "KH0507": 4, "KH0521": 2, "KH0523": 3, "KH0531": 6, "KH0532": 5, "KH0533": 2, "KH0535": 15,
      "KH0536": 15, "KH0537": 2, "KH0538": 6, "KH0539": 20, "KH0542": 2, "KH0543": 1,
    ]
    #expect(counts == expected)
  }

  /// The paragraphs of a text as the opening of a plan, without the marks of Markdown.
  private static func plan(holding text: String) -> String {
    var lines = "mẫu: ke-hoach\nngày: 2025-12-31\nmở đầu:\n"
    for paragraph in text.replacing(/\*\*|\||\f/, with: "").split(separator: "\n\n") {
      let words = paragraph.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      let line = words.joined(separator: " ").trimmingCharacters(in: .whitespaces)
      if line.isEmpty { continue }
      lines += "  - \"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"\n"
    }
    return lines
  }
}
