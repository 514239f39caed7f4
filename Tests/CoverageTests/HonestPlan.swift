import Coverage
import Foundation
import PlanModel
import SourceText
import Testing
import VietnameseText
import Workspace

/// The plan of the project that answers công văn 1457, in memory, with small changes made to its files.
struct HonestPlan {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The files of the project by their paths.
  private static let shipped: [String: String] = {
    var files: [String: String] = [:]
    for folder in ["plans/1457-ubnd-kgvx", "templates"] {
      let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
      for case let name as String in found ?? FileManager.DirectoryEnumerator() where name.hasSuffix(".yaml") {
        let path = "\(folder)/\(name)"
        files[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      }
    }
    return files
  }()

  static let plan = "plans/1457-ubnd-kgvx/plan.yaml"
  static let directive = "plans/1457-ubnd-kgvx/directive.yaml"
  static let acceptances = "plans/1457-ubnd-kgvx/plan.lock.yaml"
  static let template = "templates/plans/tuyen-truyen-chi-thi.yaml"

  var files = Self.shipped
  var today = Self.day

  /// Replaces a text that must stand in a file.
  mutating func change(
    _ file: String, _ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = files[file] ?? ""
    #expect(text.contains(old), "«\(old)» is not in \(file)", sourceLocation: sourceLocation)
    files[file] = text.replacing(old, with: new, maxReplacements: 1)
  }

  mutating func append(_ text: String, to file: String) { files[file, default: ""] += text }

  var workspace: Workspace {
    Workspace(world: MemoryWorld(files, today: today))
  }

  func coverage(_ stage: CoverageStage = .issue) -> CoverageResult {
    workspace.coverage(Self.plan, stage: stage)
  }

  func report(_ stage: CoverageStage = .issue, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> CoverageReport
  {
    let result = coverage(stage)
    return try #require(
      result.report, "\(result.diagnostics.map(\.message.vi))", sourceLocation: sourceLocation)
  }

  /// 5 June 2021, between the directive and the first deadline of the plan.
  static let day: CalendarDate = {
    guard let day = CalendarDate(year: 2021, month: 6, day: 5) else { preconditionFailure("a day of the calendar") }
    return day
  }()
}

extension CoverageReport {
  func verdict(_ id: String) -> Verdict? {
    directive.duties.firstIndex { $0.id == id }.map { duties[$0].verdict }
      ?? directive.point(named: id).map { points[$0].verdict }
  }
}
