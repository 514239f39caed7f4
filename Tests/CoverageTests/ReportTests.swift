import Coverage
import CoverageReports
import Foundation
import OfficialDocument
import PlanModel
import SourceText
import TestSupport
import Testing
import Workspace

/// Every surface prints the same result.
@Suite struct ReportTests {
  /// The honest plan with one kind of channel less, so that there is something to explain.
  private static func view(_ language: Language = .vi) throws -> (workspace: Workspace, view: CoverageView) {
    var plan = HonestPlan.signed
    plan.channels("[zalo-oa-so-tttt, truyen-thanh-xa]")
    plan.change(
      HonestPlan.plan, "    chủ trì: thanh-tra-so-tttt\n    phối hợp: [phong-ttbcxb]\n",
      to: "    chủ trì: cong-an-tinh-dien-bien\n")
    let workspace = plan.workspace
    let report = try #require(workspace.coverage(HonestPlan.plan).report)
    return (workspace, workspace.view(of: report, language))
  }

  @Test(arguments: CoverageFormat.all.map(\.name))
  func readsAsRecorded(_ format: String) throws {
    let text = try #require(CoverageFormat.named(format)).text(try Self.view().view)
    expectGolden(text, "coverage.\(format)")
  }

  @Test func speaksEnglish() throws {
    let text = try #require(CoverageFormat.named("text")).text(try Self.view(.en).view)
    expectGolden(text, "coverage-en.text")
  }

  @Test func explainsEachOpenDutyWithItsPlacesAndARemedy() throws {
    let (_, view) = try Self.view()
    let explainer = Explainer(view.report)
    for (number, duty) in view.report.duties.enumerated()
    where ![.covered, .confirmed, .notOurs].contains(duty.verdict) {
      let reasons = explainer.explain(number).reasons.filter { $0.mark != .met }
      #expect(!reasons.isEmpty)
      #expect(
        reasons.contains { $0.remedy != nil || $0.mark == .open },
        "\(view.report.directive.duties[number].id)")
    }
  }

  @Test func aWitnessForEachNeedIsOneOfTheCarriers() throws {
    let report = try HonestPlan.signedReport.get()
    let explainer = Explainer(report)
    for number in report.duties.indices where report.duties[number].verdict.isGreen {
      let carriers = Set(
        report.duties[number].carriers.map { report.plan.activities[$0.activity].id?.value ?? "" })
      for reason in explainer.explain(number).reasons where reason.mark == .met && reason.code != "sign-off" {
        let named = reason.evidence?.vi.split(separator: " ").first.map(String.init) ?? ""
        #expect(carriers.contains(named), "\(report.directive.duties[number].id): \(named)")
        #expect(reason.place != nil)
      }
    }
  }

  @Test func theJSONHasTheVerdictsOfTheReport() throws {
    let (_, view) = try Self.view()
    let text = try #require(CoverageFormat.named("json")).text(view)
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(json["complete"] as? Bool == view.report.isComplete)
    let points = try #require(json["points"] as? [[String: Any]])
    #expect(points.map { $0["verdict"] as? String } == view.report.points.map(\.verdict.rawValue))
    let duties = points.flatMap { $0["duties"] as? [[String: Any]] ?? [] }
    #expect(duties.map { $0["verdict"] as? String } == view.report.duties.map(\.verdict.rawValue))
    let summary = try #require(json["summary"] as? [String: Int])
    let judged = points.filter { ($0["duties"] as? [Any])?.isEmpty == false }
    for (verdict, count) in summary {
      #expect(judged.count { $0["verdict"] as? String == verdict } == count, "\(verdict)")
    }
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try #require(CoverageFormat.named("html")).text(try Self.view().view)
    for word in ["http://", "https://", "<script", "<link", "<img", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    // Every link leads to an explanation on the page, and no two have one name.
    let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
  }

  @Test func hostileWordsStayWords() throws {
    var plan = HonestPlan.signed
    plan.change(
      HonestPlan.plan, "tên: Phối hợp, cung cấp",
      to: "tên: =1+1 <script>alert(1)</script> \"|\" Phối hợp, cung cấp")
    let workspace = plan.workspace
    let report = try #require(workspace.coverage(HonestPlan.plan).report)
    let view = workspace.view(of: report, .vi)
    for format in CoverageFormat.all where format.name == "html" {
      #expect(!format.text(view).contains("<script>"))
    }
  }

  @Test func theAnnexListsEveryDutyAndPrintsAlone() throws {
    let (workspace, view) = try Self.view()
    let annex = try #require(workspace.annex(view, of: HonestPlan.plan))
    #expect(annex.printsOnlyAppendices)
    let block = try #require(annex.appendices.first?.blocks.first)
    guard case .table(let table) = block.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == view.report.duties.count)
    let verdicts = table.rows.compactMap { $0.cells.last?.plainText }
    #expect(verdicts.contains { $0.hasPrefix("Đạt một phần; còn thiếu") })
  }

  @Test func checkTellsTheJudgesFindingsOnce() throws {
    var plan = HonestPlan()
    plan.channels("[zalo-oa-so-tttt, truyen-thanh-xa]")
    plan.unclaim("HD-11", "closing")
    let found = plan.workspace.check(["plans", "templates"]).diagnostics
    #expect(found.filter { $0.severity != .info }.map(\.code) == ["KH0801", "KH0805"])
    let partial = try #require(found.first { $0.code == "KH0805" })
    #expect(!partial.related.isEmpty)
  }
}
