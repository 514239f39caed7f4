import Expressions
import SourceText
import Testing

@Suite("Limits: nothing grows, loops or nests without end")
struct LimitTests {
  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static func joined(_ count: Int, _ text: String, _ separator: String) -> String {
    [String](repeating: text, count: count).joined(separator: separator)
  }

  static let tooBig: [String] = [
    times(100_000, "("), times(100_000, "["), times(100_000, "-") + "1",
    times(100_000, "!") + "true", times(50_000, "a.") + "a",
    "1" + times(50_000, " + 1"), times(50_000, "true ? 1 : ") + "1",
    "[" + times(50_000, "1, ") + "1]", times(50_000, "f("), "'" + times(100_000, "a") + "'",
    times(60, "[1].map(x, ") + "x" + times(60, ")"), times(100_000, " ") + "1",
    "a" + times(50_000, "[0]"),
  ]

  @Test(arguments: tooBig)
  func refusesWhatIsTooBig(text: String) {
    #expect(problems(of: text).map(\.code) == ["KH0605"])
  }

  /// «Implementations are required to support at least» these («Syntax»).
  static let required: [String] = [
    "1" + times(248, " + 1"), times(240, "-") + "1", times(60, "(") + "1" + times(60, ")"),
    times(32, "(") + "1" + times(32, ")"),
    joined(32, "true", " || "), joined(32, "true", " && "),
    joined(32, "1", " + "), joined(32, "1", " * "),
    "[" + joined(32, "1", ", ") + "]",
    "{\((0..<32).map { "\($0): \($0)" }.joined(separator: ", "))}", times(32, "[") + times(32, "]"),
    times(32, "!") + "true", times(32, "true ? 1 : ") + "1",
  ]

  @Test(arguments: required)
  func takesWhatEveryImplementationMust(text: String) {
    #expect(problems(of: text).isEmpty)
  }

  static let growing: [String] = [
    "size(['foo', 'bar'].map(x, [x + x, x + x]).map(x, [x, x])" + times(30, ".map(x, [x, x])") + ")",
    "['a']" + times(30, ".map(x, x + x)") + "[0]",
    "[0, 1].all(a, [0, 1].all(b, [0, 1].all(c, [0, 1].all(d, "
      + times(12, "[0, 1].all(e, ") + "a + b + c + d >= 0" + times(16, ")"),
    "'a'.replace('', 'aaaaaaaaaa')" + times(12, ".replace('', 'aaaaaaaaaa')"),
  ]

  @Test(arguments: growing)
  func growthFromConstantsIsFoundWhenItIsChecked(text: String) {
    #expect(problems(of: text).map(\.code).contains("KH0630"))
  }

  static let growingWithValues: [String] = [
    "[tên_cơ_quan]" + times(40, ".map(x, x + x)") + "[?0].orValue('')",
    "tên_cơ_quan" + times(12, ".replace('', 'aaaaaaaaaa')"),
    "các_số.all(a, các_số.all(b, các_số.all(c, các_số.all(d, a + b + c + d >= 0)))) ? 'a' : ''",
    "nối([tên_cơ_quan]" + times(40, ".map(x, x + x)") + ")",
  ]

  @Test(arguments: growingWithValues)
  func growthFromValuesEndsInAFailure(text: String) throws {
    let tree = try #require(parseExpression(text).tree)
    let expression = try #require(check(tree, in: .sample).expression)
    var values = TemplateTextTests.bindings.values
    values[8] = .list((0..<200).map { .integer($0) })
    guard case .failure(let problem) = expression.evaluate(Bindings(values)) else {
      Issue.record("it came to a value")
      return
    }
    #expect(problem.failure == .outOfBudget)
    #expect(problem.problem.code == "KH0630")
  }

  @Test func aSpentBudgetIsNotSwallowedByOr() {
    let loops = "các_số.all(a, các_số.all(b, các_số.all(c, a + b + c >= 0)))"
    let values = TemplateTextTests.bindings.values.enumerated().map { index, value in
      index == 8 ? Value.list((0..<100).map { .integer($0) }) : value
    }
    let found = outcome("\(loops) || true", in: .sample, values, budget: EvaluationBudget(steps: 10_000))
    #expect(found.failure == .outOfBudget)
  }

  @Test func bindingsThatDoNotFitEndInAFailure() throws {
    for text in [
      "năm + 1", "tên_cơ_quan", "đơn_vị.tên", "danh_sách[?0].orValue('')", "khẩn ? 1 : 2", "bảng.size()",
    ] {
      let tree = try #require(parseExpression(text).tree)
      let expression = try #require(check(tree, in: .sample).expression)
      for values in [[], [Value](repeating: .null, count: 15), [Value](repeating: .text("x"), count: 3)] {
        guard case .failure(let problem) = expression.evaluate(Bindings(values)) else { continue }
        #expect(problem.failure == .illTyped, "\(text)")
      }
    }
  }
}
