public import PlanModel

/// Which facts of the activities the finished document prints.
///
/// What stands only in the file binds nobody: the reader of the document does not see it.
public struct PrintedFacts: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let name = PrintedFacts(rawValue: 1)
  public static let content = PrintedFacts(rawValue: 2)
  public static let lead = PrintedFacts(rawValue: 4)
  public static let partners = PrintedFacts(rawValue: 8)
  public static let channels = PrintedFacts(rawValue: 16)
  public static let deadline = PrintedFacts(rawValue: 32)
  public static let product = PrintedFacts(rawValue: 64)

  /// What the sections and appendices of an expanded plan print of each activity.
  public init(_ plan: Plan) {
    self = []
    if plan.sections.contains(where: Self.listsActivities) {
      formUnion([.name, .content, .lead, .partners, .channels, .deadline, .product])
    }
    if !plan.appendices.isEmpty { formUnion([.name, .lead, .partners, .deadline, .product]) }
  }

  private static func listsActivities(_ section: Section) -> Bool {
    section.dropped == nil && (section.activities != nil || section.clauses.contains(where: listsActivities))
  }
}
