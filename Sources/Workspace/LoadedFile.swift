public import PlanModel
public import SourceText
public import YAMLTree

/// A file that people wrote, read as far as it can be.
///
/// It is parsed at once and decoded when somebody asks for its content: of the templates that lie beside the one
/// a plan uses, only the ids are wanted.
public struct LoadedFile: Sendable {
  public let source: SourceFile
  public let document: YAMLDocument?
  /// What it is; nil where that cannot be told.
  public let kind: FileKind?
  /// Whether it could be read and is YAML without fault, whatever it says.
  let isYAML: Bool
  private let content: Once<Content>

  private struct Content: Sendable {
    var model: Decoded<ModelValue>?
    var diagnostics: [Diagnostic]
  }

  /// Nil where the file cannot be read or is of no known kind.
  public var model: Decoded<ModelValue>? { content().model }

  /// What is wrong with its bytes, its YAML and its shape.
  public var diagnostics: [Diagnostic] { content().diagnostics }

  public var directive: Directive? {
    if kind == .directive, case .directive(let value)? = model?.value { value } else { nil }
  }
  public var registry: RegistryFile? {
    if kind == .registry, case .registry(let value)? = model?.value { value } else { nil }
  }
  public var template: Template? {
    if kind == .template, case .template(let value)? = model?.value { value } else { nil }
  }
  public var plan: Plan? {
    if kind == .plan, case .plan(let value)? = model?.value { value } else { nil }
  }

  /// The id of the template that it holds, without decoding the rest.
  var templateID: String? {
    guard kind == .template, let root = document?.root else { return nil }
    return Template.id(in: root)
  }

  public var acceptances: AcceptanceFile? {
    if kind == .acceptances, case .acceptances(let value)? = model?.value { value } else { nil }
  }

  /// Parses a source.
  public init(_ source: SourceFile) {
    let parse = parseYAML(source)
    let kind = parse.document?.root.flatMap { fileKind(of: $0) }
    self.source = source
    document = parse.document
    self.kind = kind
    isYAML = !parse.diagnostics.hasErrors
    content = Once { Self.content(of: parse, kind, source) }
  }

  private static func content(of parse: YAMLParse, _ kind: FileKind?, _ source: SourceFile) -> Content {
    var content = Content(diagnostics: parse.diagnostics)
    if let root = parse.document?.root {
      content.model = kind.map { decodeModel(root, as: $0) }
      if let model = content.model {
        content.diagnostics += model.diagnostics
      } else if !parse.diagnostics.hasErrors {
        content.diagnostics.append(
          Diagnostic(
            ModelDiagnostics.unknownFile, at: root.span.startPoint,
            LocalizedText("không rõ tệp này là gì", en: "it is not clear what this file is"),
            notes: [ModelDiagnostics.unknownFile.explanation]))
      }
    } else if !parse.diagnostics.hasErrors {
      content.diagnostics.append(
        Diagnostic(
          ModelDiagnostics.emptyFile, at: source.span(0..<0),
          LocalizedText("tệp trống", en: "the file is empty")))
    }
    return content
  }

  /// A file that is no YAML, such as a table.
  init(plain source: SourceFile) {
    self.source = source
    document = nil
    kind = nil
    isYAML = false
    content = Once { Content(diagnostics: []) }
  }

  /// A file that could not be read at all.
  init(unreadable source: SourceFile, _ problem: FileProblem) {
    self.source = source
    document = nil
    kind = nil
    isYAML = false
    let diagnostic = Diagnostic(
      WorkspaceDiagnostics.unreadable, at: source.span(0..<0), problem.message(path: source.path))
    content = Once { Content(diagnostics: [diagnostic]) }
  }
}
