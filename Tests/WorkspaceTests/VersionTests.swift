import Coverage
import PlanDiff
import SourceText
import TestSupport
import Testing
import VietnameseText
import Workspace

/// Comparing and merging through a workspace: templates, directives and the judge of coverage are those of each version.
@Suite struct VersionTests {
  static let today = CalendarDate(year: 2021, month: 6, day: 1)

  static let directive = """
    văn bản: công văn
    số: 1/A
    ngày: 2021-05-20
    cơ quan: tinh
    trích yếu: B
    điểm:
      - {mã: "1", nội dung: Tổ chức tập huấn., giao: [so], yêu cầu: [{động từ: to-chuc, trích: Tổ chức tập huấn}]}
      - {mã: "2", nội dung: Báo cáo kết quả., giao: [so], yêu cầu: [{động từ: bao-cao, trích: Báo cáo kết quả}]}
    """ + "\n"
  static let registry = """
    cơ quan:
      - {id: tinh, tên: Tỉnh}
      - {id: so, tên: Sở A}
    động từ:
      - {id: to-chuc, dạng: tổ chức, loại hoạt động: [tập huấn]}
      - {id: bao-cao, dạng: báo cáo, loại hoạt động: [báo cáo]}
    """ + "\n"
  static let template = "mẫu: m\nvăn bản: kế hoạch\nbố cục:\n  - {mục: NỘI DUNG, hoạt động: liệt kê}\n"

  static func plan(_ activities: String...) -> String {
    "mẫu: m\nchỉ đạo: directive.yaml\ncơ quan: so\ntrích yếu: C\nhoạt động:\n"
      + activities.map { "  - \($0)\n" }.joined()
  }
  static func activity(_ id: String, _ kind: String, _ point: String, lead: String = "so") -> String {
    "{mã: \(id), tên: \"Việc \(id)\", loại: \(kind), đáp ứng: [\"\(point)\"], chủ trì: \(lead), thời hạn: 2021-07-01, sản phẩm: 1 việc}"
  }

