internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Proposes the duties of a point by the words of the registry: a verb, what it binds, and whom and what that names.
///
/// A proposal is a question to a person, never an answer: each carries its words and the mark «đề xuất».
struct DutyLexicon {
  private struct Verb {
    let id: String
    let keys: [String]
  }

  /// By the first syllable, the longest first.
  private let verbs: [String: [Verb]]
  private let audiences: NamedPhrases<String>
  private let channels: NamedPhrases<ChannelKind>

  init(_ registry: Registry) {
    audiences = NamedPhrases(
      registry.files.flatMap(\.audiences).flatMap { audience in
        let names = [audience.name].compactMap(\.self) + audience.synonyms
        return names.map { ($0.value, audience.id?.value.value ?? "") }
      }.filter { !$0.1.isEmpty })
    channels = NamedPhrases(
      registry.files.flatMap(\.channelTerms).flatMap { term in
        term.kind.map { kind in term.words.map { ($0.value, kind.value) } } ?? []
      })
    var verbs: [String: [Verb]] = [:]
    for verb in registry.verbs.values {
      guard let id = verb.id?.value.value else { continue }
      for form in [verb.form?.value].compactMap(\.self) + verb.synonyms.map(\.value) {
        let keys = words(form).map(\.key).filter { !$0.isEmpty }
        if let first = keys.first { verbs[first, default: []].append(Verb(id: id, keys: keys)) }
      }
    }
    self.verbs = verbs.mapValues { list in
      list.sorted { ($1.keys.count, $0.id) < ($0.keys.count, $1.id) }
    }
  }

  /// The duties of a text, in its order.
  func propose(_ words: [Word]) -> [Duty] {
    guard !verbs.isEmpty else { return [] }
    return clauses(words).flatMap(propose)
  }

  /// Sentences, and parts of them between semicolons.
  private func clauses(_ words: [Word]) -> [ArraySlice<Word>] {
    var clauses: [ArraySlice<Word>] = []
    var start = 0
    for index in words.indices {
      if words[index].startsLine, index > start {
        clauses.append(words[start..<index])
        start = index
      }
      guard let last = words[index].text.utf8.last, [0x2E, 0x3B, 0x3A].contains(last) else { continue }
      clauses.append(words[start...index])
      start = index + 1
    }
    if start < words.count { clauses.append(words[start...]) }
    return clauses
  }

  private func propose(_ clause: ArraySlice<Word>) -> [Duty] {
    var starts: [(place: Int, verb: Verb)] = []
    var index = clause.startIndex
    while index < clause.endIndex {
      if let verb = verb(at: index, in: clause), !isNoun(index, in: clause), !isNamePart(index, in: clause) {
        starts.append((index, verb))
        index += verb.keys.count
      } else {
        index += 1
      }
    }
    return starts.enumerated().compactMap { order, start in
      let begin = mannerStart(start.place, in: clause)
      let next = order + 1 < starts.count ? mannerStart(starts[order + 1].place, in: clause) : clause.endIndex
      return duty(start.verb, clause[begin..<max(begin, next)])
    }
  }

  private func verb(at index: Int, in clause: ArraySlice<Word>) -> Verb? {
    verbs[clause[index].key]?.first { verb in
      index + verb.keys.count <= clause.endIndex
        && zip(clause[index...], verb.keys).allSatisfy { $0.key == $1 }
        && clause[index..<index + verb.keys.count].dropLast().allSatisfy {
          !$0.text.hasSuffix(",") || verb.keys.count > 2
        }
    }
  }

  /// «văn bản hướng dẫn», «báo cáo của Sở», «công tác phối hợp»: a thing, and nothing to be done.
  private func isNoun(_ index: Int, in clause: ArraySlice<Word>) -> Bool {
    guard index > clause.startIndex else { return false }
    let before = clause[index - 1].key
    if [
      "ban", "so", "tac", "cac", "theo", "su", "viec", "dung", "mot", "nhung", "xet", "che", "quy", "bieu",
      "phi", "tien",
    ].contains(before) {
      return !(before == "tac" && clause[index].key == "tuyen")
    }
    // «chủ trì, phối hợp với …» says who leads.
    return clause[index].key == "phoi" && before == "tri"
  }

  /// «Bộ Thông tin và Truyền thông»: a capital within a sentence belongs to a name; one that follows a sign does not.
  private func isNamePart(_ index: Int, in clause: ArraySlice<Word>) -> Bool {
    guard index > clause.startIndex, clause[index].isCapitalised, !clause[index].text.isInCapitals else {
      return false
    }
    return clause[index - 1].text.last?.isLetter ?? false
  }

  /// The words before a verb that say how: «Kịp thời chấn chỉnh».
  private func mannerStart(_ index: Int, in clause: ArraySlice<Word>) -> Int {
    var start = index
    while start - 2 >= clause.startIndex, !clause[start - 1].text.hasSuffix(","),
      Self.manners.contains(Self.pair(clause, start - 2))
    {
      start -= 2
    }
    if start == index, index - 2 >= clause.startIndex, clause[index - 2].key == "to",
      clause[index - 1].key == "chuc"
    {
      start -= 2
    }
    return start
  }

  private static func pair(_ clause: ArraySlice<Word>, _ index: Int) -> String {
    clause[index..<index + 2].map { $0.lowered }.joined(separator: " ")
  }

  private func duty(_ verb: Verb, _ words: ArraySlice<Word>) -> Duty? {
    var part = words
    while let last = part.last, ["va", "dong", "thoi", "cung", "nhu"].contains(last.key),
      part.count > verb.keys.count
    {
      part = part.dropLast()
    }
    let quote = part.map { String($0.text) }.joined(separator: " ").trimmingPhraseEnd
    guard !quote.isEmpty else { return nil }
    var duty = Duty()
    duty.verb = unplaced(VerbID(verb.id))
    duty.quote = unplaced(quote)
    duty.audiences = audiences.found(in: part).map { unplaced(Slug(nearestTo: $0)) }
    duty.channelKinds = channels.found(in: part).map(unplaced)
    duty.manner = Self.mannerIndex.found(in: part).map { unplaced(Self.manners[$0]) }
    if part.contains(where: { $0.key.utf8.contains { (0x30...0x39).contains($0) } }) {
      let stated = DeadlineScanner(Array(part)).all().first { $0.deadline != nil }
      duty.deadline = stated?.deadline.map(unplaced)
    }
    duty.status = unplaced(.proposed)
    return duty
  }

  /// What only a person can judge.
  static let manners = [
    "kịp thời", "chặt chẽ", "hiệu quả", "nghiêm túc", "thường xuyên", "chủ động", "đầy đủ", "thông suốt",
    "khẩn trương", "quyết liệt", "đồng bộ", "thống nhất", "sâu rộng", "thiết thực",
  ]
  private static let mannerIndex = PhraseIndex(manners)
}
