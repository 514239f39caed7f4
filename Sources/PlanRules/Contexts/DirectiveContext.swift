public import PlanModel
internal import SourceText
public import VietnameseText
public import YAMLTree

/// A directive and all that it is judged against.
public struct DirectiveContext: Sendable {
  public let directive: Directive
  /// Everything the directive names by id.
  public let references: [ReferenceUse]
  public let prose: [YAMLNode]
  public let registry: Registry
  public let date: CalendarDate

  let points: PointIndex
  let document: DocumentContext
  let referenceContext: ReferenceContext

  /// The date is the day to judge by where the directive has none.
  public init(directive: Decoded<Directive>, registry: Registry, date: CalendarDate) {
    self.directive = directive.value
    self.references = directive.references
    self.prose = directive.prose
    self.registry = registry
    self.date = directive.value.date?.value ?? date
    points = PointIndex(directive.value)
    document = DocumentContext(directive.value, registry)
    referenceContext = ReferenceContext(
      directive.references, registry, issue: (self.date, self.date))
  }
}
