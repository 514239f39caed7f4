import Expressions
import SourceText

/// Takes any bytes as a template text and as an expression, checks them and evaluates what checks.
///
/// `swift build -c release --sanitize=fuzzer --product FuzzExpressions --scratch-path .build-fuzz`, then
/// `SWIFT_BACKTRACE=enable=no .build-fuzz/release/FuzzExpressions -max_total_time=60`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpressions(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  if let template = parseTemplateText(text).text { _ = check(template, in: environment) }
  guard let tree = parseExpression(text).tree else { return 0 }
  _ = check(tree, in: environment, mode: .permissive).expression?.evaluate(bindings, budget: budget)
  guard let expression = check(tree, in: environment).expression else { return 0 }
  switch expression.evaluate(bindings, budget: budget) {
  case .success(let value):
    precondition(environment.accepts(value, as: expression.type), "a value that is not of the checked type")
  case .failure(let problem):
    precondition(problem.failure == .outOfBudget, "a checked expression failed")
  }
  return 0
}

private let budget = EvaluationBudget(steps: 20_000, size: 100_000)

private let environment = TypeEnvironment(
  variables: [
    .init("n", type: .integer), .init("m", type: .money), .init("d", type: .decimal), .init("t", type: .text),
    .init("b", type: .boolean), .init("l", type: .list(.integer)), .init("s", type: .list(.text)),
    .init("k", type: .map(.text, .integer)), .init("o", type: .optional(.text)), .init("y", type: .date),
    .init("r", type: .record("r")),
  ],
  records: [
    RecordType(
      id: "r", name: .init("bản ghi", en: "record"),
      fields: [.init("a", type: .text), .init("z", type: .integer, mayBeAbsent: true)], display: "a")
  ])

private let bindings = Bindings([
  .integer(0), .money(5), .decimal(Decimal(0)), .text("Đề án"), .boolean(true),
  .list([.integer(0), .integer(7)]),
  .list([]), .map(MapValue([(.text("a"), .integer(1))])), .absent, .date(18_767),
  .record(RecordValue(type: "r", fields: [.text("x"), .absent])),
])
