public import Expansion
public import PlanModel
public import SourceText
internal import YAMLTree

/// The templates and registries that plans share.
public struct Library: Sendable {
  /// A template with all that it extends, checked once for all plans.
  public struct TemplateEntry: Sendable {
    public let file: LoadedFile
    public let prepared: PreparedTemplate
    /// What is wrong with it beyond its own YAML and shape.
    public let diagnostics: [Diagnostic]

    /// What stands in the way of expanding plans with it.
    public let firstError: Diagnostic?

    init(file: LoadedFile, prepared: PreparedTemplate, diagnostics: [Diagnostic]) {
      self.file = file
      self.prepared = prepared
      self.diagnostics = diagnostics
      firstError = (file.diagnostics + diagnostics).first { $0.severity == .error }
    }

    public var hasErrors: Bool { firstError != nil }
  }

  public let folder: String
  public let files: [LoadedFile]
  public let registry: Registry
  /// Prepared when the first plan asks for them.
  private let templates: [String: Once<TemplateEntry?>]

  public init(folder: String, files: [LoadedFile]) {
    self.folder = folder
    self.files = files
    registry = Registry(files.compactMap(\.registry))
    let named = Dictionary(
      files.compactMap { file in file.templateID.map { ($0, file) } },
      uniquingKeysWith: { first, _ in first })
    templates = named.mapValues { [registry] file in
      Once { TemplateResolver(named, registry: registry).entry(file) }
    }
  }

  public func template(_ id: TemplateID) -> TemplateEntry? { templates[id.id]?() }

  public var templateIDs: [String] { templates.keys.sorted() }
}
