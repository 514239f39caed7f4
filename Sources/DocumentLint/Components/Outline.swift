public import PlanModel
public import VietnameseText

/// Which paragraph of a Word file is which component of the document.
public struct Outline: Sendable {
  public struct AppendixOutline: Sendable {
    /// Numbers of paragraphs.
    var label: Int
    var title: [Int] = []
    var attachedTo: Int?
    /// What stands behind the word «Phụ lục».
    var numeral: String
  }

  /// The component of each paragraph of the document.
  public internal(set) var components: [Component]
  /// The text of each paragraph of the main part, with single blanks and composed letters; empty for other parts.
  public internal(set) var texts: [String]
  var letterheadTable: Int?
  var endingTable: Int?
  public internal(set) var kind: DocumentKind?
  public internal(set) var date: CalendarDate?
  var isLetter = false
  var appendices: [AppendixOutline] = []
  /// The file holds appendices of a document that stands in another file.
  var isAppendixOnly = false
  /// Whether some sign in the file shows that it is an administrative document at all.
  var hasLetterhead = false

  init(count: Int) {
    components = Array(repeating: .other, count: count)
    texts = Array(repeating: "", count: count)
  }

  /// The paragraphs of a component, in the order of print.
  func paragraphs(_ wanted: Component) -> [Int] { components.indices.filter { components[$0] == wanted } }

  func first(_ wanted: Component) -> Int? { components.firstIndex(of: wanted) }

  var firstAppendix: Int { appendices.first?.label ?? .max }

  /// The text of the body, appendices left out.
  var body: [Int] {
    components.indices.filter { index in
      guard index < firstAppendix else { return false }
      switch components[index] {
      case .basis, .sectionTitle, .clauseTitle, .item, .body: return true
      default: return false
      }
    }
  }
}

/// The line «Số: 12/KH-STTTT» in its parts.
struct DocumentSymbol {
  var hasColon = false
  /// Nil where it is left blank.
  var number: String?
  /// What follows the stroke; nil where there is none.
  var symbol: String?
  var hasBlanksWithin = false

  init(_ text: String) {
    var rest =
      text.hasPrefix("Số") || text.hasPrefix("SỐ") || text.hasPrefix("số") ? text.dropFirst(2) : text[...]
    rest = rest.drop { $0 == " " }
    if rest.first == ":" {
      hasColon = true
      rest = rest.dropFirst()
    }
    guard let stroke = rest.firstIndex(of: "/") else {
      number = rest.filter(\.isASCIIDigit).isEmpty ? nil : rest.trimmingBlanks
      return
    }
    let before = rest[..<stroke].filter { !" .…_".contains($0) }
    number = before.isEmpty ? nil : String(before)
    hasBlanksWithin = number != nil && rest[..<stroke].last == " "
    let written = rest[rest.index(after: stroke)...].trimmingBlanks
    hasBlanksWithin =
      hasBlanksWithin || written.contains(" ") || rest[rest.index(after: stroke)...].first == " "
    symbol = written
  }
}

extension Substring {
  var trimmingBlanks: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
