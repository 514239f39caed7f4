import Expansion
import Ingest
import OfficialDocument
import PlanModel
import SourceText
import Testing
import Workspace

/// A small project in memory: one template, one registry, and a plan to be given.
func project(_ plan: String, more: [String: String] = [:]) throws -> Workspace {
  let files = [
    "templates/mau.yaml": """
    mẫu: mau-thu
    văn bản: kế hoạch
    tham số:
      chỉ thị: {kiểu: chữ}
      hạn: {kiểu: ngày}
      số lớp: {kiểu: số nguyên, mặc định: 2}
      địa bàn: {kiểu: danh sách cơ quan, bắt buộc: không}
    mở đầu: ["Thực hiện ${chỉ_thị}:"]
    bố cục:
      - {mục: NHIỆM VỤ, hoạt động: liệt kê}
    hoạt động:
      - mã: HD-01
        tên: Mở ${số_lớp} lớp tập huấn
        chủ trì: so-a
        thời hạn: {trước: "${hạn}"}
        sản phẩm: Lớp tập huấn
      - mã: HD-02
        tên: Báo cáo kết quả
        chủ trì: so-a
        thời hạn: "${hạn}"
        sản phẩm: Báo cáo

    """,
    "templates/co-quan.yaml": """
    cơ quan:
      - {id: so-a, tên: Sở A, ký hiệu: SA, nơi: Điện Biên, người đứng đầu: GIÁM ĐỐC}
      - {id: so-b, tên: Sở B, ký hiệu: SB}

    """,
    "plans/a/plan.yaml": plan,
  ]
  return Workspace(world: MemoryWorld(files.merging(more) { $1 }, today: try day("2021-06-01")))
}

let plainPlan = """
  mẫu: mau-thu
  cơ quan: so-a
  ngày: 2021-06
  trích yếu: Thử
  tham số:
    chỉ thị: Chỉ thị số 1/CT-TTg
    hạn: 2021-07-01
  nơi nhận: ["Lưu: VT"]

  """

@Suite struct MemoryWorkspaceTests {
  private func text(_ workspace: Workspace) -> String {
    workspace.compose("plans/a/plan.yaml").document.map { "\($0)" } ?? ""
  }

