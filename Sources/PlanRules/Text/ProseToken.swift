/// A piece of running text that a reader takes as one.
struct ProseToken: Sendable {
  enum Kind: UInt8, Sendable {
    /// A run of letters and digits that starts with a letter.
    case word
    /// A run of digits.
    case number
    /// One sign, or a run of dots.
    case sign
    /// `${…}`, which stands for text that is not there yet.
    case expression
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8

    static let startsWithCapital = Flags(rawValue: 1)
    /// No letter of the word is small.
    static let isAllCapitals = Flags(rawValue: 2)
    static let hasDigit = Flags(rawValue: 4)
    /// The word has a letter that Vietnamese does not have.
    static let hasOtherLetter = Flags(rawValue: 8)
    /// White space stands before the token, or it is the first.
    static let followsSpace = Flags(rawValue: 16)
    /// The word has two capitals or more.
    static let hasCapitals = Flags(rawValue: 32)
  }

  let kind: Kind
  let flags: Flags
  let start: UInt32
  let end: UInt32
  /// A word's letters, the value of a number of at most 18 digits, the scalar of a sign.
  let value: UInt64

  /// The bytes of the token within its piece of text.
  var range: Range<Int> { Int(start)..<Int(end) }
  var key: WordKey { kind == .word ? WordKey(bits: value) : .none }
  var number: Int? { kind == .number ? Int(exactly: value) : nil }

  func isWord(_ key: WordKey) -> Bool { kind == .word && value == key.bits }
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && value == UInt64(sign.value) }
  func follows(_ other: ProseToken) -> Bool { start == other.end }

  var isCapitalised: Bool { kind == .word && flags.contains(.startsWithCapital) }
  var isAllCapitals: Bool { kind == .word && flags.contains(.isAllCapitals) }
  var isSmallWord: Bool { kind == .word && !flags.contains(.startsWithCapital) }
  /// The number of digits of a number.
  var digitCount: Int { Int(end - start) }
}
