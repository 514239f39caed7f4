public import PlanModel
public import SourceText
public import YAMLTree

/// A file that people wrote, read as far as it can be.
public struct LoadedFile: Sendable {
  public let source: SourceFile
  public let document: YAMLDocument?
  /// Nil where the file cannot be read or is of no known kind.
  public let model: Decoded<ModelValue>?
  /// What is wrong with its bytes, its YAML and its shape.
  public let diagnostics: [Diagnostic]

  public var kind: FileKind? { model?.value.kind }

  public var directive: Directive? { if case .directive(let value)? = model?.value { value } else { nil } }
  public var registry: RegistryFile? { if case .registry(let value)? = model?.value { value } else { nil } }
  public var template: Template? { if case .template(let value)? = model?.value { value } else { nil } }
  public var plan: Plan? { if case .plan(let value)? = model?.value { value } else { nil } }

  /// Parses and decodes a source.
  public init(_ source: SourceFile) {
    let parse = parseYAML(source)
    self.source = source
    document = parse.document
    var diagnostics = parse.diagnostics
    if let root = parse.document?.root {
      model = decodeModel(root)
      if let model {
        diagnostics += model.diagnostics
      } else if !parse.diagnostics.hasErrors {
        diagnostics.append(
          Diagnostic(
            ModelDiagnostics.unknownFile, at: root.span.startPoint,
            LocalizedText("không rõ tệp này là gì", en: "it is not clear what this file is"),
            notes: [ModelDiagnostics.unknownFile.explanation]))
      }
    } else {
      model = nil
      if !parse.diagnostics.hasErrors {
        diagnostics.append(
          Diagnostic(
            ModelDiagnostics.emptyFile, at: source.span(0..<0),
            LocalizedText("tệp trống", en: "the file is empty")))
      }
    }
    self.diagnostics = diagnostics
  }

  /// A file that could not be read at all.
  init(unreadable source: SourceFile, _ problem: FileProblem) {
    self.source = source
    document = nil
    model = nil
    diagnostics = [
      Diagnostic(WorkspaceDiagnostics.unreadable, at: source.span(0..<0), problem.message(path: source.path))
    ]
  }
}
