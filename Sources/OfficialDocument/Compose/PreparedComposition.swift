public import PlanModel
internal import SourceText
public import VietnameseText

/// A plan that has been composed, so that others which say the same in most places need not be composed whole.
public struct PreparedComposition: Sendable {
  private let kind: DocumentKind
  private let registry: Registry
  private let today: CalendarDate
  private let known: ComposedParts

  public init(_ plan: Plan, kind: DocumentKind, registry: Registry, today: CalendarDate) {
    self.kind = kind
    self.registry = registry
    self.today = today
    let composer = PlanComposer(plan: plan, kind: kind, registry: registry, today: today)
    known = ComposedParts(
      plan: plan, sections: plan.sections.indices.map(composer.blocks(ofSection:)),
      appendices: composer.appendices())
  }

  /// The document of a plan of the same kind, the same as ``composeDocument(_:kind:registry:today:)`` makes.
  public func document(of plan: Plan) -> OfficialDocument {
    PlanComposer(plan: plan, kind: kind, registry: registry, today: today, known: known).document()
  }
}

/// What the longest parts of a document were made of, and what came of them.
struct ComposedParts: Sendable {
  let plan: Plan
  let sections: [[Block]]
  let appendices: [Appendix]

  /// Sections print activities and say where they stand, which follows from the frame of all sections and appendices.
  func hasSameActivities(as other: Plan) -> Bool {
    plan.activities == other.activities && plan.groups == other.groups && plan.appendices == other.appendices
      && plan.issuer == other.issuer && plan.date == other.date
      && plan.sections.map(\.frame) == other.sections.map(\.frame)
  }

  /// Appendices name the document to which they belong.
  func hasSameAppendices(as other: Plan) -> Bool {
    plan.appendices == other.appendices && plan.issuer == other.issuer && plan.number == other.number
      && plan.symbol == other.symbol && plan.date == other.date && plan.place == other.place
  }
}

extension Section {
  /// The section without its running text.
  fileprivate var frame: Section {
    var frame = self
    frame.paragraphs = []
    frame.items = []
    frame.clauses = clauses.map(\.frame)
    return frame
  }
}
