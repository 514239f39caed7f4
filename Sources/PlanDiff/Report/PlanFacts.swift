public import PlanModel
public import SourceText

/// How well one point of the directive is covered in a version of the plan.
public struct PointCoverage: Sendable, Hashable {
  /// The id of the point, as people cite it.
  public let point: String
  /// The activities that carry it; where none does, those that name it.
  public let carriers: [String]
  /// How good that is by the judge of coverage; more is better.
  public let strength: Int
  /// Something of the point is done.
  public let isCovered: Bool
  /// The verdict in words; nil where only the plan's claims are known.
  public let verdict: LocalizedText?

  public init(
    point: String, carriers: [String], strength: Int, isCovered: Bool, verdict: LocalizedText? = nil
  ) {
    self.point = point
    self.carriers = carriers
    self.strength = strength
    self.isCovered = isCovered
    self.verdict = verdict
  }
}

/// What a version of a plan says as a whole, beside the words of its fields.
public struct PlanFacts: Sendable {
  public let plan: Plan
  public let directive: Directive?
  /// What names something that is declared nowhere.
  public let dangling: [ReferenceUse]
  /// The verdicts of the judge of coverage; nil where it could not judge.
  public let verdicts: [PointCoverage]?

  public init(plan: Plan, directive: Directive?, dangling: [ReferenceUse], verdicts: [PointCoverage]? = nil) {
    self.plan = plan
    self.directive = directive
    self.dangling = dangling
    self.verdicts = verdicts
  }

  /// The coverage of several versions by one measure: the verdicts where all have them, else what the plans claim.
  public static func coverage(of versions: [PlanFacts]) -> [[PointCoverage]] {
    let verdicts = versions.compactMap(\.verdicts)
    return verdicts.count == versions.count ? verdicts : versions.map(\.claims)
  }

  /// Each point that some activity says it answers.
  private var claims: [PointCoverage] {
    var carriers: [String: [String]] = [:]
    plan.forEachActivity { activity in
      let name = activity.id?.value ?? "?"
      for claim in activity.covers { carriers[claim.value.id, default: []].append(name) }
    }
    return carriers.keys.sorted().map { point in
      PointCoverage(point: point, carriers: carriers[point] ?? [], strength: 1, isCovered: true)
    }
  }
}

extension Plan {
  /// Looks at each activity where it lies: to copy one costs more than what is looked for.
  public func forEachActivity(_ body: (borrowing Activity) -> Void) {
    let activities = activities.span
    for index in activities.indices { body(activities[index]) }
  }
}
