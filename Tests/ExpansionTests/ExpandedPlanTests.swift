import Expansion
import OfficialDocument
import PlanModel
import SourceText
import Testing
import Workspace

/// The resolved plan, with the origin of every value.
@Suite struct ExpandedPlanTests {
  static let project = TestProject(
    template: """
      tham số:
        hạn: {kiểu: ngày}
        nơi: {kiểu: danh sách cơ quan}
        nguồn: {kiểu: chữ, mặc định: "ngân sách: tỉnh #1"}
      phần:
        kp:
          tham số: {n: {kiểu: chữ}}
          nội dung: {mục: KINH PHÍ, đoạn: ["Từ ${n}; giá $${x} và $5."]}
      mở đầu:
        - |
          Dòng một
          dòng hai
      bố cục:
        - {mã: a, phần: kp, với: {n: "${nguồn}"}}
        - {mã: b, mục: NHIỆM VỤ, hoạt động: theo nhóm}
      hoạt động:
        - mã: HD-${d.mã}
          lặp: d trong nơi
          tên: >-
            Một việc có tên rất dài để dòng phải được gấp lại khi in ra, vì dòng dài như thế này thì không ai đọc được, của ${d}
          chủ trì: ${d}
          thời hạn: {trước: "${hạn}"}
          sản phẩm: Báo cáo

      """,
    plan: """
      tham số:
        hạn: 2021-07-01
        nơi: [so-a, so-b]
      số:
      kết thúc: ["yes", "08", "  hai dấu cách  đầu", "null", "- a: b"]

      """)

  private func expanded(_ project: TestProject) throws -> (ExpandedPlan, Workspace) {
    let workspace = try project.workspace()
    let (plan, diagnostics) = workspace.expanded("plans/plan.yaml")
    return (try #require(plan, "\(diagnostics.map(\.message.vi))"), workspace)
  }

  @Test func theYAMLIsAPlanOfItsOwnWithTheSameDocument() throws {
    let (plan, workspace) = try expanded(Self.project)
    let document = workspace.compose("plans/plan.yaml").document
    let yaml = plan.yaml(sources: workspace.sources, .vi)
    var again = Self.project
    again.files["plans/plan.yaml"] = yaml
    again.files["templates/mau.yaml"] = nil
    #expect(document != nil)
    #expect(try again.document() == document)
    // Expanded once more it says the same, apart from where it is written.
    let (second, secondWorkspace) = try expanded(again)
    func bare(_ yaml: String) -> [Substring] {
      yaml.split(separator: "\n").map {
        $0.prefix(upTo: $0.firstRange(of: " # ←")?.lowerBound ?? $0.endIndex)
      }
    }
    #expect(bare(second.yaml(sources: secondWorkspace.sources, .vi)) == bare(yaml))
  }

  @Test func everyValueHasItsOriginAndTheParametersBehindIt() throws {
    let (plan, workspace) = try expanded(Self.project)
    let lines = plan.yaml(sources: workspace.sources, .vi).split(separator: "\n")
    #expect(lines.contains("cơ quan: so-a # ← plans/plan.yaml:2"))
    #expect(
      lines.contains(
        "      trước: \"2021-07-01\" # ← templates/mau.yaml:24 («hạn» ← plans/plan.yaml:6; «nơi» ← plans/plan.yaml:7)"
      ))
    #expect(
      lines.contains(
        "      - \"Từ ngân sách: tỉnh #1; giá $${x} và $5.\" # ← templates/mau.yaml:10 («nguồn» ← templates/mau.yaml:6)"
      ))
    #expect(lines.contains("    chủ trì: so-b # ← templates/mau.yaml:23 («nơi» ← plans/plan.yaml:7)"))
    #expect(lines.contains { $0.hasPrefix("    tên: >- # ← templates/mau.yaml:21") })
    let values = lines.filter { !$0.hasPrefix("#") && $0.contains(": ") && !$0.contains("←") }
    #expect(values.allSatisfy { $0.hasPrefix("        ") || $0.hasPrefix("      ") }, "\(values)")
  }

  @Test func theJSONHasValueAndOriginEverywhere() throws {
    let (plan, workspace) = try expanded(Self.project)
    let json = plan.json(sources: workspace.sources)
    #expect(json["version"] == 1)
    #expect(json["kind"] == "kế hoạch")
    let root = try #require(json["plan"]?["value"])
    #expect(root["cơ quan"]?["value"] == "so-a")
    #expect(root["số"]?["value"] == .null)
    guard case .array(let activities)? = root["hoạt động"]?["value"] else {
      Issue.record("no activities")
      return
    }
    #expect(activities.count == 2)
    let due = try #require(activities[1]["value"]?["thời hạn"]?["value"]?["trước"])
    #expect(due["value"] == "2021-07-01")
    #expect(due["origin"]?["path"] == "templates/mau.yaml")
    guard case .array(let parameters)? = due["origin"]?["parameters"] else {
      Issue.record("no parameters")
      return
    }
    #expect(parameters.map { $0["name"] } == ["hạn", "nơi"])
    #expect(parameters.map { $0["line"] } == [6, 7])
    #expect(count(json, "value") == count(json, "origin"))
  }

  private func count(_ json: JSONValue, _ name: String) -> Int {
    switch json {
    case .array(let items): items.reduce(0) { $0 + count($1, name) }
    case .object(let members):
      members.reduce(0) { $0 + ($1.name == name ? 1 : 0) + count($1.value, name) }
    default: 0
    }
  }

  @Test func aPlanByItselfSaysItsKind() throws {
    func codes(_ plan: String) throws -> [String] {
      var project = TestProject(template: "")
      project.files["plans/plan.yaml"] = plan
      return try project.workspace().check(["plans"]).findings.filter { $0.severity == .error }.map(\.code)
    }
    let head =
      "cơ quan: so-a\nngày: 2021-06-01\ntrích yếu: Thử\nnơi nhận: [\"Lưu: VT\"]\nbố cục: [{mục: MỘT}]\n"
    #expect(try codes("văn bản: thông báo\n" + head) == [])
    #expect(try codes("mẫu: mau\nvăn bản: thông báo\n" + head) == ["KH0205"])
    #expect(try codes("mẫu:\n" + head) == ["KH0204"])
    #expect(try codes("hoạt động: []\n" + head) == ["KH0203"])
  }

  @Test func aPlanWithErrorsIsNotExpanded() throws {
    let workspace = try TestProject(template: "tham số: {hạn: {kiểu: ngày}}\n").workspace()
    let (plan, diagnostics) = workspace.expanded("plans/plan.yaml")
    #expect(plan == nil)
    #expect(diagnostics.map(\.code) == ["KH0650"])
    #expect(workspace.expanded("templates/mau.yaml").diagnostics.map(\.code) == ["KH0054"])
    #expect(workspace.expanded("plans/khong-co.yaml").plan == nil)
  }
}
