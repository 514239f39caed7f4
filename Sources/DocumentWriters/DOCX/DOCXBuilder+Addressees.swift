import OOXML
import OfficialDocument

extension DOCXBuilder {
  private static let label = "Kính gửi"

  /// «Kính gửi»: one addressee on the same line, several under each other, their dashes under the colon.
  mutating func addressees() {
    guard let first = document.addressees.first else { return }
    guard document.addressees.count > 1 else {
      paragraph(.addressees, "\(Self.label): \(first)")
      return
    }
    let font = Font(.regular, profile.bodySize)
    let items = EndMarks.add(to: document.addressees)
    let label = font.width(of: Self.label)
    let widest = items.map { font.width(of: "- " + $0) }.max() ?? .pt(0)
    let start = max((textWidth - label - widest) * 0.5, profile.firstLineIndent)
    paragraph(.addressees, Self.label + ":", ParagraphFormat(left: start, alignment: .left))
    let dash = font.width(of: "- ")
    for item in items {
      paragraph(.addressee, item, ParagraphFormat(left: start + label + dash, firstLine: .pt(0) - dash))
    }
  }
}

/// The marks at the end of the lines of a list: `;`, after the last `.`.
enum EndMarks {
  static func add(to lines: [String]) -> [String] {
    lines.enumerated().map { index, line in line + mark(after: line, isLast: index == lines.count - 1) }
  }

  static func add(to lines: [Inlines]) -> [Inlines] {
    lines.enumerated().map { index, line in
      let mark = mark(after: line.plainText, isLast: index == lines.count - 1)
      return mark.isEmpty ? line : Inlines(line.runs + [Run(mark)])
    }
  }

  private static func mark(after line: String, isLast: Bool) -> String {
    guard let last = line.unicodeScalars.last, last != ";", last != "." else { return "" }
    return isLast ? "." : ";"
  }
}
