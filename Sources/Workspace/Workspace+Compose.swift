internal import Expansion
public import OfficialDocument
internal import PlanModel
internal import PlanRules
public import SourceText

/// The document that a file becomes, and what is to be said about it.
public struct ComposedFile: Sendable {
  /// Nil where errors keep the document from being written.
  public let document: OfficialDocument?
  public let diagnostics: [Diagnostic]
  public let isUnjudgeable: Bool
}

extension Workspace {
  /// Makes the document of a plan, dispatch or directive; a file with errors is not written.
  public func compose(_ path: String) -> ComposedFile {
    let file = load(path)
    let result = check([file])
    guard !result.diagnostics.hasErrors else {
      return ComposedFile(
        document: nil, diagnostics: result.diagnostics, isUnjudgeable: result.isUnjudgeable)
    }
    let registry = library(for: file.source.path)?.registry ?? Registry()
    let document: OfficialDocument?
    switch file.model?.value {
    case .plan:
      document = expand(file).plan.map {
        composeDocument($0.decoded.value, kind: $0.kind, registry: registry, today: today)
      }
    case .directive(let directive): document = composeDocument(directive, registry: registry)
    case .registry, .template, .acceptances, nil: document = nil
    }
    var diagnostics = result.diagnostics
    if document == nil {
      diagnostics.append(
        Diagnostic(
          WorkspaceDiagnostics.notADocument, at: file.source.span(0..<0),
          LocalizedText(
            "\(file.kind?.label.vi ?? "tệp này") không dựng thành văn bản được",
            en: "a \(file.kind?.label.en ?? "file of this kind") cannot be written as a document")))
    }
    return ComposedFile(document: document, diagnostics: diagnostics, isUnjudgeable: false)
  }
}
