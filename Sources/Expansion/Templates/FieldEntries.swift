internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The entries of a mapping by the place of their field in the table.
///
/// Keys that the table does not know are left out: decoding has reported them.
struct FieldEntries: Sendable {
  struct Entry: Sendable {
    let field: Int
    let key: YAMLNode
    let value: YAMLNode
  }

  let node: YAMLNode
  let entries: [Entry]

  init<Root: Record>(_ node: YAMLNode, _ table: FieldTable<Root>) {
    self.node = node
    var entries: [Entry] = []
    entries.reserveCapacity(node.childCount)
    var seen: UInt64 = 0
    var hint = 0
    for (key, value) in node.entries where !value.isBroken {
      guard let field = table.position(of: key, after: hint) else { continue }
      let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: field & 63)
      if seen & bit != 0 { continue }
      seen |= bit
      hint = field + 1
      entries.append(Entry(field: field, key: key, value: value))
    }
    self.entries = entries
  }

  /// The mappings of a list; one mapping alone counts as a list of one.
  static func items<Root: Record>(_ list: YAMLNode?, _ table: FieldTable<Root>) -> [FieldEntries] {
    guard let list else { return [] }
    if list.kind == .mapping { return [FieldEntries(list, table)] }
    return list.items.compactMap { $0.kind == .mapping ? FieldEntries($0, table) : nil }
  }

  subscript(field: Int) -> YAMLNode? { entry(field)?.value }

  func entry(_ field: Int) -> Entry? {
    for entry in entries where entry.field == field { return entry }
    return nil
  }
}

/// The fields that expansion itself looks at, by their places in the tables.
enum Fields {
  static let planTemplate = place("mẫu", in: Plan.table)
  static let planKind = place("văn bản", in: Plan.table)
  static let planActivities = place("hoạt động", in: Plan.table)
  static let planGroups = place("nhóm", in: Plan.table)
  static let planSections = place("bố cục", in: Plan.table)
  static let planFootnotes = place("chú thích", in: Plan.table)
  static let planHouseStyle = place("trình bày", in: Plan.table)
  static let templateFootnotes = place("chú thích", in: Template.table)
  static let templateHouseStyle = place("trình bày", in: Template.table)
  static let planParameters = place("tham số", in: Plan.table)
  static let templateActivities = place("hoạt động", in: Template.table)
  static let templateGroups = place("nhóm", in: Template.table)
  static let templateSections = place("bố cục", in: Template.table)
  static let templateParameters = place("tham số", in: Template.table)
  static let templateParts = place("phần", in: Template.table)
  static let partContent = place("nội dung", in: Part.table)
  static let sectionPart = place("phần", in: Section.table)
  static let sectionArguments = place("với", in: Section.table)
  static let sectionClauses = place("khoản", in: Section.table)
  static let templateID = place("mẫu", in: Template.table)
  static let templateParent = place("kế thừa", in: Template.table)

  /// The template's field of the same name for each field of a plan; nil where a template has none to give.
  static let templateFieldOfPlanField: [Int?] = Plan.table.fields.map { field in
    ["mẫu", "văn bản", "tham số"].contains(field.name.vi)
      ? nil : Template.table.position(named: field.name.vi)
  }

  /// A name that is in no table gives a place that no entry has.
  private static func place<Root: Record>(_ name: String, in table: FieldTable<Root>) -> Int {
    table.position(named: name) ?? -1
  }
}

/// A kind of list whose items are known by id: its table, and the places of the fields that say which, where and whether.
struct KeyedList {
  let id: Int
  let after: Int
  let drop: Int
  let loop: Int
  let condition: Int
  /// The part from which the item is made, and what it gives to the part.
  let part: Int
  let arguments: Int
  /// The list of the same kind within an item; -1, as for every field that the table does not have, where there is none.
  let clauses: Int

  init<Root: Record>(_ table: FieldTable<Root>) {
    id = table.position(named: "mã") ?? -1
    after = table.position(named: "sau") ?? -1
    drop = table.position(named: "bỏ") ?? -1
    loop = table.position(named: "lặp") ?? -1
    condition = table.position(named: "khi") ?? -1
    part = table.position(named: "phần") ?? -1
    arguments = table.position(named: "với") ?? -1
    clauses = table.position(named: "khoản") ?? -1
  }

  /// Whether a field only says where, whether or how often an item stands.
  func isControl(_ field: Int) -> Bool {
    field >= 0
      && (field == after || field == loop || field == condition || field == part || field == arguments)
  }

  static let activities = KeyedList(Activity.table)
  static let groups = KeyedList(ActivityGroup.table)
  static let sections = KeyedList(Section.table)
  static let footnotes = KeyedList(FootnoteEntry.table)
}
