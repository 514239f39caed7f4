internal import OfficialDocument

/// What a piece of a document is, as programs that read it aloud or reflow it are told.
///
/// Source: ISO 32000-1, 14.8.4 (standard structure types).
enum StructureKind: Hashable, Sendable {
  case document
  /// A part with pages of its own, such as an appendix.
  case part
  /// From 1, the title of the document, to 6.
  case heading(Int)
  case paragraph
  /// A note at the foot of a page.
  case note
  case list(ListNumbering)
  case listItem, label, listBody
  case table, tableHead, tableBody, tableRow
  case cell
  case columnHeader
  /// The name of a group of rows, as wide as so many columns.
  case groupHeader(columns: Int)

  /// The type by its name in the file.
  var name: String {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .note: "Note"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableRow: "TR"
    case .cell: "TD"
    case .columnHeader, .groupHeader: "TH"
    }
  }

  /// Its attributes as they stand in the file, if it has any.
  ///
  /// Source: ISO 32000-1, 14.8.5 (standard structure attributes).
  var attributes: String? {
    switch self {
    case .columnHeader: "<</O/Table/Scope/Column>>"
    case .groupHeader(let columns): "<</O/Table/Scope/Row/ColSpan \(columns)>>"
    case .list(let numbering): "<</O/List/ListNumbering/\(numbering.rawValue)>>"
    default: nil
    }
  }

  /// Whether it stands in the file even where nothing is in it: a row has all its cells.
  var staysWhenEmpty: Bool {
    switch self {
    case .document, .tableRow, .cell, .columnHeader, .groupHeader: true
    default: false
    }
  }
}

/// How the items of a list are marked.
///
/// Source: ISO 32000-1, table 347.
enum ListNumbering: String, Sendable {
  case none = "None"
  case decimal = "Decimal"
  case upperRoman = "UpperRoman"
  case lowerAlpha = "LowerAlpha"
}

extension NumberingLevel {
  var listNumbering: ListNumbering {
    switch self {
    case .section: .upperRoman
    case .clause, .subclause: .decimal
    case .point: .lowerAlpha
    case .dash, .plus: .none
    }
  }
}
