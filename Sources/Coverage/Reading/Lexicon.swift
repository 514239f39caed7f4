public import PlanModel
internal import SourceText

/// The words of directives that the registry knows: verbs, kinds of channel, audiences and bodies.
///
/// What it recognises only asks a question; it never makes anything covered.
public struct Lexicon: Sendable {
  /// What a phrase means.
  enum Meaning: Sendable, Hashable {
    case verb(String)
    case channelKind(ChannelKind)
    case audience(String)
    case body(String)
  }

  /// A phrase found in a text, with all that it can mean.
  struct Hit: Sendable {
    let meanings: [Meaning]
    /// The bytes in the key of the text.
    let range: Range<Int>
    /// The words of the text, by their number.
    let words: Range<Int>

    var isVerb: Bool { meanings.contains { if case .verb = $0 { true } else { false } } }
    var bodies: [String] { meanings.compactMap { if case .body(let id) = $0 { id } else { nil } } }
    var isBodyOnly: Bool { meanings.allSatisfy { if case .body = $0 { true } else { false } } }
  }

  private struct Phrase: Sendable {
    let words: [UInt64]
    var meanings: [Meaning]
  }

  /// The phrases by their first word, the longest first.
  private var phrases: [UInt64: [Phrase]] = [:]
  private var audiencePhrases: [UInt64: [Phrase]] = [:]
  /// The audiences that the registry declares; others are known by their id alone.
  private(set) var audiences: Set<String> = []

  public init(_ registry: Registry) {
    for file in registry.files {
      for verb in file.verbs {
        guard let id = verb.id?.value.value else { continue }
        for form in [verb.form].compactMap(\.self) + verb.synonyms { add(form.value, .verb(id)) }
      }
      for audience in file.audiences {
        guard let id = audience.id?.value.value else { continue }
        audiences.insert(id)
        for name in [audience.name].compactMap(\.self) + audience.synonyms { add(name.value, .audience(id)) }
      }
      for term in file.channelTerms {
        guard let kind = term.kind?.value else { continue }
        for word in term.words { add(word.value, .channelKind(kind)) }
      }
      for agency in file.agencies {
        guard let id = agency.id?.value.value else { continue }
        for name in [agency.name, agency.shortName].compactMap(\.self) { add(name.value, .body(id)) }
      }
      for group in file.groups {
        guard let id = group.id?.value.value, let name = group.name else { continue }
        add(name.value, .body(id))
      }
    }
    for name in Self.institutions { add(name, nil) }
    for word in phrases.keys { phrases[word]?.sort { $0.words.count > $1.words.count } }
    audiencePhrases = phrases.compactMapValues { list in
      let own = list.filter { $0.meanings.contains { if case .audience = $0 { true } else { false } } }
      return own.isEmpty ? nil : own
    }
  }

  /// Names of institutions in which «nhân dân» is no audience, whichever body of that kind is meant.
  private static let institutions = [
    "ủy ban nhân dân", "hội đồng nhân dân", "tòa án nhân dân", "viện kiểm sát nhân dân", "công an nhân dân",
    "quân đội nhân dân",
  ]

  private mutating func add(_ text: String, _ meaning: Meaning?) {
    let words = WordSequence(text).hashes
    guard let first = words.first else { return }
    var list = phrases[first] ?? []
    if let known = list.firstIndex(where: { $0.words == words }) {
      if let meaning, !list[known].meanings.contains(meaning) { list[known].meanings.append(meaning) }
    } else {
      list.append(Phrase(words: words, meanings: meaning.map { [$0] } ?? []))
    }
    phrases[first] = list
  }

  /// The phrases in a text, in order; one that lies within a longer one is left out.
  func hits(in text: WordSequence) -> [Hit] {
    var hits: [Hit] = []
    var end = 0
    let words = text.words
    for start in words.indices {
      guard let list = phrases[words[start].hash] else { continue }
      for phrase in list {
        let last = start + phrase.words.count
        guard last <= words.count, last > end else { continue }
        guard (1..<max(1, phrase.words.count)).allSatisfy({ words[start + $0].hash == phrase.words[$0] })
        else { continue }
        if !phrase.meanings.isEmpty {
          hits.append(
            Hit(
              meanings: phrase.meanings,
              range: words[start].range.lowerBound..<words[last - 1].range.upperBound, words: start..<last))
        }
        end = last
        break
      }
    }
    return hits
  }

  /// The audiences that a text names anywhere, also within longer phrases.
  func audiencesNamed(in text: WordSequence) -> Set<String> {
    var found: Set<String> = []
    let words = text.words
    for start in words.indices {
      guard let list = audiencePhrases[words[start].hash] else { continue }
      for phrase in list where start + phrase.words.count <= words.count {
        guard phrase.words.indices.allSatisfy({ words[start + $0].hash == phrase.words[$0] }) else {
          continue
        }
        for case .audience(let id) in phrase.meanings { found.insert(id) }
      }
    }
    return found
  }

  /// Whether some audience is named anywhere in a text, also within a longer phrase.
  func names(_ audience: String, in text: WordSequence) -> Bool {
    guard audiences.contains(audience) else {
      let own = WordSequence(audience).hashes
      guard !own.isEmpty, own.count <= text.count else { return false }
      return (0...text.count - own.count).contains { start in
        own.indices.allSatisfy { text.words[start + $0].hash == own[$0] }
      }
    }
    return audiencesNamed(in: text).contains(audience)
  }
}
