public import PlanModel
public import SourceText
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
  /// The plan and its templates as they were written; fixes are proposed only for what stands there.
  public let sources: SourceMap
  /// The subject, and the texts that may cite a document, in the order of print.
  let citing: ProseIndex

  /// The plan's own file, unlike that of its template.
  let home: FileID
  let points: PointIndex?
  /// The bodies and groups to which the directive can give a task so that it falls to the issuing body.
  let issuerAndAround: Set<AgencyID>
  /// The places in the running text that speak of appendices of this document.
  let appendixMentions: [AppendixMention]
  let document: DocumentContext
  let referenceContext: ReferenceContext

  /// The date is the day to judge by where the plan has none.
  public init(
    plan: Decoded<Plan>, template: Template?, directive: Directive?, registry: Registry, date: CalendarDate,
    sources: SourceMap = SourceMap()
  ) {
    self.plan = plan.value
    let all = plan.value.activities
    self.activities = all.contains { $0.dropped != nil } ? all.filter { $0.dropped == nil } : all
    self.references = plan.references
    self.prose = plan.prose
    self.citing = ProseIndex(
      ProseOutline(plan.value).pieces(of: plan.prose).filter { $0.role == .subject || $0.mayCite })
    self.template = template
    self.directive = directive
    self.registry = registry
    self.date = plan.value.date?.value.firstDay ?? date
    self.lastDate = plan.value.date?.value.lastDay ?? date
    self.sources = sources
    home = plan.value.template?.span.file ?? plan.value.span.file
    points = directive.map(PointIndex.init)
    let ordered = directive?.date?.value ?? self.date
    issuerAndAround = plan.value.issuer.map { registry.bodiesEnclosing($0.value, on: ordered) } ?? []
    appendixMentions = PlanRules.appendixMentions(in: plan.prose, except: plan.value.appendices.map(\.span))
    document = DocumentContext(
      plan.value, kind: template?.kind?.value ?? plan.value.kind?.value ?? .plan, registry, sources)
    referenceContext = ReferenceContext(
      plan.references, registry, issue: (self.date, self.lastDate), sources: sources, home: home)
  }

  public var kind: DocumentKind { document.kind }

  /// Whether the task of a point falls to the issuing body; nil where the directive names nobody.
  func isOurs(_ entry: PointIndex.Entry) -> Bool? {
    guard !entry.assignees.isEmpty else { return nil }
    return entry.assignees.contains { body in
      issuerAndAround.contains(body) || issuerAndAround.contains(registry.bodyInCharge(of: body, on: date))
    }
  }
}
