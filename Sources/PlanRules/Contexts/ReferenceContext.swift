public import PlanModel
internal import SourceText
public import VietnameseText

/// What one file names by id, or the registry within itself.
public struct ReferenceContext: Sendable {
  public let uses: [ReferenceUse]
  public let registry: Registry
  /// The first and the last day on which the document can be issued; nil in the registry, which holds at all times.
  public let issue: (first: CalendarDate, last: CalendarDate)?
  /// Where the ids were written; nil where every id stands at its place as it is.
  let sources: SourceMap?
}
