/// A stretch of words that two texts have in common, or that only one of them has.
public struct WordChange: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case same, removed, added }

  public let kind: Kind
  public var text: String
}

/// What has changed between two texts, word by word; spelling of tone marks, spacing and kinds of quotes do not count.
///
/// Texts of very many words are compared as a whole.
public func wordChanges(from old: String, to new: String) -> [WordChange] {
  let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
  let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
  let (left, right) = (before.map(WordsKey.init), after.map(WordsKey.init))
  var start = 0
  while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
  var end = 0
  while end < min(left.count, right.count) - start, left[left.count - 1 - end] == right[right.count - 1 - end]
  {
    end += 1
  }
  var changes: [WordChange] = []
  func add(_ kind: WordChange.Kind, _ word: String) {
    if changes.last?.kind == kind {
      changes[changes.count - 1].text += " " + word
    } else {
      changes.append(WordChange(kind: kind, text: word))
    }
  }
  for word in after[..<start] { add(.same, word) }
  let (oldMiddle, newMiddle) = (start..<left.count - end, start..<right.count - end)
  for step in steps(left, oldMiddle, right, newMiddle) {
    switch step {
    case .same(let index): add(.same, after[index])
    case .removed(let index): add(.removed, before[index])
    case .added(let index): add(.added, after[index])
    }
  }
  for word in after[(right.count - end)...] { add(.same, word) }
  return changes
}

private enum Step {
  case same(Int)
  case removed(Int)
  case added(Int)
}

/// The longest common subsequence, by a table.
private func steps(
  _ old: [WordsKey], _ oldRange: Range<Int>, _ new: [WordsKey], _ newRange: Range<Int>
) -> [Step] {
  let (rows, columns) = (oldRange.count, newRange.count)
  guard rows > 0, columns > 0, rows * columns <= 4_000_000 else {
    return oldRange.map { .removed($0) } + newRange.map { .added($0) }
  }
  let width = columns + 1
  var lengths = Array(repeating: Int32(0), count: (rows + 1) * width)
  for row in (0..<rows).reversed() {
    for column in (0..<columns).reversed() {
      lengths[row * width + column] =
        old[oldRange.lowerBound + row] == new[newRange.lowerBound + column]
        ? lengths[(row + 1) * width + column + 1] + 1
        : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
    }
  }
  var steps: [Step] = []
  var (row, column) = (0, 0)
  while row < rows, column < columns {
    if old[oldRange.lowerBound + row] == new[newRange.lowerBound + column] {
      steps.append(.same(newRange.lowerBound + column))
      row += 1
      column += 1
    } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
      steps.append(.removed(oldRange.lowerBound + row))
      row += 1
    } else {
      steps.append(.added(newRange.lowerBound + column))
      column += 1
    }
  }
  steps += (row..<rows).map { .removed(oldRange.lowerBound + $0) }
  return steps + (column..<columns).map { .added(newRange.lowerBound + $0) }
}
