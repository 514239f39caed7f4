public import SourceText

/// How a report is shown.
public struct DifferenceStyle: Sendable {
  public var language: Language
  public var usesColor: Bool

  public init(language: Language = .vi, usesColor: Bool = false) {
    self.language = language
    self.usesColor = usesColor
  }
}

/// A form in which differences are written.
public struct DifferenceFormat: Sendable {
  /// The word of `--format`.
  public let name: String
  /// The whole text, ending with a line break where it is not empty.
  public let write: @Sendable (DifferenceReport, DifferenceStyle) -> String

  /// Every format there is, the one for people first.
  public static let all: [DifferenceFormat] = [text, stat, markdown, html, json, patch, github]

  /// The format of a name; nil for a name that is none.
  public static func named(_ name: String) -> DifferenceFormat? { all.first { $0.name == name } }
}

/// Lines and columns of the places that a report names.
struct ChangePlaces {
  private let sources: SourceMap
  private var tables: [FileID: LineTable] = [:]

  init(_ sources: SourceMap) { self.sources = sources }

  struct Place {
    let path: String
    let line: Int
    let column: Int
  }

  /// Nil for what stands in no file.
  mutating func place(_ span: SourceSpan?) -> Place? {
    guard let span, let source = sources[span.file] else { return nil }
    let table = tables[span.file] ?? LineTable(source)
    tables[span.file] = table
    let position = table.position(of: min(span.range.start, UInt32(clamping: source.bytes.count)))
    return Place(path: source.path, line: position.line, column: position.column)
  }
}

/// A text on one line in which no control character is left, so that it cannot steer a terminal.
func inertLine(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ !isSuspicious($0) }) { return String(text) }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: result += "⏎"
    case 0..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A control sign, or the first byte of what may be one or may turn the direction of writing.
private func isSuspicious(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
}
