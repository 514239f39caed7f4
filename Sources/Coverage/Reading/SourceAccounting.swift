internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Holds the record of a directive against the directive's own words: nothing may be left out, softened or passed over.
struct SourceAccounting {
  private let reading: DirectiveReading
  private let lexicon: Lexicon
  private(set) var problems: [SourceProblem] = []
  /// Points of which a verb is declared mere context, though no duty of theirs leads up to it: only a person can say so.
  private(set) var openContexts: Set<Int> = []

  init(_ reading: DirectiveReading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    if reading.points.isEmpty { problems.append(.noPoints) }
    checkPoints()
    let shared = sharedContext()
    for number in reading.points.indices { checkWords(of: number, shared) }
    checkSource()
  }

  private mutating func checkPoints() {
    var seen: [String: Int] = [:]
    for (number, entry) in reading.points.enumerated() {
      if entry.key.isEmpty, reading.isLeaf(number) { problems.append(.emptyPoint(point: number)) }
      guard !entry.id.isEmpty else { continue }
      if let first = seen[entry.id] {
        problems.append(.duplicatePoint(point: number, first: first))
      } else {
        seen[entry.id] = number
      }
    }
  }

  /// The context quotes of the whole directive, by the one point that has them.
  private mutating func sharedContext() -> [Int: [WordsKey]] {
    var shared: [Int: [WordsKey]] = [:]
    for quote in reading.directive.context {
      let key = WordsKey(quote.value)
      let found = reading.points.indices.filter { key.firstRange(in: reading.points[$0].key.bytes) != nil }
      switch found.count {
      case 0: problems.append(.contextNotInPoint(quote))
      case 1: shared[found[0], default: []].append(key)
      default: problems.append(.contextInSeveralPoints(quote))
      }
    }
    return shared
  }

  /// Every quote stands in its point, and every verb, medium, audience, body and date is taken up.
  private mutating func checkWords(of number: Int, _ shared: [Int: [WordsKey]]) {
    let entry = reading.points[number]
    let bytes = entry.key.bytes
    var quotes: [(duty: Int, range: Range<Int>)] = []
    for duty in entry.duties {
      guard let quote = reading.duties[duty].duty?.quote else { continue }
      guard let range = WordsKey(quote.value).firstRange(in: bytes) else {
        problems.append(.quoteNotInPoint(duty: duty))
        continue
      }
      quotes.append((duty, range))
    }
    var passedOver: [Range<Int>] = []
    for quote in entry.point.context {
      guard let range = WordsKey(quote.value).firstRange(in: bytes) else {
        problems.append(.contextNotInPoint(quote))
        continue
      }
      passedOver.append(range)
    }
    passedOver += (shared[number] ?? []).compactMap { $0.firstRange(in: bytes) }
    guard !bytes.isEmpty else { return }
    let words = WordSequence(entry.key)
    let hits = lexicon.hits(in: words)
    for hit in hits {
      if passedOver.contains(where: { $0.contains(hit.range) }) {
        if reading.isLeaf(number), hit.isVerb, !followsItsDuty(hit, hits, quotes) {
          openContexts.insert(number)
        }
        continue
      }
      let holding = quotes.filter { $0.range.contains(hit.range) }
      guard !hit.meanings.contains(where: { isTaken($0, hit, holding.map(\.duty), entry) }) else { continue }
      problems.append(
        .untaken(point: number, words: shownWords(of: entry.point.text?.value ?? "", hit.words)))
    }
    for date in StatedDate.all(in: entry.point.text?.value ?? "") {
      let range = WordsKey(date.words).firstRange(in: bytes)
      if let range, passedOver.contains(where: { $0.contains(range) }) { continue }
      let deadlines = [entry.deadline] + entry.duties.map { reading.duties[$0].deadline }
      if deadlines.contains(where: { $0.map { date.isTaken(by: $0.value) } ?? false }) { continue }
      problems.append(.untaken(point: number, words: date.words))
    }
  }

