import Expressions
import SourceText
import Testing

@Suite("Functions: the examples of the table are its tests")
struct FunctionTests {
  static let examples = FunctionTable.standard.functions.flatMap { function in
    function.examples.map { (function.name, $0) }
  }

  @Test(arguments: examples)
  func exampleHasTheValueThatItsDocumentationSays(name: String, example: ExpressionFunction.Example) {
    let result = outcome("(\(example.call)) == (\(example.result))", mode: .total)
    #expect(result.value == .boolean(true), "\(name): \(example.call): \(result)")
  }

  @Test(arguments: FunctionTable.standard.functions.indices)
  func isDocumentedInBothLanguages(number: Int) {
    let function = FunctionTable.standard.functions[number]
    #expect(!function.summary.vi.isEmpty && !function.summary.en.isEmpty)
    #expect(!function.examples.isEmpty)
    #expect(function.summary.vi.hasSuffix("."))
  }

  @Test(arguments: [
    ("bang_chu(121)", "\"một trăm hai mươi mốt\""), ("inWords(121)", "\"một trăm hai mươi mốt\""),
    ("121.bằng_chữ()", "\"một trăm hai mươi mốt\""),
    ("bằng_chữ(tiền(-12))", "\"âm mười hai đồng\""),
    (
      "bằng_chữ(tiền(1000000000) * 1000000000 * 1000)",
      "\"một nghìn tỷ tỷ đồng\""
    ),
    ("ngày(\"2021-05-20\").nam", "2021"), ("ngày(\"2021-05-20\").month", "5"),
    ("\"a-b\".replace(\"-\", \"\")", "\"ab\""), ("\"ab\".replace(\"\", \"-\")", "\"-a-b-\""),
    ("\"\".replace(\"\", \"-\")", "\"-\""), ("\"Đà\".split(\"\")", "[\"Đ\", \"à\"]"),
    ("\"\".split(\",\")", "[\"\"]"), ("viết_hoa(\"đề\")", "\"ĐỀ\""),
    ("[].join(\",\")", "\"\""), ("nối([])", "\"\""), ("nối([\"A, B\", \"C\", \"D\"])", "\"A, B; C và D\""),
    ("nối([1, 2])", "\"1 và 2\""), ("nối([tiền(1500)])", "\"1.500 đồng\""),
    ("[1.5, 2.25].map(x, x * 2.0).join(\" \")", "\"3 4,5\""), ("tổng([])", "0"),
    ("tổng([tiền(5)]) == tiền(5)", "true"), ("max(ngày(\"2021-05-20\"), ngày(\"2021-05-19\")).ngày", "20"),
    ("duration(\"-24h\") == số_ngày(-1)", "true"), ("duration(\"23h60m\") == số_ngày(1)", "true"),
  ])
  func alsoHolds(call: String, result: String) {
    let found = outcome("(\(call)) == (\(result))", mode: .total)
    #expect(found.value == .boolean(true), "\(call): \(found)")
  }

  @Test func everyNameIsUnambiguousAmongItsOverloads() {
    for (index, function) in FunctionTable.standard.functions.enumerated() {
      for other in FunctionTable.standard.functions[(index + 1)...]
      where other.name != function.name {
        #expect(Set(function.names).isDisjoint(with: other.names), "\(function.name), \(other.name)")
      }
    }
  }
}
