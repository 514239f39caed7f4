internal import PlanModel

/// Reads the symbol behind a number: `/CT-TTg`, `/2016/TT-BTTTT`, `-NQ/TW`, also with blanks that slipped in.
struct SymbolReader {
  private let tokens: [ProseToken]
  private(set) var index: Int
  private let end: Int
  private(set) var year: DatePart?
  /// The bytes of each part.
  private(set) var parts: [Range<Int>] = []
  private(set) var strayBlanks: [Range<Int>] = []
  private(set) var hasSlash = false

  /// The joint is the token between number and symbol.
  init(_ tokens: [ProseToken], joint: Int, end: Int) {
    self.tokens = tokens
    self.index = joint
    self.end = end
  }

  /// Takes joint and part, as long as there are any.
  mutating func read() {
    while index + 1 < end, isJoint(tokens[index]) {
      let joint = tokens[index]
      let part = tokens[index + 1]
      guard accepts(part, behind: joint) else { return }
      noteBlanks(around: joint)
      hasSlash = hasSlash || joint.isSign("/")
      if part.kind == .number {
        year = DatePart(value: part.number ?? 0, range: part.range)
      } else {
        parts.append(part.range)
      }
      index += 2
    }
  }

  private func isJoint(_ token: ProseToken) -> Bool {
    token.isSign("/") || token.isSign("-") || token.isSign("&") || token.isSign("\u{2010}")
      || token.isSign("\u{2011}")
  }

  private func accepts(_ part: ProseToken, behind joint: ProseToken) -> Bool {
    let before = joint.flags.contains(.followsSpace)
    let after = part.flags.contains(.followsSpace)
    if part.kind == .number {
      return parts.isEmpty && year == nil && joint.isSign("/") && !after && part.digitCount == 4
        && (1900...2199).contains(part.number ?? 0)
    }
    guard part.isCapitalised else { return false }
    if !before, !after { return true }
    // Across a blank only what can be nothing but an abbreviation is taken: two capitals at least.
    guard part.flags.contains(.hasCapitals) else { return false }
    if parts.isEmpty { return joint.isSign("/") }
    return parts.count == 1 && joint.isSign("-") && (before != after || isKind)
  }

  /// Whether the one part read so far is the abbreviation of a kind: a body's must follow.
  private var isKind: Bool {
    guard index > 0 else { return false }
    return Self.abbreviations.contains(tokens[index - 1].key)
  }

  private static let abbreviations = Set(
    (DocumentKind.allCases.compactMap(\.abbreviation) + ["NĐ", "TT", "TTLT", "KL"]).map { WordKey($0) })

  private mutating func noteBlanks(around joint: ProseToken) {
    if joint.flags.contains(.followsSpace), index > 0 {
      strayBlanks.append(Int(tokens[index - 1].end)..<Int(joint.start))
    }
    if tokens[index + 1].flags.contains(.followsSpace) {
      strayBlanks.append(Int(joint.end)..<Int(tokens[index + 1].start))
    }
  }
}
