import Expressions
import SourceText
import TestSupport
import Testing

@Suite("What checks cannot fail")
struct SoundnessTests {
  @Test(arguments: 0..<200)
  func acceptedExpressionsEvaluateToTheirType(seed: Int) throws {
    var generator = ExpressionGenerator(seed: seed)
    let accepted = try evaluateAccepted(&generator, count: 20) { $0.expression() }
    #expect(accepted >= 4)
  }

  @Test(arguments: 0..<50)
  func comparisonsNarrowNoFurtherThanTheySay(seed: Int) throws {
    var generator = ExpressionGenerator(seed: 30_000 + seed)
    let accepted = try evaluateAccepted(&generator, count: 60) { $0.guardedExpression() }
    #expect(accepted >= 2)
  }

  /// Evaluates those of some expressions that check, each with several bindings; the number of those.
  private func evaluateAccepted(
    _ generator: inout ExpressionGenerator, count: Int, make: (inout ExpressionGenerator) -> String
  ) throws -> Int {
    var accepted = 0
    for _ in 0..<count {
      let text = make(&generator)
      let (tree, syntax) = parseExpression(text)
      let parsed = try #require(tree, "\(text): \(syntax.map(\.message.en))")
      guard let expression = check(parsed, in: generator.environment).expression else { continue }
      accepted += 1
      for _ in 0..<6 {
        let bindings = generator.bindings()
        #expect(generator.environment.accepts(bindings))
        switch expression.evaluate(bindings) {
        case .success(let value):
          #expect(
            generator.environment.accepts(value, as: expression.type),
            "\(text) = \(value), not \(expression.type)")
        case .failure(let problem): Issue.record("\(text): \(problem.failure) with \(bindings.values)")
        }
      }
    }
    return accepted
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
        case .success(let value):
          #expect(generator.environment.accepts(value, as: expression.type), "\(text)")
        case .failure(let problem):
          #expect(
            problem.failure != .illTyped && problem.failure != .outOfBudget, "\(text): \(problem.failure)")
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
    guard let expression = check(tree, in: generator.environment, mode: .permissive).expression else {
      return
    }
    let bindings = generator.bindings()
    #expect(expression.evaluate(bindings) == expression.evaluate(bindings))
  }
}
