/// How a stretch of text is set apart within its paragraph.
public struct InlineStyle: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = InlineStyle(rawValue: 1)
  public static let italic = InlineStyle(rawValue: 2)
  public static let superscript = InlineStyle(rawValue: 4)
  /// The call of a note: the text is its number, counted from 1 through the document.
  public static let footnote = InlineStyle(rawValue: 8)
}

/// A stretch of text in one style.
public struct Run: Sendable, Hashable {
  public var text: String
  public var style: InlineStyle

  public init(_ text: String, _ style: InlineStyle = []) {
    self.text = text
    self.style = style
  }
}

/// The text of a paragraph.
public struct Inlines: Sendable, Hashable, ExpressibleByStringLiteral {
  public var runs: [Run]

  public init(_ runs: [Run]) { self.runs = runs }
  public init(_ text: String) { self.init(text.isEmpty ? [] : [Run(text)]) }
  public init(stringLiteral value: String) { self.init(value) }

  public var plainText: String { runs.map(\.text).joined() }
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }
}
