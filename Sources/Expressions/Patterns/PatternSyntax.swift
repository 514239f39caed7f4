public import SourceText

/// Why a pattern cannot be used.
public struct PatternProblem: Error {
  public let message: LocalizedText
}

/// A regular expression as it is written.
indirect enum PatternSyntax {
  case empty
  case scalars(ScalarSet)
  case assertion(PatternAssertion)
  case sequence([PatternSyntax])
  case choice([PatternSyntax])
  /// `most` is nil where there is no end.
  case repeated(PatternSyntax, least: Int, most: Int?)
}

/// What must hold between two characters.
enum PatternAssertion: Sendable {
  case start, end, wordBoundary, noWordBoundary
}

/// A set of Unicode scalars.
struct ScalarSet: Sendable {
  enum Member: Sendable {
    case range(ClosedRange<UInt32>)
    case digit, word, blank
    case letter, uppercase, lowercase, number, punctuation
    indirect case not(Member)
  }

  var members: [Member]
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    members.contains { Self.holds($0, scalar) } != isNegated
  }

  private static func holds(_ member: Member, _ scalar: Unicode.Scalar) -> Bool {
    switch member {
    case .range(let range): range.contains(scalar.value)
    // Perl's classes are ASCII in RE2.
    case .digit: ("0"..."9").contains(scalar)
    case .word: isWord(scalar)
    case .blank: [" ", "\t", "\n", "\u{0C}", "\r"].contains(scalar)
    case .letter: scalar.properties.generalCategory.isLetter
    case .uppercase: scalar.properties.generalCategory == .uppercaseLetter
    case .lowercase: scalar.properties.generalCategory == .lowercaseLetter
    case .number: scalar.properties.generalCategory.isNumber
    case .punctuation: scalar.properties.generalCategory.isPunctuation
    case .not(let member): !holds(member, scalar)
    }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isWordByte(UInt8(truncatingIfNeeded: scalar.value))
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isNumber: Bool { self == .decimalNumber || self == .letterNumber || self == .otherNumber }

  fileprivate var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
