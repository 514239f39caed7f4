/// Text set in lines of nearly one length, as a title in the middle of the page wants it.
public struct BalancedLines: Sendable, Hashable {
  /// The lines, without the spaces at which they break.
  public var lines: [String]
  public var lineWidths: [Length]
  /// A measure at which a word processor that fills line after line makes the same breaks.
  public var measure: Length

  /// Breaks a text at its spaces into as few lines as the limit allows, and these as even as they can be.
  ///
  /// Only spaces (U+0020) and line ends break: a no-break space, a hyphen or the stroke of a document number does not.
  /// Of the breaks that filling can produce, the most even is taken, and one that leaves «và», «số» or «ngày» at the end
  /// of a line or tears a date only when there is none better. A word wider than the limit stands alone on its line.
  public init(_ text: String, font: Font, within limit: Length) {
    let pieces = text.split { $0 == " " || $0 == "\n" }
    let words = zip(pieces, pieces.dropFirst() + [""]).map { Word($0, before: $1, width: font.width(of: $0)) }
    let filler = LineFiller(words: words, space: font.width(of: " "))
    let best = filler.mostEven(within: limit)
    lines = best.lines.map { range in words[range].map(\.text).joined(separator: " ") }
    lineWidths = best.lines.map(filler.width)
    measure = best.measure
  }

  /// The length of the rule under the last line: a third to a half of it and, where one length can be both, of the
  /// longest line too.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2.b and II.5.b.
  public var ruleLength: Length {
    let last = lineWidths.last ?? .pt(0)
    let longest = lineWidths.max() ?? last
    let shortestRule = max(longest * (1.0 / 3), last * (1.0 / 3))
    let longestRule = last * 0.5
    return shortestRule < longestRule ? (shortestRule + longestRule) * 0.5 : last * 0.45
  }
}

private struct Word {
  let text: Substring
  let width: Length
  let leansOnNext: Bool

  /// Words that belong to what follows and look lost at the end of a line.
  private static let leaning: Set<String> = [
    "và", "của", "về", "số", "ngày", "tháng", "năm", "cho", "các", "những", "tại", "với", "trong", "theo",
    "trên",
    "từ", "đến", "do", "bởi", "để", "khi", "là", "một", "việc", "-", "–",
  ]

  init(_ text: Substring, before next: Substring, width: Length) {
    self.text = text
    self.width = width
    let isInsideDate = (next == "tháng" || next == "năm") && text.allSatisfy(\.isNumber)
    leansOnNext = isInsideDate || Self.leaning.contains(text.lowercased())
  }
}

/// Fills lines of a given measure, and tells at which measure the next different filling begins.
private struct LineFiller {
  let words: [Word]
  let space: Length
  /// A text of more lines than this is no title, and is filled without being evened out.
  private static let mostLines = 8

  struct Filling {
    var lines: [Range<Int>]
    /// The narrowest measure at which a word would move up; nil when all stands on one line.
    var next: Length?
  }

  func width(_ range: Range<Int>) -> Length {
    words[range].reduce(space * Double(range.count - 1)) { $0 + $1.width }
  }

  func fill(_ measure: Length) -> Filling {
    var filling = Filling(lines: [], next: nil)
    var start = 0
    var current = Length.pt(0)
    for (index, word) in words.enumerated() {
      let extended = index == start ? word.width : current + space + word.width
      if index > start, measure < extended {
        filling.lines.append(start..<index)
        if filling.next.map({ extended < $0 }) ?? true { filling.next = extended }
        start = index
        current = word.width
      } else {
        current = extended
      }
    }
    if start < words.count { filling.lines.append(start..<words.count) }
    return filling
  }

  func mostEven(within limit: Length) -> (lines: [Range<Int>], measure: Length) {
    let fewest = fill(limit).lines.count
    guard fewest > 1, fewest <= Self.mostLines, let widest = words.map(\.width).max() else {
      return (fill(limit).lines, limit)
    }
    let total = width(0..<words.count)
    var measure = max(total * (1 / Double(fewest)), min(widest, limit))
    var best: (lines: [Range<Int>], measure: Length, cost: Double)?
    while true {
      let filling = fill(measure)
      let next = filling.next.map { min($0, limit) } ?? limit
      if filling.lines.count == fewest {
        let widths = filling.lines.map(width)
        let needed = widths.max() ?? measure
        let room = next - needed
        let slack = min(room * 0.5, .mm(2))
        let cost = cost(of: filling.lines, widths: widths.map(\.twips))
        if best.map({ cost < $0.cost }) ?? true { best = (filling.lines, needed + slack, cost) }
      }
      guard let following = filling.next, following <= limit else { break }
      measure = following
    }
    return best.map { ($0.lines, $0.measure) } ?? (fill(limit).lines, limit)
  }

  /// How uneven the lines are, relative to the longest, and what their ends cost.
  private func cost(of lines: [Range<Int>], widths: [Double]) -> Double {
    guard let longest = widths.max(), longest > 0 else { return 0 }
    let unevenness = widths.reduce(0) { $0 + (longest - $1) / longest } / Double(widths.count)
    let lostWords = lines.dropLast().count { words[$0.upperBound - 1].leansOnNext }
    return unevenness + 0.2 * Double(lostWords)
  }
}
