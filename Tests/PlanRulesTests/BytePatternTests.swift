import TestSupport
import Testing

@testable import PlanRules

@Suite struct BytePatternTests {
  /// Agrees with the plain way of searching, on words of two letters, where near misses abound.
  @Test(arguments: 0..<50)
  func findsWhatAPlainSearchFinds(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    func word(_ longest: Int) -> [UInt8] {
      (0..<Int.random(in: 0...longest, using: &generator)).map { _ in
        UInt8.random(in: 97...98, using: &generator)
      }
    }
    for _ in 0..<50 {
      let (text, part) = (word(30), word(6))
      let places = text.indices.filter { !part.isEmpty && text[$0...].starts(with: part) }
      #expect(BytePattern(part).occurs(in: text) == !places.isEmpty)
      var seen: [Int] = []
      _ = BytePattern(part).occurs(in: text) { place in
        seen.append(place.lowerBound)
        return false
      }
      #expect(seen == places)
    }
  }

  @Test func staysLinearOnTextThatAlmostMatches() {
    let text = [UInt8](repeating: 97, count: 1_000_000)
    let part = [UInt8](repeating: 97, count: 400_000) + [98]
    #expect(!BytePattern(part).occurs(in: text))
  }

  @Test func findsWholeWordsOnly() {
    let text = Array("cac so, ban, nganh tinh".utf8)
    #expect(holds(text, phrase: "so, ban, nganh tinh"))
    #expect(!holds(text, phrase: "so, ban, nganh tin"))
    #expect(!holds(text, phrase: ""))
  }
}
