/// Words by which a text takes back, weakens or puts off what it promises.
///
/// They only ask a person: a sentence can use them and still promise.
struct HedgedWords: Sendable {
  private enum Kind {
    /// «Không», «chưa»: before something that directives order.
    case negation
    /// «Nghiên cứu», «xem xét»: before a verb, or at the very start.
    case weakening
    /// «Trừ», «không bao gồm»: before an audience, body or channel.
    case exclusion
    /// «Khi có điều kiện»: wherever it stands.
    case condition

    /// How many words may stand between.
    var reach: Int {
      switch self {
      case .negation: 3
      case .weakening: 2
      case .exclusion: 4
      case .condition: 0
      }
    }
  }

  private static let phrases: [(words: [UInt64], kind: Kind)] = {
    let table: [(Kind, [String])] = [
      (
        .negation,
        [
          "không", "chưa", "chẳng", "thôi", "ngừng", "dừng", "tạm dừng", "tạm ngừng", "hoãn", "tạm hoãn",
          "bãi bỏ", "hủy bỏ", "miễn",
        ]
      ),
      (.weakening, ["nghiên cứu", "xem xét", "cân nhắc", "dự kiến", "đề xuất", "kiến nghị", "phấn đấu"]),
      (.exclusion, ["trừ", "ngoại trừ", "không bao gồm", "không gồm", "không kể"]),
      (
        .condition,
        [
          "khi có điều kiện", "nếu có điều kiện", "tùy điều kiện", "tùy theo điều kiện", "tùy tình hình",
          "tùy theo tình hình", "khi có kinh phí", "nếu có kinh phí", "khi bố trí được kinh phí",
          "nếu bố trí được kinh phí", "khi được yêu cầu", "khi có yêu cầu", "nếu có yêu cầu", "khi cần thiết",
          "nếu cần thiết", "nếu cần",
        ]
      ),
    ]
    return table.flatMap { kind, phrases in phrases.map { (WordSequence($0).hashes, kind) } }
      .sorted { $0.0.count > $1.0.count }
  }()

  private static let byFirstWord = Dictionary(grouping: phrases) { $0.words.first ?? 0 }

  /// «Không gian mạng», «không chỉ», «không ngừng» deny nothing.
  private static let harmless = Set(
    ["gian", "chỉ", "những", "ngừng", "thành niên", "khí", "quân"].compactMap {
      WordSequence($0).hashes.first
    })

  /// The first such words of a text, as they were typed; nil where there are none.
  static func first(in text: String, _ lexicon: Lexicon) -> String? {
    let key = WordsKey(text)
    let sequence = WordSequence(key)
    let words = sequence.words
    var hits: [Lexicon.Hit]?
    for start in words.indices {
      guard let candidates = byFirstWord[words[start].hash] else { continue }
      guard
        let (phrase, kind) = candidates.first(where: { candidate in
          let end = start + candidate.words.count
          return end <= words.count
            && candidate.words.indices.allSatisfy { words[start + $0].hash == candidate.words[$0] }
        })
      else { continue }
      let next = start + phrase.count
      if phrase.count == 1, next < words.count, harmless.contains(words[next].hash) { continue }
      if kind != .condition {
        if hits == nil { hits = lexicon.hits(in: sequence) }
        let target = (hits ?? []).first { hit in
          hit.words.lowerBound >= next && hit.words.lowerBound <= next + kind.reach && matters(hit, to: kind)
            && !isParted(key.bytes, words[next - 1].range.upperBound, hit.range.lowerBound)
        }
        // At the very start the whole text is denied or weakened, whatever verb follows.
        guard target != nil || (start == 0 && kind != .exclusion) else { continue }
        return shownWords(of: text, start..<min(words.count, target?.words.upperBound ?? next + 2))
      }
      return shownWords(of: text, start..<next)
    }
    return nil
  }

  private static func matters(_ hit: Lexicon.Hit, to kind: Kind) -> Bool {
    switch kind {
    case .negation: true
    case .weakening: hit.isVerb
    case .exclusion: hit.meanings.contains { if case .verb = $0 { false } else { true } }
    case .condition: false
    }
  }

  /// Whether a sign that ends a clause stands between two bytes.
  private static func isParted(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start <= end, end <= bytes.count else { return true }
    return bytes[start..<end].contains { ",;.:".utf8.contains($0) }
  }
}
