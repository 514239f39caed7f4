import Expansion
import PlanModel
import SourceText
import TestSupport
import Testing
import Workspace

/// Templates that try to run code, to reach other files, to go on for ever, or to fill the memory.
@Suite struct HostileTemplateTests {
  /// Expressions that other template engines would run; here they name nothing, or are no expression.
  @Test(arguments: [
    "system('id')", "().__class__.__mro__", "exec(\"rm -rf /\")", "import('fs')", "process.env",
    "open('/etc/passwd')",
    "''.__class__", "nay.constructor", "cơ_quan_ban_hành.__proto__", "getenv('HOME')", "include('../x')",
    "self", "`id`", "$(id)", "x = 1", "while(true)", "function(){}", "a -> b", "{% for x in y %}", "#{1}",
  ])
  func codeIsNoExpression(_ text: String) throws {
    let quoted = text.replacing("'", with: "''")
    let errors = try TestProject(template: "mở đầu: ['${\(quoted)}']\n").templateErrors()
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.code.hasPrefix("KH06") })
  }

  @Test func whatIsNoExpressionStaysText() throws {
    let text = [
      "{{ 7*7 }}", "{% include \"/etc/passwd\" %}", "<%= `id` %>", "#{7*7}", "$(id)", "`id`", "%s%n",
    ]
    let list = text.map { "'\($0)'" }.joined(separator: ", ")
    let plan = try #require(try TestProject(template: "mở đầu: [\(list)]\n").expansion().plan)
    #expect(plan.opening.map(\.value) == text)
  }

  /// Neither a template nor a part nor a base is found by a path.
  @Test(arguments: ["../secret", "/etc/passwd", "templates/mau.yaml", "./mau", "..", "mau/../mau"])
  func noPathNamesATemplate(_ path: String) throws {
    let secret = ["secret.yaml": "mẫu: secret\nvăn bản: kế hoạch\nphần: {p: {nội dung: {mục: X}}}\n"]
    let base = TestProject(template: "kế thừa: \"\(path)\"\n", more: secret)
    #expect(try base.templateErrors().map(\.code) == ["KH0657"])
    let part = TestProject(template: "bố cục: [{phần: \"\(path)/p\"}]\n", more: secret)
    #expect(try part.templateErrors().map(\.code) == ["KH0662"])
    var plan = TestProject(template: "", more: secret)
    plan.files["plans/plan.yaml"] = "mẫu: \"\(path)\"\ncơ quan: so-a\ntrích yếu: Thử\n"
    #expect(try plan.expansion().errors.map(\.code) == ["KH0657"])
  }

  private func ids(_ count: Int) -> String { (0..<count).map { "x\($0)" }.joined(separator: ", ") }

  /// What is slow or large however the plan is filled in ends in a finding, in little time.
  @Test func loopsWithinLoopsAreStopped() throws {
    let project = TestProject(
      template: """
        tham số: {ds: {kiểu: danh sách chữ}}
        bố cục:
          - lặp: a trong ds
            mục: ${a}
            khoản:
              - lặp: b trong ds
                mục: ${b}
                khoản:
                  - lặp: c trong ds
                    mục: ${c}
                    khoản: [{lặp: d trong ds, mục: "${d}", ý: ["${a}", "${b}"]}]

        """, plan: "tham số: {ds: [\(ids(200))]}\n")
    #expect(try project.templateErrors().isEmpty)
    var errors: [Diagnostic] = []
    let time = try cpuTime { errors = try project.expansion().errors }
    #expect(errors.map(\.code) == ["KH0664"])
    #expect(time < .seconds(20))
  }

  @Test func textThatDoublesWithEachStepIsStopped() throws {
    let doubling = (0..<40).map { "  t\($0 + 1): {kiểu: chữ, mặc định: \"${t\($0) + t\($0)}\"}\n" }.joined()
    let project = TestProject(
      template: "tham số:\n  t0: {kiểu: chữ}\n" + doubling + "mở đầu: [\"${t40}\"]\n",
      plan: "tham số: {t0: một đoạn chữ}\n")
    #expect(try project.templateErrors().isEmpty)
    var errors: [Diagnostic] = []
    let time = try cpuTime { errors = try project.expansion().errors }
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { $0.code == "KH0630" })
    #expect(time < .seconds(5))
  }

  @Test func manySlowExpressionsShareOneBudget() throws {
    let slow = "${ds.all(a, ds.all(b, ds.all(c, a + b + c != ''))) ? 'a' : 'b'}"
    let project = TestProject(
      template: "tham số: {ds: {kiểu: danh sách chữ}}\nmở đầu:\n"
        + String(repeating: "  - \"\(slow)\"\n", count: 500), plan: "tham số: {ds: [\(ids(120))]}\n")
    var errors: [Diagnostic] = []
    let time = try cpuTime { errors = try project.expansion().errors }
    #expect(errors.allSatisfy { $0.code == "KH0630" })
    #expect(!errors.isEmpty)
    #expect(time < .seconds(20))
  }

  @Test func aPatternCannotBeSlow() throws {
    let project = TestProject(
      template: "tham số: {n: {kiểu: chữ, khuôn: \"(a+)+b|(a|aa)*c\"}}\n",
      plan: "tham số: {n: \(String(repeating: "a", count: 20_000))}\n")
    var errors: [Diagnostic] = []
    let time = try cpuTime { errors = try project.expansion().errors }
    #expect(errors.map(\.code) == ["KH0659"])
    #expect(time < .seconds(5))
  }

  @Test func longChainsOfBasesEnd() throws {
    var files: [String: String] = [:]
    for index in 0..<200 { files["templates/m\(index).yaml"] = "mẫu: m\(index)\nkế thừa: m\(index + 1)\n" }
    files["templates/m200.yaml"] = "mẫu: m200\nvăn bản: kế hoạch\nkế thừa: m100\n"
    let errors = try TestProject(template: "kế thừa: m0\n", more: files).templateErrors()
    #expect(errors.contains { $0.code == "KH0658" })
  }
}
