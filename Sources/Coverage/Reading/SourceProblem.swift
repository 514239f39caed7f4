internal import PlanModel
public import SourceText

/// What is wrong with the record of a directive, so that a plan could look complete that is not.
public enum SourceProblem: Sendable {
  case noPoints
  case emptyPoint(point: Int)
  case duplicatePoint(point: Int, first: Int)
  case noDuties(point: Int)
  case unknownVerb(duty: Int)
  case quoteNotInPoint(duty: Int)
  case contextNotInPoint(Located<String>)
  /// A context quote of the whole directive that several points have: it must stand at its point.
  case contextInSeveralPoints(Located<String>)
  /// The verbs, kinds of channel, audiences, bodies and dates of a point that no duty takes up.
  case untaken(point: Int, words: [String])
  /// A piece of the frame that reads like an order.
  case frameOrders(Located<String>)
  case noSourceText
  case pointNotInSource(point: Int)
  case unaccounted(words: String)

  /// Without putting it right nothing can be said about the plan.
  public var forbidsJudging: Bool {
    switch self {
    case .noPoints, .emptyPoint, .duplicatePoint, .quoteNotInPoint, .contextNotInPoint, .pointNotInSource,
      .unaccounted:
      true
    case .noDuties, .unknownVerb, .contextInSeveralPoints, .untaken, .frameOrders, .noSourceText: false
    }
  }
}
