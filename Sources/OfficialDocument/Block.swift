/// A name for a block that stays the same from version to version: the plan's own path to what it prints, such as `HD-04/tên`.
public struct BlockKey: Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.init(value) }
}

/// The levels of numbering of a document that is no law.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; `dash` and `plus` are practice.
public enum NumberingLevel: Int, Sendable, CaseIterable, Comparable {
  /// `I. TIÊU ĐỀ`
  case section
  /// `1. `
  case clause
  /// `1.1. `
  case subclause
  /// `a) ` in the Vietnamese alphabet
  case point
  /// `- `
  case dash
  /// `+ `
  case plus

  public static func < (left: NumberingLevel, right: NumberingLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A numbered piece of the body.
public struct NumberedItem: Sendable, Hashable {
  public var level: NumberingLevel
  public var text: Inlines
  /// A title stands on its own line, bold, and stays with what follows.
  public var isTitle: Bool

  public init(_ level: NumberingLevel, _ text: Inlines, isTitle: Bool = false) {
    self.level = level
    self.text = text
    self.isTitle = isTitle
  }
}

/// An unnumbered paragraph of the body.
public struct Paragraph: Sendable, Hashable {
  public enum Role: Sendable, Hashable {
    case body
    /// One «Căn cứ …;» of the opening, in italics.
    case basis
    /// A line in the middle of the page, such as «(Kèm theo …)».
    case centered
  }

  public var text: Inlines
  public var role: Role

  public init(_ text: Inlines, role: Role = .body) {
    self.text = text
    self.role = role
  }
}

public struct TableColumn: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable { case left, center, right }

  public var title: String
  /// Share of the table's width, relative to the other columns.
  public var weight: Double
  public var alignment: Alignment

  public init(_ title: String, weight: Double, alignment: Alignment = .left) {
    self.title = title
    self.weight = weight
    self.alignment = alignment
  }
}

public struct TableRow: Sendable, Hashable {
  public var key: BlockKey
  /// One for each column; a group row has one cell that spans the table.
  public var cells: [Inlines]
  public var isGroup: Bool

  public init(key: BlockKey, cells: [Inlines], isGroup: Bool = false) {
    self.key = key
    self.cells = cells
    self.isGroup = isGroup
  }
}

/// A table whose header row is repeated on each page and whose rows are never split.
public struct Table: Sendable, Hashable {
  public var columns: [TableColumn]
  public var rows: [TableRow]

  public init(columns: [TableColumn], rows: [TableRow]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A piece of the body.
///
/// The list is closed: a new case does not compile until each writer has it.
public struct Block: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case paragraph(Paragraph)
    case numbered(NumberedItem)
    case table(Table)
  }

  public var key: BlockKey
  public var content: Content

  public init(key: BlockKey, _ content: Content) {
    self.key = key
    self.content = content
  }
}
