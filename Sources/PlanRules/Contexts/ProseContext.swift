public import PlanModel

/// The running text of one file.
public struct ProseContext: Sendable {
  /// What the file is; a directive records somebody else's words, so that slips in it are only told.
  public let fileKind: FileKind
  public let registry: Registry
  let index: ProseIndex

  /// The registry tells how the names of bodies are written.
  public init(_ model: Decoded<ModelValue>, registry: Registry) {
    fileKind = model.value.kind
    self.registry = registry
    index = ProseIndex(ProseOutline(model.value).pieces(of: model.prose))
  }

  /// Texts of a finished document.
  init(_ index: ProseIndex, registry: Registry) {
    fileKind = .plan
    self.registry = registry
    self.index = index
  }
}
