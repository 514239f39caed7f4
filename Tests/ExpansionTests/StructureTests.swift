import Expansion
import PlanModel
import SourceText
import Testing
import Workspace

/// `lặp`, `khi`, blocks that a child overrides, and plans over templates.
@Suite struct StructureTests {
  @Test func sectionsRepeatAndDecideAtAnyDepth() throws {
    let project = TestProject(
      template: """
        tham số:
          nơi: {kiểu: danh sách cơ quan}
          quý: {kiểu: danh sách số nguyên, tối thiểu: 1, tối đa: 4}
        bố cục:
          - mục: CÁC NƠI
            khoản:
              - lặp: d trong nơi
                khi: d.ký_hiệu != "SB"
                mục: ${d}
                khoản:
                  - lặp: q trong quý
                    mục: ${d.mã} quý ${la_mã(q)}
          - khi: size(nơi) > 5
            mục: NHIỀU NƠI

        """, plan: "tham số: {nơi: [so-a, so-b, huyen-d], quý: [1, 3]}\n")
    #expect(try project.templateErrors().map(\.message.vi) == [])
    let sections = try #require(try project.expansion().plan).sections
    #expect(sections.map { $0.title?.value } == ["CÁC NƠI"])
    #expect(sections[0].clauses.map { $0.title?.value } == ["Sở A", "UBND huyện D"])
    #expect(
      sections[0].clauses[1].clauses.map { $0.title?.value } == ["huyen-d quý I", "huyen-d quý III"])
  }

  @Test(arguments: [
    ("lặp: d trong hạn", "KH0656"), ("lặp: trong địa bàn", "KH0656"), ("khi: hạn", "KH0615"),
    ("mục: ${d}", "KH0610"), ("khi: ${hạn}", "KH0615"), ("khi: ${hạn} đúng", "KH0602"),
    ("phần: {a: b}", "KH0205"),
  ])
  func aSectionThatCannotBeReadIsFoundInTheTemplate(_ line: String, _ code: String) throws {
    let errors = try TestProject(
      template: "tham số: {hạn: {kiểu: ngày}}\nbố cục:\n  - \(line)\n"
    ).templateErrors()
    #expect(errors.map(\.code) == [code], "\(errors.map { "\($0.code) \($0.message.vi)" })")
  }

  static let base = [
    "templates/goc.yaml": """
    mẫu: goc
    văn bản: kế hoạch
    tham số:
      nơi: {kiểu: danh sách cơ quan}
    phần:
      loi-dan: {nội dung: {đoạn: [Lời dẫn gốc.]}}
    bố cục:
      - mã: i
        mục: MỞ ĐẦU
        khoản:
          - {mã: muc-dich, mục: Mục đích, ý: [Gốc một, Gốc hai]}
          - {mã: yeu-cau, mục: Yêu cầu, ý: [Gốc ba]}
      - {mã: ii, phần: loi-dan, mục: LỜI DẪN}
      - {mã: iii, mục: KẾT THÚC}
    hoạt động:
      - mã: HD-${d.mã}
        lặp: d trong nơi
        tên: Làm việc với ${d}
        chủ trì: ${d}

    """
  ]

  /// A section with an id is a named block: a child writes what differs, at any depth.
  @Test func aChildOverridesNamedBlocksAtAnyDepth() throws {
    let project = TestProject(
      template: """
        kế thừa: goc
        phần:
          loi-dan: {nội dung: {đoạn: [Lời dẫn mới.]}}
        bố cục:
          - mã: i
            khoản:
              - {mã: yeu-cau, ý: [Mới ba]}
              - {mã: pham-vi, mục: Phạm vi, sau: muc-dich}
          - {mã: iii, bỏ: Không cần}
        hoạt động:
          - {mã: "HD-${d.mã}", sản phẩm: "Biên bản với ${nay.năm}"}

        """, plan: "tham số: {nơi: [so-a, so-b]}\n", more: Self.base)
    #expect(try project.templateErrors().map(\.message.vi) == [])
    let plan = try #require(try project.expansion().plan)
    #expect(plan.sections.map { $0.title?.value } == ["MỞ ĐẦU", "LỜI DẪN"])
    #expect(plan.sections[0].clauses.map { $0.title?.value } == ["Mục đích", "Phạm vi", "Yêu cầu"])
    #expect(
      plan.sections[0].clauses.map { $0.items.map(\.value) } == [["Gốc một", "Gốc hai"], [], ["Mới ba"]])
    #expect(plan.sections[1].paragraphs.map(\.value) == ["Lời dẫn mới."])
    #expect(plan.activities.map { $0.id?.value } == ["HD-so-a", "HD-so-b"])
    #expect(plan.activities.map { $0.product?.value } == ["Biên bản với 2021", "Biên bản với 2021"])
    #expect(plan.activities.map { $0.name?.value } == ["Làm việc với Sở A", "Làm việc với Sở B"])
  }

  @Test func clausesWithoutIdsStandInPlaceOfTheBases() throws {
    let project = TestProject(
      template: "kế thừa: goc\nbố cục: [{mã: i, khoản: [{mục: Chỉ một}]}]\n",
      plan: "tham số: {nơi: []}\n", more: Self.base)
    let plan = try #require(try project.expansion().plan)
    #expect(plan.sections[0].clauses.map { $0.title?.value } == ["Chỉ một"])
  }

  @Test func aPlanOverridesNamedBlocksTheSameWay() throws {
    let project = TestProject(
      template: "kế thừa: goc\n",
      plan: """
        tham số: {nơi: []}
        bố cục:
          - mã: i
            khoản:
              - {mã: muc-dich, bỏ: Đã nêu ở văn bản khác}
              - {mã: yeu-cau, ý: ["Năm ${nay.năm}"]}
          - {mã: iv, phần: loi-dan, sau: i}

        """, more: Self.base)
    let (plan, errors) = try project.expansion()
    #expect(errors.map(\.message.vi) == [])
    let sections = try #require(plan).sections
    #expect(sections.map { $0.id?.value.value } == ["i", "iv", "ii", "iii"])
    #expect(sections[0].clauses.map { $0.items.map(\.value) } == [["Năm 2021"]])
    #expect(sections[1].paragraphs.map(\.value) == ["Lời dẫn gốc."])
  }

  @Test func aPlanMaySpeakOfOneInstanceOfARepeatedActivity() throws {
    var project = TestProject(
      template: """
        tham số: {nơi: {kiểu: danh sách cơ quan}}
        hoạt động:
          - mã: HD-${d.mã}
            lặp: d trong nơi
            tên: Làm việc với ${d}
            chủ trì: ${d}

        """,
      plan: """
        tham số: {nơi: [so-a, so-b, phong-c]}
        hoạt động:
          - {mã: HD-so-b, chủ trì: so-a, sản phẩm: "Biên bản ${nay.năm}"}
          - {mã: HD-phong-c, bỏ: Đã làm việc}
          - {mã: HD-thêm, tên: Việc thêm}

        """)
    let (plan, errors) = try project.expansion()
    #expect(errors.map(\.message.vi) == [])
    let activities = try #require(plan).activities
    #expect(activities.map { $0.id?.value } == ["HD-so-a", "HD-so-b", "HD-thêm"])
    #expect(activities.map { $0.name?.value } == ["Làm việc với Sở A", "Làm việc với Sở B", "Việc thêm"])
    #expect(activities.map { $0.lead?.value.id } == ["so-a", "so-a", nil])
    #expect(activities[1].product?.value == "Biên bản 2021")
    project.files["plans/plan.yaml"] = project.files["plans/plan.yaml"]?.replacing(
      "{mã: HD-so-b,", with: "{mã: HD-so-b, sau: HD-thêm,")
    let (moved, problems) = try project.expansion()
    #expect(problems.map(\.message.vi) == [])
    #expect(moved?.activities.map { $0.id?.value } == ["HD-so-a", "HD-thêm", "HD-so-b"])
    project.files["plans/plan.yaml"] = project.files["plans/plan.yaml"]?.replacing(
      "sau: HD-thêm,", with: "sau: HD-phong-c,")
    #expect(try project.expansion().errors.map(\.code) == ["KH0653"])
  }

  @Test func whatIsNewStandsBehindAnInstance() throws {
    var project = TestProject(
      template: """
        tham số:
          nơi: {kiểu: danh sách cơ quan}
        hoạt động:
          - {mã: "HD-${d.mã}", lặp: d trong nơi, tên: "Làm việc với ${d.tên}"}
          - {mã: HD-cuối, tên: Tổng kết}

        """,
      plan: """
        tham số: {nơi: [so-a, so-b]}
        hoạt động:
          - {mã: HD-cuối, sau: HD-so-a}
          - {mã: HD-thêm, tên: Việc thêm, sau: HD-so-a}

        """)
    let (plan, errors) = try project.expansion()
    #expect(errors.map(\.message.vi) == [])
    #expect(plan?.activities.map { $0.id?.value } == ["HD-so-a", "HD-thêm", "HD-cuối", "HD-so-b"])
    project.files["plans/plan.yaml"] = project.files["plans/plan.yaml"]?.replacing(
      "sau: HD-so-a}\n  - {mã: HD-thêm", with: "sau: HD-so-c}\n  - {mã: HD-thêm")
    #expect(try project.expansion().errors.map(\.code) == ["KH0653"])
  }

  /// Also in a template that extends none, and in the base of another one.
  @Test func aTemplateMayPlaceItsOwnItems() throws {
    let list = "hoạt động: [{mã: A, tên: Một, sau: C}, {mã: B, tên: Hai}, {mã: C, tên: Ba}]\n"
    let (plan, errors) = try TestProject(template: list, plan: "").expansion()
    #expect(errors.map(\.message.vi) == [])
    #expect(plan?.activities.map { $0.id?.value } == ["B", "C", "A"])
    let wrong = TestProject(template: list.replacing("sau: C", with: "sau: D"), plan: "")
    let found = try wrong.workspace().check(["templates"]).findings
    #expect(found.filter { $0.severity == .error }.map(\.code) == ["KH0653"])
  }

  @Test func whatIsDroppedWithoutAReasonIsTold() throws {
    let project = TestProject(
      template: "hoạt động: [{mã: A, tên: Việc}]\n", plan: "hoạt động: [{mã: A, bỏ: {}}, {mã: B, bỏ: Thừa}]\n"
    )
    let workspace = try project.workspace()
    let codes = workspace.check(["plans"]).findings.filter { $0.severity == .error }.map(\.code)
    #expect(codes.contains("KH0203"))
    #expect(codes.contains("KH0653"))
  }

  @Test func aFindingInAnExpandedValuePointsToItsOrigin() throws {
    let project = TestProject(
      template: """
        tham số:
          hạn: {kiểu: ngày}
        hoạt động:
          - {mã: HD-1, tên: "Việc của năm ${hạn.năm}", chủ trì: so-khong-co, thời hạn: "${hạn}", sản phẩm: Báo cáo}

        """, plan: "tham số: {hạn: 2020-01-01}\n")
    let workspace = try project.workspace()
    let findings = workspace.check(["plans"]).findings
    let reference = try #require(findings.first { $0.code == "KH0301" })
    #expect(workspace.sources[reference.span.file]?.path == "templates/mau.yaml")
    #expect(project.text(reference.span, in: workspace) == "so-khong-co")
    let late = findings.filter { project.text($0.span, in: workspace) == "\"${hạn}\"" }
    #expect(!late.isEmpty, "\(findings.map { "\($0.code) \(project.text($0.span, in: workspace))" })")
  }

  @Test func computedIdsAreMadeOfASCIILetters() throws {
    let project = TestProject(
      template: """
        tham số: {tên: {kiểu: chữ}}
        nhóm: [{mã: "n-${tên}", tên: Nhóm}]
        hoạt động:
          - {mã: "HD ${tên}", tên: Việc, nhóm: "${tên == '' ? '' : 'x'}", đối tượng: ["${tên}"]}

        """, plan: "tham số: {tên: Đề án/1}\n")
    #expect(try project.templateErrors().isEmpty)
    let (plan, errors) = try project.expansion()
    #expect(errors.isEmpty)
    #expect(plan?.activities.first?.id?.value == "HD-De-an-1".replacing("De", with: "de"))
    #expect(plan?.groups.first?.id?.value.value == "n-de-an-1")
    #expect(plan?.activities.first?.audiences.map(\.value.value) == ["de-an-1"])
  }
}
