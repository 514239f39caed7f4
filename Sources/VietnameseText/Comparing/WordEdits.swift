/// An edit script between two lists of words: runs that are the same, and runs that replace each other.
struct WordEdits {
  /// Words of the old list stand in place of words of the new one; either run may be empty.
  private struct Edit {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let old: [Int32]
  private let new: [Int32]
  private var edits: [Edit] = []
  private let commonCount: Int

  /// More changes than this between two texts are one change of the whole.
  private static let mostChanges = 1000

  /// Nil where the texts have next to nothing in common.
  init?(_ old: [Int32], _ new: [Int32]) {
    self.old = old
    self.new = new
    var prefix = 0
    while prefix < old.count, prefix < new.count, old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < old.count - prefix, suffix < new.count - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    {
      suffix += 1
    }
    let middle = (prefix..<old.count - suffix, prefix..<new.count - suffix)
    guard let matches = Self.commonPairs(old[middle.0], new[middle.1]) else { return nil }
    commonCount = prefix + suffix + matches.count
    var (left, right) = (prefix, prefix)
    for (i, j) in matches + [(middle.0.upperBound, middle.1.upperBound)] {
      if left < i || right < j { edits.append(Edit(old: left..<i, new: right..<j)) }
      (left, right) = (i + 1, j + 1)
    }
  }

  /// At least three tenths of the words are common.
  var isWorthShowing: Bool {
    edits.isEmpty || Double(2 * commonCount) >= 0.3 * Double(old.count + new.count)
  }

  /// The pairs of a longest common subsequence; nil where there are too many changes.
  ///
  /// Source: E. W. Myers, «An O(ND) Difference Algorithm and Its Variations», 1986.
  private static func commonPairs(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> [(Int, Int)]? {
    let (n, m) = (old.count, new.count)
    let (oldStart, newStart) = (old.startIndex, new.startIndex)
    if n == 0 || m == 0 { return [] }
    let limit = min(n + m, mostChanges)
    var furthest = [Int32](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    var trace: [[Int32]] = []
    for changes in 0...limit {
      trace.append(Array(furthest[(middle - changes - 1)...(middle + changes + 1)]))
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let goesDown =
          diagonal == -changes
          || diagonal != changes && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]
        var x = Int(goesDown ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1)
        var y = x - diagonal
        while x < n, y < m, old[oldStart + x] == new[newStart + y] { (x, y) = (x + 1, y + 1) }
        furthest[middle + diagonal] = Int32(clamping: x)
        if x >= n, y >= m { return backtrack(trace, n, m, oldStart, newStart) }
      }
    }
    return nil
  }

  private static func backtrack(
    _ trace: [[Int32]], _ n: Int, _ m: Int, _ oldStart: Int, _ newStart: Int
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (x, y) = (n, m)
    for changes in trace.indices.reversed() {
      let (furthest, middle) = (trace[changes], changes + 1)
      let diagonal = x - y
      let goesDown =
        diagonal == -changes
        || diagonal != changes && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]
      let before = goesDown ? diagonal + 1 : diagonal - 1
      let startX = changes == 0 ? 0 : Int(furthest[middle + before])
      // Where the one step of this round ended and the run of equal words began.
      let runX = changes == 0 || goesDown ? startX : startX + 1
      while x > runX {
        (x, y) = (x - 1, y - 1)
        pairs.append((oldStart + x, newStart + y))
      }
      (x, y) = (startX, startX - before)
    }
    return pairs.reversed()
  }

  /// One common word between two edits says less than one larger edit.
  mutating func joinOverIslands() {
    var joined: [Edit] = []
    for edit in edits {
      if let last = joined.last, edit.old.lowerBound - last.old.upperBound < 2 {
        joined[joined.count - 1] = Edit(
          old: last.old.lowerBound..<edit.old.upperBound, new: last.new.lowerBound..<edit.new.upperBound)
      } else {
        joined.append(edit)
      }
    }
    edits = joined
  }

  /// Words that were only added or only removed are moved along equal words until they start or end with a phrase.
  mutating func slideToPhrases(_ oldWords: Words, _ newWords: Words) {
    for index in edits.indices {
      let edit = edits[index]
      guard edit.old.isEmpty != edit.new.isEmpty else { continue }
      let isAdded = edit.old.isEmpty
      let (keys, words, run) = isAdded ? (new, newWords, edit.new) : (old, oldWords, edit.old)
      let lowest = index > 0 ? (isAdded ? edits[index - 1].new : edits[index - 1].old).upperBound : 0
      let highest =
        index + 1 < edits.count
        ? (isAdded ? edits[index + 1].new : edits[index + 1].old).lowerBound : keys.count
      let shift = Self.bestShift(keys, words, run, lowest..<highest)
      edits[index] = Edit(
        old: edit.old.lowerBound + shift..<edit.old.upperBound + shift,
        new: edit.new.lowerBound + shift..<edit.new.upperBound + shift)
    }
  }

  private static func bestShift(_ keys: [Int32], _ words: Words, _ run: Range<Int>, _ room: Range<Int>) -> Int
  {
    func score(_ shift: Int) -> Int {
      let (start, end) = (run.lowerBound + shift, run.upperBound + shift)
      let startsPhrase = start == 0 || words.isPunctuation(start - 1)
      let endsPhrase = end == words.count || words.isPunctuation(end - 1)
      let startsWithSign = words.isPunctuation(start) || ["và", "hoặc"].contains(words.word(start))
      return (startsPhrase ? 2 : 0) + (endsPhrase ? 2 : 0) + (startsWithSign ? 3 : 0)
    }
    var best = (score: score(0), shift: 0)
    var shift = 0
    while run.lowerBound + shift > room.lowerBound,
      keys[run.lowerBound + shift - 1] == keys[run.upperBound + shift - 1]
    {
      shift -= 1
      if score(shift) > best.score { best = (score(shift), shift) }
    }
    shift = 0
    while run.upperBound + shift < room.upperBound,
      keys[run.lowerBound + shift] == keys[run.upperBound + shift]
    {
      shift += 1
      if score(shift) > best.score { best = (score(shift), shift) }
    }
    return best.shift
  }

  func pieces(_ oldWords: Words, _ newWords: Words) -> [WordPiece] {
    var pieces: [WordPiece] = []
    func add(_ kind: WordPiece.Kind, _ old: Range<Int>, _ new: Range<Int>) {
      let piece = WordPiece(
        kind: kind, old: kind == .added ? "" : oldWords.text(old),
        new: kind == .removed ? "" : newWords.text(new))
      if !piece.old.isEmpty || !piece.new.isEmpty { pieces.append(piece) }
    }
    var (left, right) = (0, 0)
    for edit in edits {
      if left < edit.old.lowerBound { add(.same, left..<edit.old.lowerBound, right..<edit.new.lowerBound) }
      if !edit.old.isEmpty { add(.removed, edit.old, edit.new) }
      if !edit.new.isEmpty { add(.added, edit.old, edit.new) }
      (left, right) = (edit.old.upperBound, edit.new.upperBound)
    }
    if left < oldWords.count || right < newWords.count || pieces.isEmpty {
      add(.same, left..<oldWords.count, right..<newWords.count)
    }
    return pieces
  }
}
