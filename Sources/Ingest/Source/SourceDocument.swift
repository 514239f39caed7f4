/// A stretch of text of one look.
public struct SourceRun: Sendable, Hashable {
  public var text: String
  public var isBold: Bool
  public var isItalic: Bool

  public init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
  }
}

/// One paragraph of a document that is being read, whatever its format was.
public struct SourceParagraph: Sendable, Hashable {
  public var runs: [SourceRun]
  /// The number or sign that the program which wrote the file puts before the paragraph, as it is printed.
  public var marker: String?
  public var isCentred: Bool
  /// The runs as one text, blanks put in order; lines that the source keeps apart are divided by LF.
  public let text: String

  public init(_ runs: [SourceRun], marker: String? = nil, isCentred: Bool = false) {
    self.runs = runs
    self.marker = marker
    self.isCentred = isCentred
    text = tidied(runs.count == 1 ? runs[0].text : runs.map(\.text).joined())
  }

  public init(_ text: String) { self.init([SourceRun(text)]) }

  /// Whether every letter is bold.
  public var isBold: Bool {
    var hasLetters = false
    for run in runs where run.text.contains(where: \.isLetter) {
      guard run.isBold else { return false }
      hasLetters = true
    }
    return hasLetters
  }
}

/// A table; a cell is a list of paragraphs.
public struct SourceTable: Sendable, Hashable {
  public typealias Cell = [SourceParagraph]

  public var rows: [[Cell]]

  public init(_ rows: [[Cell]]) { self.rows = rows }
}

/// A part of the text, in reading order.
public enum SourceBlock: Sendable, Hashable {
  case paragraph(SourceParagraph)
  case table(SourceTable)
}

/// A document as far as its format tells: paragraphs and tables in order, notes apart.
public struct SourceDocument: Sendable, Hashable {
  public var blocks: [SourceBlock]
  public var footnotes: [String]

  public init(_ blocks: [SourceBlock], footnotes: [String] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
  }
}
