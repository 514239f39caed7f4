internal import Expansion
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// How long it takes to check the expressions of a template, beside parsing its YAML.
struct TemplateBenchmark {
  private let rounds = 41
  private let expressionCount = 500

  func run(_ table: inout ResultTable) {
    let text = TemplateWriter.template(expressions: expressionCount)
    let source = SourceFile(id: FileID(0), path: "template.yaml", bytes: text)
    guard let root = parseYAML(source).document?.root else { fail("the generated template cannot be parsed") }
    let decoded = decode(Template.self, from: root, acceptsExpressions: true)
    let count = decoded.expressions.count
    guard count == expressionCount, decoded.diagnostics.isEmpty else {
      fail("the generated template is at fault")
    }
    say("templates: \(rounds) rounds")
    var parses: [Double] = []
    var checks: [Double] = []
    for _ in 0..<rounds {
      parses.append(parse(source))
      checks.append(check(decoded, root))
    }
    let (parsed, checked) = (median(parses), median(checks))
    let size = fixed(Double(text.count) / 1000, 0)
    table.add(
      "template of \(count) expressions (\(size) KB): parsing its YAML", fixed(parsed * 1000, 2), "ms of CPU")
    table.add(
      "template of \(count) expressions (\(size) KB): type-checking", fixed(checked * 1000, 2), "ms of CPU",
      ratio: checked / parsed, atMost: 2)
  }

  private func parse(_ source: SourceFile) -> Double {
    let start = cpuClock()
    let parse = parseYAML(source)
    let time = cpuClock() - start
    guard parse.diagnostics.isEmpty, parse.document != nil else {
      fail("the tree finds fault with the template")
    }
    return time
  }

  /// Lexing, parsing and checking every expression against the declared parameters.
  private func check(_ decoded: Decoded<Template>, _ root: YAMLNode) -> Double {
    let start = cpuClock()
    let prepared = PreparedTemplate(decoded, root: root)
    let time = cpuClock() - start
    guard prepared.diagnostics.isEmpty else { fail("\(prepared.diagnostics[0].message.en)") }
    return time
  }
}