  private func codes(_ plan: String, more: [String: String] = [:]) throws -> [String] {
    try project(plan, more: more).check(["plans"]).diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test func fillsParametersIntoText() throws {
    let document = try #require(project(plainPlan).compose("plans/a/plan.yaml").document)
    let body = document.body.map { "\($0.content)" }.joined(separator: "\n")
    #expect(body.contains("Thực hiện Chỉ thị số 1/CT-TTg:"))
    #expect(body.contains("Mở 2 lớp tập huấn"))
    #expect(body.contains("trước ngày 01 tháng 7 năm 2021"))
  }

  @Test func aPlanOverridesFieldByFieldAddsPlacesAndDrops() throws {
    let plan =
      plainPlan + """
        hoạt động:
          - mã: HD-01
            chủ trì: so-b
          - mã: HD-03
            tên: Việc thêm
            sau: HD-01
            chủ trì: so-a
          - mã: HD-02
            bỏ: Đã báo cáo trong kế hoạch khác

        """
    let workspace = try project(plan)
    let expanded = try #require(workspace.expand(workspace.load("plans/a/plan.yaml")).plan)
    let activities = expanded.decoded.value.activities
    #expect(activities.map { $0.id?.value } == ["HD-01", "HD-03"])
    #expect(activities.first?.lead?.value.id == "so-b")
    #expect(activities.first?.name?.value == "Mở 2 lớp tập huấn")
  }

  @Test func everyValueKnowsTheFileThatItComesFrom() throws {
    let plan = plainPlan + "hoạt động:\n  - mã: HD-01\n    chủ trì: so-b\n"
    let workspace = try project(plan)
    let expanded = try #require(workspace.expand(workspace.load("plans/a/plan.yaml")).plan)
    let first = try #require(expanded.decoded.value.activities.first)
    let sources = workspace.sources
    func file(_ span: SourceSpan?) -> String? { span.flatMap { sources[$0.file]?.path } }
    #expect(file(first.lead?.span) == "plans/a/plan.yaml")
    #expect(file(first.name?.span) == "templates/mau.yaml")
    #expect(file(first.deadline?.span) == "templates/mau.yaml")
    #expect(first.name.flatMap { sources[$0.span.file]?.text($0.span.range) } == "Mở ${số_lớp} lớp tập huấn")
  }

  @Test func missingUnknownAndIllTypedParametersAreTold() throws {
    let plan = plainPlan.replacing("  hạn: 2021-07-01\n", with: "  hạn: cuối năm\n  hann: 1\n").replacing(
      "  chỉ thị: Chỉ thị số 1/CT-TTg\n", with: "")
    #expect(try codes(plan).sorted() == ["KH0209", "KH0650", "KH0651"])
  }

  @Test func findingsBehindAMissingParameterAreStillTold() throws {
    let plan =
      plainPlan.replacing("  hạn: 2021-07-01\n", with: "") + """
        hoạt động:
          - {mã: HD-09, tên: Việc, chủ trì: so-khong-co, thời hạn: 2021-07-01, sản phẩm: Văn bản}

        """
    #expect(try codes(plan).sorted() == ["KH0301", "KH0650"])
  }

  @Test func repeatsAnActivityForEachValue() throws {
    let template = """
      mẫu: lap
      văn bản: kế hoạch
      tham số:
        địa bàn: {kiểu: danh sách cơ quan}
      hoạt động:
        - mã: HD-${d.mã}
          lặp: d trong địa_bàn
          khi: d.ký_hiệu != "SB"
          tên: Làm việc với ${d}
          chủ trì: ${d}

      """
    let plan = "mẫu: lap\ncơ quan: so-a\ntrích yếu: Thử\ntham số: {địa bàn: [so-a, so-b]}\n"
    let workspace = try project(plan, more: ["templates/lap.yaml": template])
    #expect(
      workspace.check(["templates"]).diagnostics.filter { $0.severity == .error }.map(\.message.vi) == [])
    let expanded = try #require(workspace.expand(workspace.load("plans/a/plan.yaml")).plan)
    #expect(expanded.decoded.value.activities.map { $0.id?.value } == ["HD-so-a"])
    #expect(expanded.decoded.value.activities.first?.name?.value == "Làm việc với Sở A")
    #expect(expanded.decoded.value.activities.first?.lead?.value.id == "so-a")
  }

  @Test(arguments: [
    ("chủ trì: ${hạn}", "KH0655"), ("tên: ${hạnn}", "KH0610"), ("thời hạn: {trước: '${hạn} năm'}", "KH0654"),
    ("lặp: hạn", "KH0656"), ("lặp: d trong hạn", "KH0656"), ("khi: hạn", nil),
  ])
  func aTemplateIsCheckedAlone(_ line: String, _ code: String?) throws {
    let template =
      "mẫu: sai\nvăn bản: kế hoạch\ntham số: {hạn: {kiểu: ngày}}\nhoạt động:\n  - mã: HD-01\n    \(line)\n"
    let found = try project(plainPlan, more: ["templates/sai.yaml": template]).check(["templates/sai.yaml"])
    let errors = found.diagnostics.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    if let code, code != "KH0610" { #expect(errors.first?.code == code) }
    #expect(errors.allSatisfy { $0.code.hasPrefix("KH06") })
  }

  @Test func anUnknownTemplateProposesTheOneMeant() throws {
    let result = try project(plainPlan.replacing("mau-thu", with: "mau-tu")).check(["plans"])
    let diagnostic = try #require(result.diagnostics.first { $0.code == "KH0657" })
    #expect(diagnostic.fixes.first?.edits.first?.replacement == "mau-thu")
  }

  @Test func aPlanWithABrokenTemplateSaysWhereItIsBroken() throws {
    let result = try project(
      plainPlan, more: ["templates/mau.yaml": "mẫu: mau-thu\nvăn bản: kế hoạch\nmở đầu: ['${x}']\n"]
    ).check(["plans"])
    let diagnostic = try #require(result.diagnostics.first { $0.code == "KH0053" })
    #expect(diagnostic.related.count == 1)
  }

  @Test func fixesAreMadeInMemoryAndSettle() throws {
    let workspace = try project(plainPlan.replacing("trích yếu: Thử", with: "trích yếu:Thử"))
    let fixed = workspace.fix(["plans"], includingUnsafe: false)
    let bytes = try #require(fixed.files.first?.bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == plainPlan)
  }

  @Test func aTemplateOverridesTheOneThatItExtends() throws {
    let child = """
      mẫu: mau-con
      kế thừa: mau-thu
      tham số:
        nơi: {kiểu: chữ, mặc định: Điện Biên}
      bố cục:
        - {mục: KINH PHÍ, đoạn: ["Kinh phí tại ${nơi}."]}
      hoạt động:
        - {mã: HD-02, bỏ: Không báo cáo riêng}
        - {mã: HD-01, chủ trì: so-b}
        - {mã: HD-09, tên: "Việc tại ${nơi}", chủ trì: so-a, thời hạn: "${hạn}", sản phẩm: Văn bản}

      """
    let workspace = try project(
      plainPlan.replacing("mau-thu", with: "mau-con"), more: ["templates/con.yaml": child])
    #expect(
      workspace.check(["templates"]).diagnostics.filter { $0.severity == .error }.map(\.message.vi) == [])
    let expanded = try #require(workspace.expand(workspace.load("plans/a/plan.yaml")).plan)
    let plan = expanded.decoded.value
    #expect(expanded.kind == .plan)
    #expect(plan.activities.map { $0.id?.value } == ["HD-01", "HD-09"])
    #expect(plan.activities.map { $0.lead?.value.id } == ["so-b", "so-a"])
    #expect(plan.activities.last?.name?.value == "Việc tại Điện Biên")
    #expect(plan.sections.map { $0.title?.value } == ["NHIỆM VỤ", "KINH PHÍ"])
    #expect(plan.sections.last?.paragraphs.first?.value == "Kinh phí tại Điện Biên.")
  }

