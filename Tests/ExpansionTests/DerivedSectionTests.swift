import Expansion
import OfficialDocument
import SourceText
import Testing
import Workspace

/// Sections that follow from the activities, so that they cannot contradict them.
@Suite struct DerivedSectionTests {
  static let activities = """
    nhóm: [{mã: g, tên: Nhóm G}, {mã: h, tên: Nhóm H}]
    hoạt động:
      - {mã: A, nhóm: h, tên: Việc A, chủ trì: phong-c, phối hợp: [so-b, huyen-d], thời hạn: 2021-07-20, sản phẩm: Sổ}
      - {mã: B, nhóm: g, tên: Việc B, chủ trì: so-b, thời hạn: {quý: 3, năm: 2021}, sản phẩm: Báo cáo, báo chí: [bao-x]}
      - {mã: C, nhóm: g, tên: Việc C, chủ trì: phong-c, thời hạn: thường xuyên, sản phẩm: Tin}
      - {mã: D, nhóm: g, tên: Việc D, chủ trì: so-b, thời hạn: {trước: 2021-07-05}, sản phẩm: Tin}
      - {mã: E, nhóm: h, tên: Việc E, chủ trì: so-a, phối hợp: [so-b], thời hạn: theo yêu cầu, sản phẩm: Tin}
      - {mã: F, nhóm: h, tên: Việc F, chủ trì: so-b, thời hạn: {định kỳ: hằng quý}, sản phẩm: Tin}

    """

  private func document(_ template: String, plan: String = "") throws -> OfficialDocument {
    let project = TestProject(template: template + Self.activities, plan: plan)
    return try #require(try project.document())
  }

  @Test func theTimetableGoesByMonthAndThenByDay() throws {
    let document = try document("bố cục: [{mục: TIẾN ĐỘ, tiến độ: theo tháng}]\n")
    #expect(
      document.bodyText == """
        TIẾN ĐỘ
        Tháng 7 năm 2021
        1 | Việc D | Sở B | Trước ngày 05 tháng 7 năm 2021 | Tin
        2 | Việc A | Phòng C | Ngày 20 tháng 7 năm 2021 | Sổ
        Tháng 9 năm 2021
        3 | Việc B | Sở B | Quý III năm 2021 | Báo cáo
        Thường xuyên, định kỳ
        4 | Việc C | Phòng C | Thường xuyên | Tin
        5 | Việc F | Sở B | Hằng quý | Tin
        Theo yêu cầu
        6 | Việc E | Sở A | Theo yêu cầu | Tin
        ./.
        """)
  }

  @Test func theTableStandsInTheBodyAndIsCitedByItsRows() throws {
    let document = try document(
      "bố cục:\n  - {mục: NHIỆM VỤ, hoạt động: bảng}\n  - {mục: TỔ CHỨC, phân công: theo cơ quan}\n")
    let text = document.bodyText
    #expect(text.contains("I. Nhóm G\n1 | Việc B | Sở B"))
    #expect(text.contains("II. Nhóm H\n4 | Việc A | Phòng C | Sở B và UBND huyện D"))
    #expect(text.contains("Chủ trì thực hiện nhiệm vụ tại số thứ tự 2, 4 của bảng tại Mục I."))
    #expect(text.contains("Phối hợp thực hiện nhiệm vụ tại số thứ tự 4, 5 của bảng tại Mục I."))
  }

  @Test func responsibilitiesCiteTheAppendixWhereTheActivitiesStandThere() throws {
    let document = try document(
      "bố cục: [{mục: TỔ CHỨC, phân công: theo cơ quan}]\nphụ lục: [{tên: BẢNG, bảng: hoạt động}, {tên: TIẾN ĐỘ, bảng: tiến độ}]\n"
    )
    #expect(document.bodyText.contains("nhiệm vụ tại số thứ tự 2, 4 của bảng tại Phụ lục I."))
    guard case .table(let table)? = document.appendices.last?.blocks.first?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.first?.cells.first?.plainText == "Tháng 7 năm 2021")
  }

  private func recipients(_ lines: String) throws -> [String] {
    let project = TestProject(template: Self.activities)
    var files = project.files
    files["plans/plan.yaml"] = files["plans/plan.yaml"]?.replacing(
      "nơi nhận: [\"Lưu: VT\"]", with: "nơi nhận: [\(lines)]")
    var changed = project
    changed.files = files
    let document = try #require(try changed.document())
    return document.recipients.map(\.text.plainText)
  }

  @Test func recipientsFollowFromTheTasks() throws {
    #expect(
      try recipients("UBND tỉnh, {suy ra: cơ quan có việc}, \"Lưu: VT\"") == [
        "UBND tỉnh", "Phòng C", "Sở B", "UBND huyện D", "Báo X", "Lưu: VT",
      ])
    #expect(
      try recipients("{cơ quan: cac-so}, phòng C, {derived: bodies with tasks}, \"Lưu: VT\"") == [
        "Các sở", "phòng C", "UBND huyện D", "Báo X", "Lưu: VT",
      ])
  }

  @Test func derivedRecipientsReachEveryBody() throws {
    var project = TestProject(template: Self.activities)
    let workspace = try project.workspace()
    #expect(workspace.check(["plans"]).findings.contains { $0.code == "KH0437" })
    project.files["plans/plan.yaml"] = project.files["plans/plan.yaml"]?.replacing(
      "[\"Lưu: VT\"]", with: "[{suy ra: cơ quan có việc}, \"Lưu: VT\"]")
    #expect(try !project.workspace().check(["plans"]).findings.contains { $0.code == "KH0437" })
  }

  /// Whatever a plan changes, the derived sections follow.
  @Test func whatAPlanDropsOrMovesLeavesTheDerivedSections() throws {
    let document = try document(
      "bố cục: [{mục: TIẾN ĐỘ, tiến độ: theo tháng}]\n",
      plan: """
        hoạt động:
          - {mã: A, bỏ: Đã làm}
          - {mã: D, thời hạn: 2021-12-01, chủ trì: huyen-d}

        """)
    #expect(!document.bodyText.contains("Việc A"))
    #expect(document.bodyText.contains("Tháng 12 năm 2021\n2 | Việc D | UBND huyện D"))
  }
}
