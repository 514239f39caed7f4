public import OfficialDocument
public import SourceText

/// A stretch of pages with one paper, one set of margins and one header.
public struct WordSection: Sendable {
  enum Place: Sendable, Hashable { case firstPage, evenPages, otherPages }

  public internal(set) var width: Length?
  public internal(set) var height: Length?
  public internal(set) var top: Length?
  public internal(set) var bottom: Length?
  public internal(set) var left: Length?
  public internal(set) var right: Length?
  public internal(set) var hasOwnFirstPage = false
  public internal(set) var startsAtPage: Int?
  var gutter = Length.pt(0)
  /// Numbers of parts.
  var headers: [Place: Int] = [:]
  var footers: [Place: Int] = [:]
  var element: Range<Int> = 0..<0
  var startsNewPage = true

  public var isLandscape: Bool { if let width, let height { width > height } else { false } }

  /// The width of the text.
  var textWidth: Length? {
    guard let width, let left, let right else { return nil }
    return width - left - right - gutter
  }
}

/// A part of the file that holds paragraphs, and its text, a paragraph a line.
struct WordPart: Sendable {
  var name: String
  /// The part's XML in UTF-8.
  var bytes: [UInt8]
  var source: SourceFile
  /// Where its paragraphs stand that are in no table.
  var container: WordParagraph.Container
}

/// A Word file as a person sees it: paragraphs, tables, sections, with all formatting resolved.
public struct WordDocument: Sendable {
  /// Of the main part first, then headers, footers, notes.
  public internal(set) var paragraphs: [WordParagraph] = []
  public internal(set) var sections: [WordSection] = []
  var tables: [WordTable] = []
  /// The main part is the first.
  var parts: [WordPart] = []
  /// The paragraphs of the main part outside text boxes, in the order of print.
  var main: [Int] = []
  /// What is in the file and cannot be judged, each with a place.
  var unjudged: [Unjudged] = []
  var changes: [Int] = []
  var hasComments = false
  /// What the file itself says about the number of its pages.
  var statedPages: Int?
  var origin: WordOrigin?

  /// Whether a paragraph stands at the head or foot of the pages, in a table or not.
  func isAtEdge(_ paragraph: WordParagraph) -> Bool {
    let container = parts[paragraph.part].container
    return container == .header || container == .footer
  }

  func isAtFoot(_ paragraph: WordParagraph) -> Bool { parts[paragraph.part].container == .footer }

  /// The text of each part, for showing findings.
  public var sources: [SourceFile] { parts.map(\.source) }

  /// The beginning of the document's text, for findings that have no place of their own.
  var start: SourceSpan { parts.first.map { $0.source.span(0..<0) } ?? .nowhere }

  /// A place for what concerns a section: its first words.
  func start(ofSection number: Int) -> SourceSpan {
    main.first { paragraphs[$0].section == number && !paragraphs[$0].isBlank }.map { paragraphs[$0].span }
      ?? start
  }

  /// The width in which the text of a paragraph is set.
  func column(of paragraph: WordParagraph) -> Length? {
    if case .cell(let table, let row, let column) = paragraph.container, tables.indices.contains(table),
      tables[table].rows.indices.contains(row), tables[table].rows[row].cells.indices.contains(column)
    {
      return tables[table].rows[row].cells[column].textWidth
    }
    return sections.indices.contains(paragraph.section) ? sections[paragraph.section].textWidth : nil
  }
}

/// Something that is in the file and that no rule can look into.
struct Unjudged: Sendable {
  var paragraph: Int?
  var what: LocalizedText
}

/// What the program leaves in a file about the plan from which it was written.
struct WordOrigin: Sendable {
  var plan: String
  /// The key of each block, by the name of its bookmark.
  var keys: [String: String]
}
