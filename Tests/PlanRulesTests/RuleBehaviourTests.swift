import PlanModel
import SourceText
import Testing
import YAMLTree

@testable import PlanRules

/// What the examples of single rules cannot show.
@Suite struct RuleBehaviourTests {
  @Test func tellsIDsThatTwoRegistryFilesDeclare() {
    let files = [1, 2].map { number in
      let text = "cơ quan:\n  - {id: so-a, tên: Sở A\(number)}\n"
      let source = SourceFile(id: FileID(UInt32(number)), path: "\(number).yaml", text: text)
      return parseYAML(source).document?.root.map { decode(RegistryFile.self, from: $0).value }
        ?? RegistryFile()
    }
    let found = checkRegistry(Registry(files))
    #expect(found.map(\.code) == ["KH0308"])
    #expect(found.first?.span.file == FileID(2))
    #expect(found.first?.related.map(\.span.file) == [FileID(1)])
  }

  @Test func tellsAnUnknownIDOnceWithAllItsPlaces() throws {
    let run = RuleRun(
      .unknownRegistryID,
      on: """
        hoạt động:
          - {mã: HD-01, chủ trì: phong-ttbcbx}
          - {mã: HD-02, chủ trì: phong-ttbcbx, phối hợp: [phong-ttbcbx]}
        """)
    let finding = try #require(run.diagnostics.first)
    #expect(run.diagnostics.count == 1)
    #expect(finding.related.count == 2)
    #expect(finding.cause == "agency phong-ttbcbx")
    #expect(finding.label?.vi.contains("Phòng Thông tin - Báo chí - Xuất bản") == true)
    #expect(finding.fixes.first?.edits.count == 3)
  }

  @Test func saysWhatAnIDOfAnotherKindIs() {
    let run = RuleRun(.unknownRegistryID, on: "hoạt động:\n  - {mã: HD-01, chủ trì: bao-dien-bien-phu}\n")
    #expect(run.diagnostics.first?.notes.first?.vi.contains("cơ quan báo chí «Báo Điện Biên Phủ»") == true)
  }

  @Test func namesTheLastSuccessorThatExists() {
    let run = RuleRun(.endedReference, on: "ngày: 2025-08-01\nnơi nhận:\n  - cơ quan: ubnd-huyen-tuan-giao\n")
    let finding = run.diagnostics.first
    #expect(finding?.message.vi.contains("01/7/2025") == true)
    #expect(finding?.label?.vi.contains("UBND các xã, phường") == true)
    #expect(finding?.fixes.first?.edits.map(\.replacement) == ["ubnd-cap-xa"])
  }

  /// The template serves older plans too: only the plan's own use of what has ended is changed.
  @Test func leavesTheTemplateAsItIsWhenABodyEnds() throws {
    let own = SourceFile(id: FileID(0), path: "plan.yaml", text: "mẫu: ke-hoach\nngày: 2025-08-01\n")
    let shared = SourceFile(
      id: FileID(1), path: "template.yaml",
      text: "nơi nhận:\n  - cơ quan: ubnd-cap-huyen\nhoạt động:\n  - {mã: HD-01, chủ trì: ubnd-cap-huyen}\n")
    let (plan, template) = (
      try #require(parseYAML(own).document?.root), try #require(parseYAML(shared).document?.root)
    )
    let entries = Array(plan.entries) + Array(template.entries)
    let root = ComposedNode.mapping(
      entries.map { (key: .borrowed($0.key), value: .borrowed($0.value)) }, origin: plan.siteSpan)
    let composed = try #require(YAMLDocument(root, source: own).root)
    let context = PlanContext(
      plan: decode(Plan.self, from: composed), template: nil, directive: nil, registry: Fixture.registry,
      date: Fixture.today, sources: SourceMap([own, shared]))
    let ended = try #require(checkPlan(context).first { $0.code == "KH0306" })
    #expect(ended.span.file == FileID(1))
    #expect(ended.fixes.isEmpty)
  }

  /// A list where one lead is wanted is told by the decoder, and not as a missing lead as well.
  @Test func tellsTwoLeadsOnce() {
    let text = "hoạt động:\n  - mã: HD-01\n    chủ trì: [phong-ttbcxb, phong-cntt]\n"
    #expect(RuleRun(.leadMissing, on: text).diagnostics.isEmpty)
    let faults = RuleRun(.leadMissing, on: text).faults
    #expect(faults.map(\.code) == [ModelDiagnostics.wrongShape.code])
    #expect(faults.first?.message.vi.contains("chủ trì") == true)
    #expect(faults.first?.notes.first?.vi == "đúng một cơ quan, đơn vị chủ trì")
  }

  /// Values that an expression computed are not overwritten: no fix where the file holds other words.
  @Test func proposesNoFixForComputedValues() {
    let source = SourceFile(
      path: "plan.yaml", text: "ngày: 2025-08-01\nnơi nhận:\n  - cơ quan: ubnd-cap-huyen\n")
    guard let root = parseYAML(source).document?.root else { return }
    let plan = decode(Plan.self, from: root)
    func fixes(_ sources: SourceMap) -> Int {
      let context = PlanContext(
        plan: plan, template: nil, directive: nil, registry: Fixture.registry, date: Fixture.today,
        sources: sources)
      return checkPlan(context).filter { $0.code == "KH0306" }.flatMap(\.fixes).count
    }
    #expect(fixes(SourceMap([source])) == 1)
    let computed = SourceFile(
      path: "plan.yaml",
      text: source.text(ByteRange(0..<source.bytes.count)).replacing("ubnd-cap-huyen", with: "${huyện}______")
    )
    #expect(fixes(SourceMap([computed])) == 0)
    #expect(fixes(SourceMap()) == 0)
  }

  /// What a directive gets wrong as a document is told and never an error: the words are somebody else's.
  @Test func onlyTellsTheSlipsOfARecordedDirective() {
    let text = "văn bản: công văn\nsố: 45/CV-UBND-VX\ncơ quan: ubnd-tinh-dien-bien\nđiểm: []\n"
    #expect(RuleRun(.kindInSymbol, on: text).diagnostics.map(\.severity) == [.info])
    let recorded = "văn bản: công văn\nđiểm:\n  - mã: \"1\"\n  - mã: \"1\"\n"
    #expect(RuleRun(.duplicatePointID, on: recorded).diagnostics.map(\.severity) == [.error])
  }

  @Test func findsNothingInAnEmptyPlanOfAnEmptyRegistry() {
    let context = PlanContext(
      plan: Fixture.decode(Plan.self, from: "hoạt động: []\n"), template: nil, directive: nil,
      registry: Registry(),
      date: Fixture.today)
    #expect(Set(checkPlan(context).map(\.code)) == ["KH0425", "KH0432"])
    #expect(checkRegistry(Registry()).isEmpty)
  }

  @Test(arguments: [
    ("PGS.TS. Nguyễn Văn An", "Nguyễn Văn An"), ("ThS Trần Bình", "Trần Bình"), ("Bác sĩ Lê Chi", "Lê Chi"),
    ("BSCKII. Phạm Dung", "Phạm Dung"), ("Nguyễn Thạc Sĩ", nil), ("TS", nil), ("Tsuda", nil),
  ])
  func knowsTitlesFromNames(name: String, rest: String?) {
    #expect(nameWithoutTitles(name) == rest)
  }
}
