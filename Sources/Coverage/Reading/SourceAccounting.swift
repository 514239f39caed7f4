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
  /// The bodies that a point declares mere context, by the point's number.
  private(set) var passedOverBodies: [Int: [AgencyID]] = [:]
  /// The bodies that the words of each point name.
  private(set) var bodies: [Set<String>]

  init(_ reading: DirectiveReading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    bodies = Array(repeating: [], count: reading.points.count)
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
    let quotes = quotedRanges(of: entry)
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
    let text = entry.point.text?.value ?? ""
    let words = WordSequence(entry.key)
    let hits = lexicon.hits(in: words)
    for hit in hits { bodies[number].formUnion(hit.bodies) }
    // A title in capitals orders nothing itself: what is below it does.
    let isTitle = !reading.isLeaf(number) && entry.point.duties.isEmpty && text == text.uppercased()
    var untaken: [String] = []
    func ask(_ words: String) {
      if !untaken.contains(where: { $0.lowercased() == words.lowercased() }) { untaken.append(words) }
    }
    for hit in hits {
      let holding = quotes.filter { $0.range.contains(hit.range) }
      if hit.meanings.contains(where: { isTaken($0, hit, holding.map(\.duty), entry) }) { continue }
      if passedOver.contains(where: { $0.contains(hit.range) }) {
        passedOverBodies[number, default: []] += hit.bodies.map { AgencyID($0) }
        if reading.isLeaf(number), !hit.isBodyOnly, !followsItsDuty(hit, hits, quotes, words, bytes) {
          openContexts.insert(number)
        }
      } else if !isTitle || !hit.isVerb, !isOfTheAssignment(hit, words, entry) {
        ask(shownWords(of: text, hit.words))
      }
    }
    for date in StatedDate.all(in: text) {
      let deadlines = [entry.deadline] + entry.duties.map { reading.duties[$0].deadline }
      if deadlines.contains(where: { $0.map { date.isTaken(by: $0.value) } ?? false }) { continue }
      let range = WordsKey(date.words).firstRange(in: bytes)
      if let range, passedOver.contains(where: { $0.contains(range) }) {
        if reading.isLeaf(number) { openContexts.insert(number) }
      } else {
        ask(date.words)
      }
    }
    // Where no duty is recorded at all, that is what is told.
    let isOpen = entry.point.duties.isEmpty && reading.isLeaf(number)
    if !untaken.isEmpty, !isOpen { problems.append(.untaken(point: number, words: untaken)) }
  }

  private mutating func quotedRanges(of entry: DirectiveReading.PointEntry) -> [(
    duty: Int, range: Range<Int>
  )] {
    var quotes: [(duty: Int, range: Range<Int>)] = []
    for duty in entry.duties {
      guard let quote = reading.duties[duty].duty?.quote else { continue }
      guard let range = WordsKey(quote.value).firstRange(in: entry.key.bytes) else {
        problems.append(.quoteNotInPoint(duty: duty))
        continue
      }
      quotes.append((duty, range))
    }
    return quotes
  }

  /// «Chủ trì, phối hợp với …» in a heading whose partners are recorded says who joins in, and is no task.
  private func isOfTheAssignment(
    _ hit: Lexicon.Hit, _ words: WordSequence, _ entry: DirectiveReading.PointEntry
  ) -> Bool {
    guard entry.point.duties.isEmpty, !entry.point.points.isEmpty, hit.isVerb,
      !entry.point.partners.isEmpty || !entry.point.partnerNames.isEmpty
    else { return false }
    let start = hit.words.lowerBound
    return start >= 2 && Self.leading == [words.words[start - 2].hash, words.words[start - 1].hash]
  }

  private static let leading = WordSequence("chủ trì").hashes

  /// Whether what a hit means only tells what a duty is about: it stands in its quote behind the duty's own verb, and is
  /// neither a task beside it nor a kind of channel, audience or date that the duty would have to reach.
  private func followsItsDuty(
    _ hit: Lexicon.Hit, _ hits: [Lexicon.Hit], _ quotes: [(duty: Int, range: Range<Int>)],
    _ words: WordSequence, _ bytes: [UInt8]
  ) -> Bool {
    guard hit.isVerb else { return false }
    return quotes.contains { quote in
      guard quote.range.contains(hit.range), let verb = reading.duties[quote.duty].duty?.verb?.value.id else {
        return false
      }
      return hits.contains { own in
        own.meanings.contains(.verb(verb)) && quote.range.contains(own.range)
          && own.range.upperBound <= hit.range.lowerBound
          && !isBeside(own, hit, hits, words, bytes)
      }
    }
  }

  /// Whether a verb is a task of its own beside another: a comma or semicolon parts them, and what stands between names
  /// neither a doer («các cơ quan báo chí đẩy mạnh …») nor a matter («công tác thông tin, tuyên truyền»).
  private func isBeside(
    _ own: Lexicon.Hit, _ hit: Lexicon.Hit, _ hits: [Lexicon.Hit], _ words: WordSequence, _ bytes: [UInt8]
  ) -> Bool {
    let between = own.range.upperBound..<hit.range.lowerBound
    guard let sign = bytes[between].lastIndex(where: { ",;.".utf8.contains($0) }) else { return false }
    let doers = hits.contains { other in
      other.range.lowerBound > sign && other.range.upperBound <= hit.range.lowerBound && !other.isVerb
    }
    if doers { return false }
    let before = words.words[max(own.words.upperBound, hit.words.lowerBound - 4)..<hit.words.lowerBound].map(
      \.hash)
    return !Self.matters.contains { matter in
      before.indices.contains { start in before[start...].starts(with: matter) }
    }
  }

  private static let matters = ["công tác", "hoạt động", "nhiệm vụ", "phục vụ", "lĩnh vực"].map {
    WordSequence($0).hashes
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
      let shown = shownWords(of: entry.point.text?.value ?? "", hit.words)
      // Where the bodies of the directive are not those of the registry, the point is everybody's, and their printed names
      // are all that is recorded.
      if entry.assignees.isEmpty, entry.partners.isEmpty {
        let own = WordsKey(shown.lowercased())
        let names = entry.point.assigneeNames + entry.point.partnerNames
        if names.contains(where: { own.firstRange(in: WordsKey($0.value.lowercased()).bytes) != nil }) {
          return true
        }
      }
      // The name of a group may hold that of an audience: «các cơ quan báo chí trên địa bàn tỉnh».
      let name = WordSequence(shown)
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
    for (number, piece) in frame.enumerated()
    where readsLikeAnOrder(piece.value, subject, isFrame: number < directive.frame.count) {
      problems.append(.frameOrders(piece))
    }
  }

  /// Whether a piece begins with a verb of duty, or gives a task by «giao», «đề nghị» or «yêu cầu».
  ///
  /// Letterhead, recipients and signature need no verb at all; bases and openings have theirs behind what they cite.
  private func readsLikeAnOrder(_ piece: String, _ subject: WordsKey, isFrame: Bool) -> Bool {
    if !isFrame, leadsIn(piece) { return false }
    let key = WordsKey(piece)
    // «V/v» and the subject name the matter of the whole document.
    if key.bytes.count <= subject.bytes.count + 8, subject.firstRange(in: key.bytes) != nil { return false }
    let words = WordSequence(key)
    let verbs = lexicon.hits(in: words).filter { hit in
      hit.meanings.contains { if case .verb = $0 { true } else { false } }
    }
    guard let first = verbs.first, let last = verbs.last else { return false }
    if isFrame ? !isLetterhead(piece, words) : first.words.lowerBound <= 2 { return true }
    return Self.orders.contains { order in
      words.words.indices.contains { start in
        start + order.count <= last.words.lowerBound
          && order.indices.allSatisfy { words.words[start + $0].hash == order[$0] }
      }
    }
  }

  /// Capitals, the name of a body, or a «về việc»: what such a piece names is nobody's task.
  private func isLetterhead(_ piece: String, _ words: WordSequence) -> Bool {
    guard piece != piece.uppercased(), let first = words.words.first?.hash else { return true }
    if Self.nouns.contains(first) { return true }
    let start = words.hashes.prefix(8)
    return Self.titles.contains { title in start.indices.contains { start[$0...].starts(with: title) } }
  }

  /// «Thực hiện Chỉ thị …», «… yêu cầu:»: a sentence that says why, or that leads to the points below it.
  private func leadsIn(_ piece: String) -> Bool {
    if piece.last(where: { !$0.isWhitespace }) == ":" { return true }
    guard piece.first?.isUppercase == true, let first = WordSequence(piece).words.first?.hash else {
      return false
    }
    return Self.reasons.contains(first)
  }

  private static let reasons = Set(
    ["căn", "xét", "theo", "thực", "nhằm", "để", "tại", "qua", "tuy", "trước", "thời", "tiếp"].flatMap {
      WordSequence($0).hashes
    })

  private static let nouns = Set(
    [
      "sở", "ban", "bộ", "cục", "vụ", "phòng", "văn", "trung", "ủy", "ubnd", "hđnd", "ubmttq", "báo", "đài",
      "các",
      "tổng", "hội", "công", "chi", "thanh", "đảng", "tỉnh", "thường", "như", "lưu", "ông", "bà", "chủ",
    ].flatMap { WordSequence($0).hashes })
  private static let titles = ["v v", "về việc"].map { WordSequence($0).hashes }

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
