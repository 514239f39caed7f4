public import PlanModel
internal import SourceText

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

  /// What a table of tasks prints; a timetable alone tells neither who leads nor with what product.
  private static let table: PrintedFacts = [.name, .lead, .partners, .deadline, .product]

  /// What the sections and appendices of an expanded plan print of each activity.
  public init(_ plan: Plan) {
    self = []
    for section in plan.sections { formUnion(Self.printed(by: section)) }
    if plan.appendices.contains(where: { $0.content?.value == .activities }) { formUnion(Self.table) }
  }

  private static func printed(by section: Section) -> PrintedFacts {
    guard section.dropped == nil else { return [] }
    let own: PrintedFacts =
      switch section.activities?.value {
      case .byGroup, .flat: table.union([.content, .channels])
      case .table: table
      case nil: []
      }
    return section.clauses.reduce(own) { $0.union(printed(by: $1)) }
  }
}
