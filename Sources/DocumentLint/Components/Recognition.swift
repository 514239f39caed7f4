internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Finds the components of a document among the paragraphs of a Word file.
///
/// Components are told by their words and their places, never by the formatting that the rules judge.
struct Recognition {
  let document: WordDocument
  var outline: Outline
  /// The folded text of paragraphs that are near a component; made when asked for.
  private(set) var unjudged: [Unjudged] = []

  init(_ document: WordDocument) {
    self.document = document
    outline = Outline(count: document.paragraphs.count)
    for index in document.main { outline.texts[index] = plainText(document.paragraphs[index].text) }
  }

  mutating func run() {
    findLetterhead()
    let start = afterLetterhead
    findEnding(from: start)
    findAppendices(from: start)
    findBody(from: start)
    findPageNumbers()
  }

  mutating func note(_ paragraph: Int?, _ vi: String, en: String) {
    unjudged.append(Unjudged(paragraph: paragraph, what: LocalizedText(vi, en: en)))
  }

  func folds(_ index: Int) -> String { folded(outline.texts[index]) }

  func isBlank(_ index: Int) -> Bool { outline.texts[index].isEmpty }

  /// Whether a paragraph without words carries a line.
  func carriesLine(_ index: Int) -> Bool {
    document.paragraphs[index].setting.hasBorder
      || document.paragraphs[index].drawings.contains(where: \.isLine)
  }

  func isInTable(_ index: Int) -> Bool {
    if case .cell = document.paragraphs[index].container { true } else { false }
  }

  func table(of index: Int) -> Int? {
    if case .cell(let table, _, _) = document.paragraphs[index].container { table } else { nil }
  }

  /// The first paragraph of the main part behind everything that belongs to the letterhead.
  private var afterLetterhead: Int {
    let last = document.main.last { index in
      switch outline.components[index] {
      case .superior, .issuer, .nationalTitle, .motto, .number, .placeAndDate, .letterSubject, .urgency: true
      default: outline.letterheadTable != nil && table(of: index) == outline.letterheadTable
      }
    }
    return last.map { $0 + 1 } ?? 0
  }

  private mutating func findPageNumbers() {
    for index in document.paragraphs.indices {
      let paragraph = document.paragraphs[index]
      if document.isAtEdge(paragraph), paragraph.showsPageNumber { outline.components[index] = .pageNumber }
    }
  }
}

extension WordParagraph {
  /// Whether a field in it prints the number of the page.
  var showsPageNumber: Bool {
    fields.contains { $0.split(separator: " ").first?.uppercased() == "PAGE" }
  }
}
