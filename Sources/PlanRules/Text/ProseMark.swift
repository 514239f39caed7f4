/// A spot in running text at which some rule wants to look closer.
struct ProseMark: Sendable {
  enum Kind: Int, Sendable, CaseIterable {
    /// Two blanks or more between two signs of a line.
    case blanks
    /// A blank before a sign that belongs to the word before it.
    case blankBeforeSign
    /// A sign that wants a blank behind it and has a letter instead.
    case signBeforeLetter
    case quote
    case invisible
    /// A word with a letter that Vietnamese does not have.
    case otherLetter
    /// A sign between U+00A1 and U+00BF that touches a letter.
    case latinSign
    /// Dots, underscores, brackets that may stand for something to be filled in.
    case blank
    /// `./.`
    case endMark
    /// A small letter behind the end of a sentence.
    case smallStart
    /// A syllable whose tone mark has two places: hòa, hoà.
    case tonePlacement
    /// A slash or hyphen that joins a number to a symbol.
    case numberJoint
    /// A slash between two words.
    case slash
    case dash
  }

  /// The piece of text by its position in the index.
  let piece: Int
  /// Bytes of the piece's text.
  let range: Range<Int>
  /// The token at or before which the spot lies.
  let token: Int
}
