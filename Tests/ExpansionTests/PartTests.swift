import Expansion
import PlanModel
import SourceText
import Testing
import Workspace

/// Parts: sections that are written once and taken in with values of their own.
@Suite struct PartTests {
  static let shared = [
    "templates/chung.yaml": """
    mẫu: phan-chung
    phần:
      kinh-phi:
        tham số:
          nguồn: {kiểu: chữ, mặc định: ngân sách nhà nước}
          mức: {kiểu: số tiền, bắt buộc: không}
        nội dung:
          mục: KINH PHÍ
          đoạn: ["Kinh phí từ ${nguồn}${mức.hasValue() ? ': ' + tách_nghìn(mức.orValue(tiền(0))) : ''}."]
          khoản:
            - khi: "mức.hasValue()"
              mục: Thanh toán

    """
  ]

  @Test func aSectionTakesInAPartWithItsOwnValues() throws {
    let project = TestProject(
      template: """
        tham số:
          tên nguồn: {kiểu: chữ}
        phần:
          ket: {nội dung: {mục: KẾT LUẬN, khoản: [{phần: phan-chung/kinh-phi, với: {nguồn: xã}}]}}
        bố cục:
          - {mã: a, phần: phan-chung/kinh-phi}
          - {mã: b, phần: phan-chung/kinh-phi, với: {nguồn: "${tên_nguồn}", mức: 1.500.000}, mục: TÀI CHÍNH}
          - {phần: ket}

        """, plan: "tham số: {tên nguồn: nguồn tỉnh}\n", more: Self.shared)
    #expect(try project.templateErrors().map(\.message.vi) == [])
    let sections = try #require(try project.expansion().plan).sections
    #expect(sections.map { $0.title?.value } == ["KINH PHÍ", "TÀI CHÍNH", "KẾT LUẬN"])
    #expect(sections.map { $0.id?.value.value } == ["a", "b", nil])
    #expect(
      sections.prefix(2).map { $0.paragraphs.first?.value } == [
        "Kinh phí từ ngân sách nhà nước.", "Kinh phí từ nguồn tỉnh: 1.500.000.",
      ])
    #expect(sections.map { $0.clauses.map { $0.title?.value } } == [[], ["Thanh toán"], ["KINH PHÍ"]])
    #expect(sections[2].clauses[0].paragraphs.first?.value == "Kinh phí từ xã.")
  }

  @Test func whatAPartWritesComesFromThePart() throws {
    let project = TestProject(
      template: "bố cục:\n  - {mã: a, phần: phan-chung/kinh-phi}\n", more: Self.shared)
    let workspace = try project.workspace()
    let plan = try #require(workspace.expand(workspace.load("plans/plan.yaml")).plan?.decoded.value)
    let span = try #require(plan.sections.first?.paragraphs.first?.span)
    #expect(workspace.sources[span.file]?.path == "templates/chung.yaml")
  }

  /// The uses that are wrong, with the code and the marked text.
  static let wrongUses: [(String, String, String)] = [
    ("{phần: phan-chung/kinh-ph}", "KH0662", "phan-chung/kinh-ph"),
    ("{phần: kinh-phi}", "KH0662", "kinh-phi"),
    ("{phần: ../../etc/passwd}", "KH0662", "../../etc/passwd"),
    ("{phần: /etc/passwd}", "KH0662", "/etc/passwd"),
    ("{phần: templates/chung.yaml}", "KH0662", "templates/chung.yaml"),
    ("{với: {nguồn: a}}", "KH0662", "với"),
    ("{phần: phan-chung/kinh-phi, với: {nguonn: a}}", "KH0651", "nguonn"),
    ("{phần: phan-chung/kinh-phi, với: {mức: nhiều}}", "KH0652", "nhiều"),
    ("{phần: phan-chung/kinh-phi, với: {mức: \"${nay}\"}}", "KH0615", "nay"),
    ("{phần: hep, với: {cấp: xã}}", "KH0659", "xã"),
    ("{phần: hep, với: {cấp: \"${tự_do}\"}}", "KH0660", "\"${tự_do}\""),
    ("{phần: hep}", "KH0650", "hep"),
  ]

  @Test(arguments: wrongUses)
  func aWrongUseIsFoundInTheTemplate(_ use: String, _ code: String, _ marked: String) throws {
    let project = TestProject(
      template: """
        tham số:
          tự do: {kiểu: chữ}
        phần:
          hep:
            tham số:
              cấp: {kiểu: chữ, lựa chọn: [tỉnh, huyện]}
            nội dung: {đoạn: ["${cấp}"]}
        bố cục:
          - \(use)

        """, more: Self.shared)
    let workspace = try project.workspace()
    let errors = workspace.check(["templates"]).findings.filter { $0.severity == .error }
    #expect(errors.count == 1, "\(errors.map(\.message.vi))")
    #expect(errors.first?.code == code)
    #expect(errors.first.map { project.text($0.span, in: workspace) } == marked)
  }

  @Test func aPartSeesItsOwnParametersOnly() throws {
    let errors = try TestProject(
      template: "tham số: {tên: {kiểu: chữ}}\nphần:\n  p: {nội dung: {đoạn: [\"${tên}\"]}}\n"
    ).templateErrors()
    #expect(errors.map(\.code) == ["KH0610"])
  }

  @Test func partsInACircleAreTold() throws {
    let project = TestProject(
      template: """
        phần:
          a: {nội dung: {khoản: [{phần: b}]}}
          b: {nội dung: {khoản: [{phần: khac/c}]}}
          d: {nội dung: {khoản: [{phần: d}]}}
        bố cục:
          - {phần: a}

        """,
      more: ["templates/khac.yaml": "mẫu: khac\nphần:\n  c: {nội dung: {khoản: [{phần: mau/a}]}}\n"])
    let errors = try project.templateErrors()
    #expect(errors.allSatisfy { $0.code == "KH0663" })
    #expect(
      Set(errors.map(\.message.vi)) == [
        "các phần lấy nhau vòng quanh: mau/d → mau/d",
        "các phần lấy nhau vòng quanh: mau/a → mau/b → khac/c → mau/a",
        "các phần lấy nhau vòng quanh: khac/c → mau/a → mau/b → khac/c",
      ])
  }

  @Test func aPartOfAnotherTemplateWithErrorsCannotBeUsed() throws {
    let project = TestProject(
      template: "bố cục: [{phần: khac/c}, {phần: khac/d}]\n",
      more: [
        "templates/khac.yaml":
          "mẫu: khac\nphần:\n  c: {nội dung: {đoạn: [\"${x}\"]}}\n  d: {nội dung: {khoản: [{phần: d}]}}\n"
      ])
    let workspace = try project.workspace()
    let errors = workspace.check(["templates/mau.yaml"]).findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["KH0662", "KH0662"])
    #expect(
      errors.first?.related.first.map { project.text($0.span, in: workspace) } == "x",
      "\(errors.map(\.message.vi))")
  }

  @Test func aPlanMayTakeInPartsThatItsTemplateDoesNot() throws {
    let project = TestProject(
      template: "bố cục: [{mã: a, mục: MỘT}]\n",
      plan: "bố cục: [{mã: b, phần: phan-chung/kinh-phi, với: {nguồn: xã}}]\n", more: Self.shared)
    let (plan, errors) = try project.expansion()
    #expect(errors.map(\.message.vi) == [])
    #expect(plan?.sections.map { $0.title?.value } == ["MỘT", "KINH PHÍ"])
    #expect(plan?.sections.last?.paragraphs.first?.value == "Kinh phí từ xã.")
  }

  @Test func partsThatDoubleEachOtherAreStoppedInTheTemplate() throws {
    let doubling = (0..<20).map {
      "  p\($0): {nội dung: {khoản: [{phần: p\($0 + 1)}, {phần: p\($0 + 1)}]}}\n"
    }
    let errors = try TestProject(
      template: "phần:\n" + doubling.joined() + "  p20: {nội dung: {mục: Hết}}\nbố cục: [{phần: p0}]\n"
    ).templateErrors()
    #expect(errors.map(\.code).allSatisfy { $0 == "KH0664" || $0 == "KH0662" })
    #expect(errors.contains { $0.code == "KH0664" })
  }

  @Test func partsNestedTooDeepAreStopped() throws {
    let chain = (0..<500).map { "  p\($0): {nội dung: {khoản: [{phần: p\($0 + 1)}]}}\n" }
    let errors = try TestProject(
      template: "phần:\n" + chain.joined() + "  p500: {nội dung: {mục: Hết}}\nbố cục: [{phần: p0}]\n"
    ).templateErrors()
    #expect(errors.contains { $0.code == "KH0664" })
  }
}
