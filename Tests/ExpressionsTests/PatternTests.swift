import TestSupport
import Testing

@testable import Expressions

@Suite("Patterns: RE2's syntax in linear time")
struct PatternTests {
  @Test(arguments: [
    ("abc", "xabcx", true), ("^abc$", "xabcx", false), ("a.c", "aếc", true), ("a.c", "a\nc", false),
    ("a|b|", "zzz", true),
    ("^(ab|cd)+$", "abcdab", true), ("^(ab|cd)+$", "abca", false), ("^a*$", "", true), ("^a+?$", "aaa", true),
    ("^a{2,3}$", "aa", true), ("^a{2,3}$", "aaaa", false), ("^a{2}$", "aaa", false),
    ("^a{2,}$", "aaaaa", true), ("a{,2}", "a{,2}", true),
    ("^[a-cx]+$", "abcx", true), ("^[^0-9]$", "5", false), ("^[]a]+$", "a]", true), ("[\\d\\-]", "-", true),
    ("^[a-]$", "-", true),
    ("^\\d+/\\p{Lu}+-\\p{Lu}+$", "1457/UBND-KGVX", true), ("^\\p{L}+$", "Đềán", true),
    ("^\\PL+$", "123", true), ("\\bnăm\\b", "năm", true), ("n\\b", "năm", true), ("n\\b", "nam", false),
    ("\\bnam\\b", "mot nam moi", true), ("\\Bam", "nam", true), ("\\w+@\\w+\\.vn", "a@b.vn", true),
    ("^\\s*$", " \t\n", true),
    ("^(a*)*$", "aaaa", true), ("^(a|b*)*c$", "abbac", true), ("(^a|b$)", "cb", true), ("^$", "", true),
    ("^^a$$", "a", true), ("(?:ab)+", "ab", true),
    ("\\.\\*\\(\\)", ".*()", true), ("^é$", "e\u{301}", false), ("x*", "", true), ("^(^a)$", "a", true),
  ])
  func matches(pattern: String, text: String, result: Bool) throws {
    #expect(try TextPattern(pattern).matches(text) == result)
  }

  @Test(arguments: [
    "(", ")", "[a", "*a", "a**", "a{2,1}", "a{9999}", "\\", "\\q", "\\1", "(?i)a", "(?=a)", "(?P<n>a)",
    "[z-a]", "\\p{Han}", "[[:alpha:]]",
    "((((a{1000}){1000}){1000}){1000})", String(repeating: "(", count: 5000), "a{1000}{1000}",
  ])
  func refuses(pattern: String) {
    #expect(throws: PatternProblem.self) { try TextPattern(pattern) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["^(a+)+$", "^(a|aa)+$", "^(.*)*b$", "(a*)*(a*)*(a*)*c"])
  func noPatternIsSlow(pattern: String) throws {
    #expect(try !TextPattern(pattern).matches(String(repeating: "a", count: 5000) + "!"))
  }

  /// Against a matcher that tries every way, on small patterns and texts.
  @Test(arguments: 0..<100)
  func agreesWithTryingEveryWay(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<30 {
      let pattern = Self.pattern(&random, 3)
      let text = String((0..<random.number(below: 6)).map { _ in random.pick(["a", "b"]) as Character })
      let syntax = try PatternParser.parse(pattern)
      let scalars = Array(text.unicodeScalars)
      let expected = (0...scalars.count).contains { !Self.ends(syntax, scalars, $0).isEmpty }
      #expect(try TextPattern(pattern).matches(text) == expected, "\(pattern) \(text)")
    }
  }

  private static func pattern(_ random: inout SeededGenerator, _ depth: Int) -> String {
    guard depth > 0 else { return random.pick(["a", "b", ".", "[ab]", "[^a]", "^", "$", ""]) }
    let left = pattern(&random, depth - 1)
    switch random.number(below: 6) {
    case 0: return left + pattern(&random, depth - 1)
    case 1: return "(\(left)|\(pattern(&random, depth - 1)))"
    case 2: return "(\(left))*"
    case 3: return "(\(left))?"
    case 4: return "(\(left)){\(random.number(below: 2)),\(1 + random.number(below: 2))}"
    default: return "(\(left))+" + pattern(&random, depth - 1)
    }
  }

  private static func ends(_ syntax: PatternSyntax, _ text: [Unicode.Scalar], _ start: Int) -> Set<Int> {
    switch syntax {
    case .empty: return [start]
    case .scalars(let set): return start < text.count && set.contains(text[start]) ? [start + 1] : []
    case .assertion(.start): return start == 0 ? [start] : []
    case .assertion(.end): return start == text.count ? [start] : []
    case .assertion: return []
    case .sequence(let items):
      return items.reduce([start]) { places, item in
        places.reduce(into: []) { $0.formUnion(ends(item, text, $1)) }
      }
    case .choice(let branches): return branches.reduce(into: []) { $0.formUnion(ends($1, text, start)) }
    case .repeated(let item, let least, let most):
      var places: Set<Int> = [start]
      var result: Set<Int> = least == 0 ? [start] : []
      for round in 1...max(1, most ?? least + text.count + 1) where most != 0 {
        places = places.reduce(into: []) { $0.formUnion(ends(item, text, $1)) }
        if round >= least { result.formUnion(places) }
      }
      return result
    }
  }
}
