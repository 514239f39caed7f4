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
    public var firstError: Diagnostic? {
      (file.diagnostics + diagnostics).first { $0.severity == .error }
    }

    public var hasErrors: Bool { firstError != nil }
  }

  public let folder: String
  public let files: [LoadedFile]
  public let registry: Registry
  private let templates: [String: TemplateEntry]

  public init(folder: String, files: [LoadedFile]) {
    self.folder = folder
    self.files = files
    registry = Registry(files.compactMap(\.registry))
    let named = Dictionary(
      files.compactMap { file in file.template?.id.map { ($0.value.value, file) } },
      uniquingKeysWith: { first, _ in first })
    templates = named.compactMapValues { TemplateResolver(named).entry($0) }
  }

  public func template(_ id: TemplateID) -> TemplateEntry? { templates[id.id] }

  public var templateIDs: [String] { templates.keys.sorted() }
}
