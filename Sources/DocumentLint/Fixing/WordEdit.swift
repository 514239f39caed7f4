internal import OfficialDocument
internal import SourceText

/// A safe change of a Word file's formatting.
enum WordEdit: Sendable, Hashable {
  /// Sets some letters; the paragraph and the run by number.
  case letters(paragraph: Int, run: Int, LetterSetting)
  case paragraph(Int, ParagraphSetting)
  /// Takes a paragraph without words away.
  case removal(Int)
  case margin(section: Int, attribute: String, Length)
  case ownFirstPage(section: Int)
  case headerRow(table: Int)
}

enum LetterSetting: Sendable, Hashable {
  case bold(Bool)
  case italic(Bool)
  case size(Double)
  case black
  case font(String)
  case noUnderline
  case noHighlight
}

enum ParagraphSetting: Sendable, Hashable {
  case alignment(Alignment)
  case singleLines
  case firstLine(Length)
}

/// A remedy: changes that are made together.
struct WordFix: Sendable {
  let title: LocalizedText
  let edits: [WordEdit]

  init(_ title: LocalizedText, _ edits: [WordEdit]) {
    self.title = title
    self.edits = edits
  }
}