  @Test func templatesInACircleAreTold() throws {
    let templates = [
      "templates/a.yaml": "mẫu: a\nvăn bản: kế hoạch\nkế thừa: b\n",
      "templates/b.yaml": "mẫu: b\nvăn bản: kế hoạch\nkế thừa: a\n",
      "templates/c.yaml": "mẫu: c\nvăn bản: kế hoạch\nkế thừa: c\n",
    ]
    let result = try project(plainPlan, more: templates).check(["templates"])
    let cycles = result.diagnostics.filter { $0.code == "KH0658" }
    #expect(
      cycles.map(\.message.vi).sorted() == [
        "mẫu kế thừa vòng quanh: a → b → a", "mẫu kế thừa vòng quanh: b → a → b",
        "mẫu kế thừa vòng quanh: c → c",
      ])
  }

  @Test func whatABrokenLineMayHoldIsNotCalledMissing() throws {
    let plan =
      plainPlan.replacing("cơ quan: so-a", with: "cơ quan:so-a") + """
        hoạt động:
          - mã: HD-09
            tên: Việc: mới
            thời hạn: 2021-07-01

        """
    #expect(try codes(plan).sorted() == ["KH0101", "KH0102"])
  }

  @Test func suppressionCommentsLeaveFindingsOut() throws {
    let plan =
      plainPlan + """
        hoạt động:
          # kehoach: bỏ-qua KH0401 chưa phân công
          - mã: HD-09
            tên: Việc chưa phân công
            thời hạn: 2021-07-01
            sản phẩm: Văn bản

        """
    func codes(_ plan: String) throws -> [String] {
      try project(plan).check(["plans"]).diagnostics.map(\.code)
    }
    let without = try codes(plan.replacing("# kehoach", with: "# không"))
    #expect(without.contains("KH0401"))
    #expect(try codes(plan) == without.filter { $0 != "KH0401" })
    #expect(try codes(plan.replacing("KH0401", with: "KH0402")).contains("KH0701"))
  }

  /// A document lies in some folder of downloads: the registry is that of the place where the result will stand.
  @Test(arguments: ["plans/a/directive.yaml", nil])
  func importUsesTheRegistryOfTheResult(_ output: String?) throws {
    let workspace = try project(
      plainPlan,
      more: [
        "/tai-ve/cong-van.txt": "1. Giao Sở A báo cáo./.\n\n2. Giao Sở B kiểm tra./.\n",
        "templates/tu.yaml": "động từ:\n  - {id: bao-cao, dạng: báo cáo, loại hoạt động: [báo cáo]}\n",
      ])
    let directive = try workspace.importDocument("/tai-ve/cong-van.txt", for: output).directive
    #expect(directive.points.first?.duties.map { $0.verb?.value.id } == ["bao-cao"])
  }
}
