import Foundation
import Ingest
import PlanModel
import SourceText
import Testing
import YAMLTree

private enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/corpus/docs").standardizedFileURL
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
}

/// Real documents, where they stand beside the checkout: each gives a tree or a clear refusal.
@Suite(.enabled(if: !Corpus.files.isEmpty, "no corpus beside the checkout")) struct CorpusTests {
  @Test(arguments: Corpus.files)
  func givesATreeOrARefusal(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Corpus.folder.appendingPathComponent(name)))
    let imported: ImportedDirective
    do throws(ImportRefusal) {
      imported = try importDirective(readDocument(bytes, named: name), registry: Registry())
    } catch {
      #expect(error.kind.code == "KH1214", "\(name): \(error.message.vi)")
      return
    }
    #expect(imported.ids.count == Set(imported.ids).count)
    // Every word of a point stands in the source.
    let source = imported.directive.sourceText?.value ?? ""
    for point in imported.directive.allPoints {
      for paragraph in (point.text?.value ?? "").split(separator: "\n") {
        #expect(source.contains(paragraph))
      }
    }
    let root = try #require(
      parseYAML(SourceFile(path: "d.yaml", text: imported.yaml(from: name))).document?.root)
    let decoded = decode(Directive.self, from: root)
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vi))")
    #expect(
      decoded.value.allPoints.map { $0.text?.value } == imported.directive.allPoints.map { $0.text?.value })
  }
}