  /// Whether a verb stands in the quote of a duty, behind the duty's own verb: it tells what the duty is about.
  private func followsItsDuty(
    _ hit: Lexicon.Hit, _ hits: [Lexicon.Hit], _ quotes: [(duty: Int, range: Range<Int>)]
  ) -> Bool {
    quotes.contains { quote in
      guard quote.range.contains(hit.range), let verb = reading.duties[quote.duty].duty?.verb?.value.id else {
        return false
      }
      return hits.contains { own in
        own.meanings.contains(.verb(verb)) && quote.range.contains(own.range)
          && own.range.upperBound <= hit.range.lowerBound
      }
    }
  }

  private func isTaken(
    _ meaning: Lexicon.Meaning, _ hit: Lexicon.Hit, _ holding: [Int], _ entry: DirectiveReading.PointEntry
  ) -> Bool {
    let duties = holding.compactMap { reading.duties[$0].duty }
    switch meaning {
    case .verb(let id): return duties.contains { $0.verb?.value.id == id }
    case .channelKind(let kind): return duties.contains { $0.channelKinds.contains { $0.value == kind } }
    case .audience(let id): return duties.contains { $0.audiences.contains { $0.value.value == id } }
    case .body(let id):
      if entry.assignees.contains(AgencyID(id)) || entry.partners.contains(AgencyID(id)) { return true }
      if duties.contains(where: { $0.partners.contains { $0.value.id == id } }) { return true }
      // The name of a group may hold that of an audience: «các cơ quan báo chí trên địa bàn tỉnh».
      let name = WordSequence(shownWords(of: entry.point.text?.value ?? "", hit.words))
      return duties.contains { duty in duty.audiences.contains { lexicon.names($0.value.value, in: name) } }
    }
  }

  // MARK: The whole text

  private mutating func checkSource() {
    let directive = reading.directive
    guard let source = directive.sourceText, !WordsKey(source.value).isEmpty else {
      problems.append(.noSourceText)
      return
    }
    let frame = directive.frame + directive.bases + directive.opening + directive.closing
    problems +=
      SourceTiling(
        source: source.value, points: reading.points.map { ($0.key, $0.point.marker?.value) },
        frame: frame.map { WordsKey($0.value) }
      ).problems
    let subject = WordsKey(directive.subject?.value ?? "")
    for piece in frame where readsLikeAnOrder(piece.value, subject) { problems.append(.frameOrders(piece)) }
  }

  /// Whether a piece begins with a verb of duty, or gives a task by «giao», «đề nghị» or «yêu cầu».
  private func readsLikeAnOrder(_ piece: String, _ subject: WordsKey) -> Bool {
    let key = WordsKey(piece)
    // «V/v» and the subject name the matter of the whole document.
    if key.bytes.count <= subject.bytes.count + 8, subject.firstRange(in: key.bytes) != nil { return false }
    let words = WordSequence(key)
    let verbs = lexicon.hits(in: words).filter { hit in
      hit.meanings.contains { if case .verb = $0 { true } else { false } }
    }
    guard let first = verbs.first, let last = verbs.last else { return false }
    if first.words.lowerBound <= 2 { return true }
    return Self.orders.contains { order in
      words.words.indices.contains { start in
        start + order.count <= last.words.lowerBound
          && order.indices.allSatisfy { words.words[start + $0].hash == order[$0] }
      }
    }
  }

  private static let orders = ["giao", "đề nghị", "yêu cầu"].map { WordSequence($0).hashes }
}

/// Words of a text as they were typed, by their number in its ``WordSequence``.
func shownWords(of text: String, _ range: Range<Int>) -> String {
  var count = 0
  var start: String.Index?
  var index = text.startIndex
  var first: String.Index?
  var end = text.startIndex
  func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
  while index < text.endIndex {
    if isWord(text[index]) {
      if start == nil {
        start = index
        if count == range.lowerBound { first = index }
      }
    } else if start != nil {
      start = nil
      count += 1
      if count == range.upperBound { end = index }
    }
    index = text.index(after: index)
  }
  guard let first else { return "" }
  return String(text[first..<(end > first ? end : text.endIndex)])
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
