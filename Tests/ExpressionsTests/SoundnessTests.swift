import Expressions
import SourceText
import TestSupport
import Testing

@Suite("What checks cannot fail")
struct SoundnessTests {
  /// How many generated expressions passed, so that the property is not true for want of cases.
  struct Tally {
    var total = 0
    var accepted = 0
  }

  @Test(arguments: 0..<300)
  func acceptedExpressionsEvaluateToTheirType(seed: Int) throws {
    var generator = ExpressionGenerator(seed: seed)
    var tally = Tally()
    for _ in 0..<20 {
      let text = generator.expression()
      let (tree, syntax) = parseExpression(text)
      let parsed = try #require(tree, "\(text): \(syntax.map(\.message.en))")
      tally.total += 1
      guard let expression = check(parsed, in: generator.environment).expression else { continue }
      tally.accepted += 1
      for _ in 0..<6 {
        let bindings = generator.bindings()
        #expect(generator.environment.accepts(bindings))
        switch expression.evaluate(bindings) {
        case .success(let value):
          #expect(
            generator.environment.accepts(value, as: expression.type), "\(text) = \(value), not \(expression.type)")
        case .failure(let problem): Issue.record("\(text): \(problem.failure) with \(bindings.values)")
        }
      }
    }
    #expect(tally.accepted >= 4, "\(tally)")
  }

  @Test(arguments: 0..<100)
  func withoutTheSafetyRulesTypesStillHold(seed: Int) throws {
    var generator = ExpressionGenerator(seed: 10_000 + seed)
    var checked = 0
    for _ in 0..<20 {
      let text = generator.expression()
      let tree = try #require(parseExpression(text).tree)
      let (found, problems) = check(tree, in: generator.environment, mode: .permissive)
      guard let expression = found else {
        // Only what a function's parameter range rules out, or literals of a wrong kind, may be left.
        #expect(
          problems.allSatisfy { ["KH0613", "KH0614", "KH0615", "KH0616", "KH0623"].contains($0.code) },
          "\(text): \(problems.map { "\($0.code) \($0.message.en)" })")
        continue
      }
      checked += 1
      for _ in 0..<4 {
        switch expression.evaluate(generator.bindings()) {
        case .success(let value): #expect(generator.environment.accepts(value, as: expression.type), "\(text)")
        case .failure(let problem):
          #expect(problem.failure != .illTyped && problem.failure != .outOfBudget, "\(text): \(problem.failure)")
        }
      }
    }
    #expect(checked >= 10)
  }

  @Test(arguments: 0..<200)
  func evaluationIsDeterministic(seed: Int) throws {
    var generator = ExpressionGenerator(seed: 20_000 + seed)
    let text = generator.expression()
    let tree = try #require(parseExpression(text).tree)
    guard let expression = check(tree, in: generator.environment, mode: .permissive).expression else { return }
    let bindings = generator.bindings()
    #expect(expression.evaluate(bindings) == expression.evaluate(bindings))
  }
}
