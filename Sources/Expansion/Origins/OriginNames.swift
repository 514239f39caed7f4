internal import PlanModel
internal import SourceText
internal import YAMLTree

/// Names places in files as people and scripts read them.
struct OriginNames {
  private let sources: SourceMap
  private var lines: [FileID: LineTable] = [:]
  private let parameters: [SourceSpan: [ParameterOrigin]]

  init(_ plan: ExpandedPlan, sources: SourceMap) {
    self.sources = sources
    parameters = plan.origins.index()
  }

  /// The file and the line, from 1; nil for what no person wrote.
  mutating func place(_ span: SourceSpan) -> (path: String, line: Int)? {
    guard let source = sources[span.file] else { return nil }
    let table = lines[span.file] ?? LineTable(source)
    lines[span.file] = table
    return (source.path, table.line(at: span.range.start))
  }

  /// The parameters behind a computed value, with the places that give their values.
  mutating func parameters(behind span: SourceSpan) -> [(name: String, path: String, line: Int)] {
    (parameters[span] ?? []).compactMap { origin in
      place(origin.span).map { (origin.name, $0.path, $0.line) }
    }
  }
}
