public import PlanModel
public import YAMLTree

/// The running text of one file.
public struct ProseContext: Sendable {
  public let prose: [YAMLNode]
  /// What the file is; a directive records somebody else's words, so that slips in it are only told.
  public let fileKind: FileKind

  public init(prose: [YAMLNode], fileKind: FileKind) {
    self.prose = prose
    self.fileKind = fileKind
  }
}
