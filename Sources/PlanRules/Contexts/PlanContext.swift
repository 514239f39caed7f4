public import PlanModel
internal import SourceText
public import VietnameseText
public import YAMLTree

/// An expanded plan and all that it is judged against.
public struct PlanContext: Sendable {
  public let plan: Plan
  /// The activities that the plan keeps.
  public let activities: [Activity]
  /// Everything the plan names by id.
  public let references: [ReferenceUse]
  /// The running text of the expanded plan.
  public let prose: [YAMLNode]
  public let template: Template?
  public let directive: Directive?
  public let registry: Registry
  /// The date of issue, or the first day that it can become.
  public let date: CalendarDate
  /// The date of issue, or the last day that it can become.
  public let lastDate: CalendarDate

  /// - Parameter date: the day to judge by where the plan has no date.
  public init(
    plan: Decoded<Plan>, template: Template?, directive: Directive?, registry: Registry, date: CalendarDate
  ) {
    self.plan = plan.value
    self.activities = plan.value.activities.filter { $0.dropped == nil }
    self.references = plan.references
    self.prose = plan.prose
    self.template = template
    self.directive = directive
    self.registry = registry
    self.date = plan.value.date?.value.firstDay ?? date
    self.lastDate = plan.value.date?.value.lastDay ?? date
  }

  public var kind: DocumentKind { template?.kind?.value ?? .plan }
}
