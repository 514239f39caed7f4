public import SourceText

/// What reading a YAML file gives: as much of a tree as could be made, and all that is wrong with it.
public struct YAMLParse: Sendable {
  /// Nil where nothing could be read.
  public let document: YAMLDocument?
  public let diagnostics: [Diagnostic]

  public init(document: YAMLDocument?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

/// Reads one YAML document.
public func parseYAML(_ source: SourceFile, limits: YAMLLimits = .standard) -> YAMLParse {
  let stream = StreamReader(source.bytes, limits: limits)
  let document = YAMLDocument(stream.arena, root: stream.documents.first?.root ?? NodeRecord.none, source: source)
  return YAMLParse(document: document, diagnostics: [])
}
