public import PlanModel
public import SourceText

/// The templates and registries that plans share.
public struct Library: Sendable {
  public let folder: String
  public let files: [LoadedFile]
  public let registry: Registry
  private let templates: [String: LoadedFile]

  public init(folder: String, files: [LoadedFile]) {
    self.folder = folder
    self.files = files
    registry = Registry(files.compactMap(\.registry))
    templates = Dictionary(
      files.compactMap { file in file.template?.id.map { ($0.value.value, file) } },
      uniquingKeysWith: { first, _ in first })
  }

  public func template(_ id: TemplateID) -> LoadedFile? { templates[id.id] }

  public var templateIDs: [String] { templates.keys.sorted() }
}
