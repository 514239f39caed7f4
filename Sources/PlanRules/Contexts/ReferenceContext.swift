public import PlanModel
public import VietnameseText

/// What one file names by id, or the registry within itself.
public struct ReferenceContext: Sendable {
  public let uses: [ReferenceUse]
  public let registry: Registry
  /// The first and the last day on which the document can be issued; nil in the registry, which holds at all times.
  public let issue: (first: CalendarDate, last: CalendarDate)?

  init(_ context: PlanContext) {
    uses = context.references
    registry = context.registry
    issue = (context.date, context.lastDate)
  }

  init(_ context: DirectiveContext) {
    uses = context.references
    registry = context.registry
    issue = (context.date, context.date)
  }

  init(_ registry: Registry) {
    uses = registry.references
    self.registry = registry
    issue = nil
  }
}
