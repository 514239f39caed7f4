public import PlanModel
internal import SourceText
public import VietnameseText

/// An expanded plan and all that its coverage is judged by.
public struct CoverageInput: Sendable {
  public let directive: DirectiveReading
  /// With its template resolved.
  public let plan: Plan
  public let registry: RegistryReading
  public let accepted: AcceptedWords
  /// The day on which deferred duties and dates of approval are looked at.
  public let today: CalendarDate
  public let stage: CoverageStage
  /// Every value of the plan could be computed; without that it is not complete, whatever its duties say.
  public let isWhole: Bool
  /// Activities are held against one another, to find those that were copied; left out where only the verdicts count.
  public let comparesActivities: Bool

  public init(
    directive: DirectiveReading, plan: Plan, registry: RegistryReading,
    accepted: AcceptedWords = AcceptedWords(), today: CalendarDate, stage: CoverageStage = .issue,
    isWhole: Bool = true, comparesActivities: Bool = true
  ) {
    self.directive = directive
    self.plan = plan
    self.registry = registry
    self.accepted = accepted
    self.today = today
    self.stage = stage
    self.isWhole = isWhole
    self.comparesActivities = comparesActivities
  }

  /// The day on which bodies and their units are looked up: the plan's own, or the first that it can have.
  var planDate: CalendarDate { plan.date?.value.firstDay ?? today }
}
