/// Lays the texts of the points and the pieces of the frame over the whole text of a directive: nothing may be left over.
struct SourceTiling {
  private let bytes: [UInt8]
  private let source: String
  private let points: [(key: WordsKey, marker: WordsKey)]
  private let frame: [WordsKey]
  private(set) var problems: [SourceProblem] = []

  init(source: String, points: [(key: WordsKey, marker: String?)], frame: [WordsKey]) {
    self.source = source
    bytes = WordsKey(source).bytes
    self.points = points.map { ($0.key, WordsKey($0.marker ?? "")) }
    self.frame = frame.filter { !$0.isEmpty }
    // What follows the order of the document is done in one walk; only where that fails is it asked what is amiss.
    if !followsTheDocument { layFreely() }
  }

  private var followsTheDocument: Bool {
    var framesByStart: [UInt8: [WordsKey]] = [:]
    for piece in frame { framesByStart[piece.bytes[0], default: []].append(piece) }
    var next = points.startIndex
    var cursor = 0
    while cursor < bytes.count {
      while next < points.count, points[next].key.isEmpty { next += 1 }
      if bytes[cursor] == 0x20 {
        cursor += 1
      } else if next < points.count, let end = end(of: points[next], at: cursor) {
        cursor = end
        next += 1
      } else if let end = (framesByStart[bytes[cursor]] ?? []).lazy.compactMap({
        self.end(of: $0, at: cursor)
      }).max() {
        cursor = end
      } else if isSign(bytes[cursor]) {
        cursor += 1
      } else {
        return false
      }
    }
    return points[next...].allSatisfy(\.key.isEmpty)
  }

  /// Where a point ends that stands at a byte, with or without its marker before it.
  private func end(of point: (key: WordsKey, marker: WordsKey), at start: Int) -> Int? {
    if let end = end(of: point.key, at: start) { return end }
    guard !point.marker.isEmpty, var behind = end(of: point.marker, at: start) else { return nil }
    while behind < bytes.count, bytes[behind] == 0x20 || isSign(bytes[behind]) { behind += 1 }
    return end(of: point.key, at: behind)
  }

  /// Where words end that stand at a byte; nil where others stand there, or where a word goes on.
  private func end(of words: WordsKey, at start: Int) -> Int? {
    let end = start + words.bytes.count
    guard !words.isEmpty, end <= bytes.count, bytes[start..<end].elementsEqual(words.bytes) else {
      return nil
    }
    return isBoundary(start) && isBoundary(end) ? end : nil
  }

  /// Whether no word goes on across a byte.
  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    return !isLetter(bytes[index - 1]) || !isLetter(bytes[index])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private func isSign(_ byte: UInt8) -> Bool { !isLetter(byte) }

  // MARK: Without order

  /// Long pieces first, each at the first place that is still free.
  private mutating func layFreely() {
    var isTaken = Array(repeating: false, count: bytes.count)
    var budget = 400_000_000
    let pieces =
      points.enumerated().map { (key: $0.element.key, point: Optional($0.offset)) }
      + frame.map { (key: $0, point: nil) }
    for piece in pieces.sorted(by: { $0.key.bytes.count > $1.key.bytes.count }) where !piece.key.isEmpty {
      let place = freePlace(of: piece.key, &isTaken, &budget)
      if place == nil, let point = piece.point { problems.append(.pointNotInSource(point: point)) }
    }
    reportRest(isTaken)
  }

  private func freePlace(of words: WordsKey, _ isTaken: inout [Bool], _ budget: inout Int) -> Range<Int>? {
    let search = BytesSearch(words.bytes)
    var start = 0
    while budget > 0, let place = search.first(in: bytes, from: start) {
      budget -= place.upperBound - start
      if isBoundary(place.lowerBound), isBoundary(place.upperBound), !isTaken[place.lowerBound],
        !isTaken[place.upperBound - 1]
      {
        for index in place { isTaken[index] = true }
        return place
      }
      start = place.lowerBound + 1
    }
    budget -= bytes.count - start
    return nil
  }

  /// Whatever has words and belongs to nothing; markers of points do not count.
  private mutating func reportRest(_ isTaken: [Bool]) {
    let markers = Set(points.flatMap { WordSequence($0.marker).hashes })
    let words = WordSequence(WordsKey(source)).words
    var index = 0
    while index < words.count, problems.count < 100 {
      guard !isTaken[words[index].range.lowerBound] else {
        index += 1
        continue
      }
      let start = index
      while index < words.count, !isTaken[words[index].range.lowerBound] { index += 1 }
      if words[start..<index].allSatisfy({ markers.contains($0.hash) }) { continue }
      problems.append(.unaccounted(words: shownWords(of: source, start..<index)))
    }
  }
}
