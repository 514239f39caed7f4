public import PlanModel
internal import SourceText

/// How well one point of the directive is covered in a version of the plan.
public struct PointCoverage: Sendable, Hashable {
  /// The id of the point, as people cite it.
  public let point: String
  /// The activities that carry it.
  public let carriers: [String]
  /// How good that is by the judge of coverage: 0 is not covered at all, more is better.
  public let strength: Int

  public init(point: String, carriers: [String], strength: Int) {
    self.point = point
    self.carriers = carriers
    self.strength = strength
  }
}

/// What a version of a plan says as a whole, beside the words of its fields.
public struct PlanFacts: Sendable {
  public let plan: Plan
  public let directive: Directive?
  /// What names something that is declared nowhere.
  public let dangling: [ReferenceUse]
  public let coverage: [PointCoverage]

  /// - Parameter coverage: the verdicts of the judge; nil takes the plan's own claims for them.
  public init(plan: Plan, directive: Directive?, dangling: [ReferenceUse], coverage: [PointCoverage]? = nil) {
    self.plan = plan
    self.directive = directive
    self.dangling = dangling
    self.coverage = coverage ?? PlanFacts.claims(of: plan)
  }

  /// Each point that some activity says it answers.
  private static func claims(of plan: Plan) -> [PointCoverage] {
    var carriers: [String: [String]] = [:]
    for activity in plan.activities {
      for claim in activity.covers {
        carriers[claim.value.id, default: []].append(activity.id?.value ?? "?")
      }
    }
    return carriers.keys.sorted().map { point in
      PointCoverage(point: point, carriers: carriers[point] ?? [], strength: 1)
    }
  }
}