  func workspace(_ files: [String: String]) throws -> Workspace {
    let shared = [
      "directive.yaml": Self.directive, "templates/r.yaml": Self.registry, "templates/m.yaml": Self.template,
    ]
    return Workspace(
      world: MemoryWorld(shared.merging(files) { $1 }, today: try #require(Self.today)))
  }

  @Test(arguments: [
    (
      plan(activity("H1", "tập huấn", "1"), activity("H2", "báo cáo", "2")),
      plan(activity("H1", "tập huấn", "1"))
    ),
    (plan(activity("H1", "tập huấn", "1")), plan(activity("H1", "báo cáo", "1"))),
    (
      plan(activity("H1", "tập huấn", "1")),
      plan(activity("H1", "tập huấn", "1"), activity("H2", "báo cáo", "2"))
    ),
    (plan(activity("H1", "tập huấn", "1")), plan(activity("H1", "tập huấn", "1", lead: "tinh"))),
  ])
  func coverageLinesAreTheDifferenceOfTheJudge(_ old: String, _ new: String) throws {
    let workspace = try workspace(["cu.yaml": old, "moi.yaml": new])
    let changes = try workspace.compare("cu.yaml", "moi.yaml").changes
    let told = changes.filter { [.coverageLost, .coverageThinner, .coverageGained].contains($0.kind) }
    func verdicts(_ path: String) throws -> [String: Verdict] {
      let report = try #require(workspace.coverage(path, stage: .draft).report)
      return Dictionary(
        uniqueKeysWithValues: report.judgedPoints.map {
          (report.directive.points[$0].id, report.ownVerdict(of: $0))
        })
    }
    let (before, after) = (try verdicts("cu.yaml"), try verdicts("moi.yaml"))
    let different = before.keys.filter { before[$0] != after[$0] }
    #expect(!different.isEmpty)
    #expect(Set(told.compactMap(\.entity.id)) == Set(different))
    for change in told {
      let point = try #require(change.entity.id)
      let isWorse = try #require(after[point]) < #require(before[point])
      #expect(isWorse == (change.kind != .coverageGained))
      #expect(change.newShown?.vi.contains(try #require(after[point]).label.vi) == true)
    }
  }

  @Test func whatThatOnlyTheRegistryLacksIsDangling() throws {
    let workspace = try workspace([
      "cu.yaml": Self.plan(Self.activity("H1", "tập huấn", "1")),
      "moi.yaml": Self.plan(Self.activity("H1", "tập huấn", "1", lead: "so-khong-co")),
    ])
    let changes = try workspace.compare("cu.yaml", "moi.yaml").changes
    #expect(
      changes.contains {
        $0.kind == .danglingReference && $0.new == "so-khong-co" && $0.severity == .regression
      })
  }

  @Test func aPlanWithoutItsTemplateIsComparedAsItStands() throws {
    let workspace = try workspace([
      "cu.yaml": Self.plan(Self.activity("H1", "tập huấn", "1")),
      "moi.yaml": "mẫu: khong-co\n"
        + Self.plan(Self.activity("H1", "tập huấn", "1")).dropFirst("mẫu: m\n".count),
    ])
    let report = try workspace.compare("cu.yaml", "moi.yaml")
    #expect(report.files[0].notes.contains { $0.vi.contains("chỉ so sánh phần kế hoạch tự ghi") })
    #expect(report.changes.map(\.kind) == [.headerChanged])
  }

  @Test func plansOfDifferentDirectivesAreTold() throws {
    let old = Self.plan(Self.activity("H1", "tập huấn", "1"))
    let new = "mẫu: m\nchỉ đạo: khac.yaml\n" + old.dropFirst("mẫu: m\nchỉ đạo: directive.yaml\n".count)
    let workspace = try workspace(["cu.yaml": old, "moi.yaml": new])
    let report = try workspace.compare("cu.yaml", "moi.yaml")
    #expect(report.changes.contains { $0.kind == .directiveChanged })
    #expect(report.files[0].notes.contains { $0.vi.contains("không đánh giá được mức độ đáp ứng") })
    #expect(!report.changes.contains { $0.kind == .coverageLost || $0.kind == .coverageThinner })
  }

  @Test(arguments: ["", "\u{0}\u{1}", "a: [", "1", "khac: 1\n"])
  func whatCannotBeReadIsTrouble(_ text: String) throws {
    let workspace = try workspace(["cu.yaml": Self.plan(), "moi.yaml": text])
    #expect(throws: ComparisonTrouble.self) { _ = try workspace.compare("cu.yaml", "moi.yaml") }
  }

  @Test func aMergeThatLosesACoverIsNotClean() throws {
    let base = Self.plan(Self.activity("H1", "tập huấn", "1"), Self.activity("H2", "tập huấn", "1"))
    let ours = Self.plan(Self.activity("H1", "báo cáo", "1"), Self.activity("H2", "tập huấn", "1"))
    let theirs = Self.plan(Self.activity("H1", "tập huấn", "1"), Self.activity("H2", "báo cáo", "1"))
    let outcome = try workspace([:]).merge(
      base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8), path: "plan.yaml",
      style: ConflictStyle())
    #expect(!outcome.isClean, "each side keeps a fit activity, the two together keep none")
    #expect(outcome.conflicts[0].vi.contains("điểm 1"))
  }

  @Test func aMergeThatLeavesAReferenceWithoutItsAimIsNotClean() throws {
    let group = "nhóm:\n  - {mã: g, tên: Một nhóm}\n  - {mã: k, tên: Nhóm khác}\n"
    let base = group + Self.plan(Self.activity("H1", "tập huấn", "1"))
    let ours = "nhóm:\n  - {mã: k, tên: Nhóm khác}\n" + Self.plan(Self.activity("H1", "tập huấn", "1"))
    let theirs =
      group
      + Self.plan(
        Self.activity("H1", "tập huấn", "1"),
        "{mã: H2, nhóm: g, tên: Việc hai, chủ trì: so, thời hạn: 2021-07-01}")
    let outcome = try workspace([:]).merge(
      base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8), path: "plan.yaml",
      style: ConflictStyle())
    #expect(outcome.conflicts.map(\.vi) == ["mã «g» không còn nơi khai báo sau khi gộp"])
    #expect(!outcome.isByLines)
  }
}
