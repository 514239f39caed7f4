internal import VietnameseText

/// Counts through the numbered pieces of one text and gives each its printed marker.
///
/// The body of a document is one text, and so is each appendix; each begins with a counter of its own. The rules:
/// - Four levels count: section `I.`, clause `1.`, subclause `1.1.`, point `a)`. A dash `-` and a plus `+` do not count.
/// - A level starts again at its first number after a piece of any level above it, however many levels lie between: a
///   section restarts clauses, subclauses and points; a clause restarts subclauses and points; a subclause restarts points.
/// - Nothing else restarts a level: not a piece below it, not a dash or a plus, not an unnumbered paragraph, not a table.
/// - A level needs no level above it. Clauses before the first section, or in a text that has no section, count from 1,
///   and so do points that stand directly under a section.
/// - A subclause carries the number of its clause. Where no clause is open it stands under clause 1, and that number is
///   then used up: `1.1.` is followed by clause `2.`, so that no marker comes twice under one section.
///
/// This is what a multi-level list of a word processor does when each level restarts after every higher one.
public struct NumberingCounter: Sendable, Hashable {
  private var section = 0
  private var clause = 0
  private var subclause = 0
  private var point = 0

  public init() {}

  /// The marker of the next piece of this level, with its full stop or bracket and without a space.
  public mutating func next(_ level: NumberingLevel) -> String {
    switch level {
    case .section:
      section += 1
      (clause, subclause, point) = (0, 0, 0)
      return (romanNumeral(section) ?? String(section)) + "."
    case .clause:
      clause += 1
      (subclause, point) = (0, 0)
      return "\(clause)."
    case .subclause:
      clause = max(clause, 1)
      subclause += 1
      point = 0
      return "\(clause).\(subclause)."
    case .point:
      point += 1
      return (letterNumber(point) ?? String(point)) + ")"
    case .dash: return "-"
    case .plus: return "+"
    }
  }
}

/// The printed markers of one text, one for each block; nil for a block that carries no number.
///
/// The rules are those of ``NumberingCounter``.
public func printedMarkers(of blocks: [Block]) -> [String?] {
  var counter = NumberingCounter()
  return blocks.map { block in
    guard case .numbered(let item) = block.content else { return nil }
    return counter.next(item.level)
  }
}
