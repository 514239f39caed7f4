internal import Expansion
internal import PlanModel

/// A plan that all rules have looked at, so that another one that differs only in running text need not be looked at again.
struct JudgedPlan: Sendable {
  private let plan: Plan
  private let references: [ReferenceUse]

  init(_ expanded: ExpandedPlan) {
    plan = expanded.decoded.value
    references = expanded.decoded.references
  }

  /// Whether everything but running text is the same: who issues and signs, number and date, the activities, what is named by
  /// id, and how many parts of each kind there are.
  func differsOnlyInText(from other: ExpandedPlan) -> Bool {
    let other = other.decoded
    return references == other.references && hasSameHead(as: other.value) && hasSameContent(as: other.value)
  }

  private func hasSameHead(as other: Plan) -> Bool {
    plan.issuer == other.issuer && plan.number == other.number && plan.symbol == other.symbol
      && plan.date == other.date && plan.place == other.place && plan.urgency == other.urgency
      && plan.period == other.period && plan.hasContactLine == other.hasContactLine
  }

  private func hasSameContent(as other: Plan) -> Bool {
    plan.activities == other.activities && plan.groups == other.groups && plan.signatures == other.signatures
      && plan.appendices == other.appendices && plan.footnotes == other.footnotes
      && plan.bases.count == other.bases.count
      && plan.opening.count == other.opening.count && plan.closing.count == other.closing.count
      && plan.addressees.count == other.addressees.count && plan.recipients.count == other.recipients.count
      && plan.sections.count == other.sections.count
  }
}
