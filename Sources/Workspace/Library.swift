public import Expansion
public import PlanModel
public import SourceText
internal import YAMLTree

/// The templates and registries that plans share.
public struct Library: Sendable {
  /// A template file, checked once for all plans.
  public struct TemplateEntry: Sendable {
    public let file: LoadedFile
    public let prepared: PreparedTemplate

    /// What stands in the way of expanding plans with it.
    public var firstError: Diagnostic? {
      (file.diagnostics + prepared.diagnostics).first { $0.severity == .error }
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
    var templates: [String: TemplateEntry] = [:]
    for file in files {
      guard let id = file.template?.id?.value.value, templates[id] == nil, let prepared = file.preparedTemplate
      else { continue }
      templates[id] = TemplateEntry(file: file, prepared: prepared)
    }
    self.templates = templates
  }

  public func template(_ id: TemplateID) -> TemplateEntry? { templates[id.id] }

  public var templateIDs: [String] { templates.keys.sorted() }
}

extension LoadedFile {
  /// The template in the file with its expressions checked; nil for other files.
  var preparedTemplate: PreparedTemplate? {
    guard let template, let model, let root = document?.root else { return nil }
    return PreparedTemplate(model.map { _ in template }, root: root)
  }
}
