public import PlanModel

/// What is known about one duty.
public struct DutyVerdict: Sendable {
  public internal(set) var verdict: Verdict
  /// Every activity that names it, in the order of the plan.
  public internal(set) var candidates: [Candidate]
  public let needs: [Need]
  /// For each need whether the carriers reach it, and whether fresh ones, and fresh ones with words of their own do.
  public internal(set) var reached: [Bool]
  public internal(set) var reachedFresh: [Bool]
  /// The waiver or sign-off that counts, by its number in the plan.
  public internal(set) var waiver: Int?
  public internal(set) var signOff: Int?

  public var carriers: [Candidate] { candidates.filter(\.isCarrier) }
}

/// The part that the issuing body has in a point.
public enum PointRole: Sendable, Hashable {
  /// It is given the task.
  case leads
  /// It is to join in.
  case joins
  case none
}

/// What is known about one point: the worst of its duties and of the points below it.
public struct PointVerdict: Sendable {
  public internal(set) var verdict: Verdict
  public let role: PointRole
}

/// How well a plan answers its directive: the one result that every surface prints.
public struct CoverageReport: Sendable {
  public let input: CoverageInput
  /// In the order of the directive's points and duties.
  public internal(set) var points: [PointVerdict] = []
  public internal(set) var duties: [DutyVerdict] = []
  public internal(set) var findings: [CoverageFinding] = []
  public let printed: PrintedFacts

  public var directive: DirectiveReading { input.directive }
  public var plan: Plan { input.plan }

  /// The points that have duties of their own, which are those that are counted.
  public var judgedPoints: [Int] { points.indices.filter { !directive.points[$0].duties.isEmpty } }

  /// How many of the counted points have each verdict.
  public var summary: [Verdict: Int] {
    Dictionary(judgedPoints.map { (ownVerdict(of: $0), 1) }, uniquingKeysWith: +)
  }

  public var dutySummary: [Verdict: Int] { Dictionary(duties.map { ($0.verdict, 1) }, uniquingKeysWith: +) }

  /// The worst of a point's own duties.
  public func ownVerdict(of point: Int) -> Verdict {
    directive.points[point].duties.map { duties[$0].verdict }.worst ?? points[point].verdict
  }

  /// Whether anything can be said at all.
  public var isJudgeable: Bool { !directive.problems.contains(where: \.forbidsJudging) }

  /// Whether every duty that falls to the body is fulfilled, as far as the stage asks for it; never on nothing.
  public var isComplete: Bool {
    guard isJudgeable, input.isWhole, !findings.contains(where: \.blocks) else { return false }
    let own = duties.indices.filter { duties[$0].verdict != .notOurs }
    // At the stage of drafts all that is open is listed, but open it is.
    let stage = input.stage == .draft ? CoverageStage.issue : input.stage
    guard own.allSatisfy({ stage.accepts(duties[$0].verdict) }) else { return false }
    return own.contains {
      duties[$0].verdict.isGreen || (stage == .review && duties[$0].verdict == .undecided)
    }
  }

  /// 0 where the stage lets the plan pass, 1 where it does not, 2 where nothing can be said.
  public var exitCode: Int32 {
    if !isJudgeable { return 2 }
    return isComplete || input.stage == .draft ? 0 : 1
  }
}
