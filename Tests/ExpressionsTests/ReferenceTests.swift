import Expressions
import Foundation
import SourceText
import Testing

@Suite("The reference of the functions")
struct ReferenceTests {
  /// With `UPDATE_GOLDEN=1` the article is written, and the test fails once.
  @Test func articleIsThatOfTheTable() throws {
    let article = """
      # Functions

      All functions of expressions; each example is tested.

      ## Các hàm

      Hàm gọi kiểu nào cũng được: `f(a, b)` hoặc `a.f(b)`, trừ khi bảng viết rõ `(a).f(b)`; các hàm đổi
      kiểu (`string`, `int`, `decimal`, `tiền`, `ngày`, ...) chỉ gọi `f(a)`. Ngoài bảng còn có `size`, `has`,
      các hàm của danh sách (`map`, `filter`, `all`, `exists`, `exists_one`) và của giá trị có thể trống (`orValue`,
      `hasValue`, ...): xem <doc:Language>.

      \(FunctionTable.standard.reference(in: .vi))
      ## Functions

      Both styles of calling will do, `f(a, b)` and `a.f(b)`, unless the table shows `(a).f(b)`;
      conversions (`string`, `int`, `decimal`, `tiền`, `ngày`, ...) are called as `f(a)` only.

      \(FunctionTable.standard.reference(in: .en))
      """
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Expressions/Expressions.docc/Functions.md")
    if (try? String(contentsOf: file, encoding: .utf8)) == article { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try article.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("Functions.md is not what the table says; UPDATE_GOLDEN=1 writes it")
  }

  @Test func everyNameOfALanguageIsFound() {
    for language in Language.allCases {
      let text = FunctionTable.standard.reference(in: language)
      #expect(text.split(separator: "\n").count == FunctionTable.standard.functions.count + 2)
    }
  }
}
