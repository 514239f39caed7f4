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
      for case let name as String in found ?? FileManager.DirectoryEnumerator() where name.hasSuffix(".yaml")
      {
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
    guard let day = CalendarDate(year: 2021, month: 6, day: 5) else {
      preconditionFailure("a day of the calendar")
    }
    return day
  }()
}

extension CoverageReport {
  func verdict(_ id: String) -> Verdict? {
    directive.duties.firstIndex { $0.id == id }.map { duties[$0].verdict }
      ?? directive.point(named: id).map { points[$0].verdict }
  }
}

extension HonestPlan {
  /// Takes a point out of what an activity of the plan names.
  mutating func unclaim(_ activity: String, _ point: String) {
    let text = files[Self.plan] ?? ""
    guard let start = text.range(of: "  - mã: \(activity)\n"),
      let claim = text.range(of: "đáp ứng: [\(point)]", range: start.upperBound..<text.endIndex)
    else {
      Issue.record("\(activity) does not name \(point)")
      return
    }
    files[Self.plan] = text.replacingCharacters(in: claim, with: "đáp ứng: []")
  }

  /// Takes an activity out of the plan's file.
  mutating func remove(_ activity: String) {
    let text = files[Self.plan] ?? ""
    guard let start = text.range(of: "  - mã: \(activity)\n") else {
      Issue.record("there is no \(activity)")
      return
    }
    let rest = start.upperBound..<text.endIndex
    let ends = ["\n  - mã: ", "\n  # ---", "\nnơi nhận"].compactMap {
      text.range(of: $0, range: rest)?.lowerBound
    }
    let end = ends.min() ?? text.endIndex
    files[Self.plan] = text.replacingCharacters(in: start.lowerBound..<text.index(after: end), with: "")
    // What stood behind it stands behind the one before.
    for other in ["sau: \(activity)\n"] {
      files[Self.plan] = (files[Self.plan] ?? "").replacing("    \(other)", with: "")
    }
  }

  /// Gives the channels of HD-05 to HD-07 as one list, or only those of HD-05 and HD-06.
  mutating func channels(_ list: String, keeping kept: String? = nil) {
    change(
      Self.plan,
      "kênh: [cong-ttdt-tinh, trang-ttdt-so-tttt, zalo-oa-so-tttt, truyen-thanh-xa, ung-dung-so-tinh]",
      to: "kênh: \(list)")
    change(
      Self.plan, "kênh: [trang-mxh-cong-ttdt-tinh, zalo-oa-so-tttt, ung-dung-so-tinh]", to: "kênh: \(list)")
    if kept == nil { change(Self.plan, "    kênh: [truyen-thanh-xa]\n", to: "    kênh: \(list)\n") }
  }

  /// Changes words of the directive wherever they stand: in the point, its quotes and the source text.
  mutating func changeWords(_ old: String, to new: String) {
    func pattern(_ words: String) -> String {
      words.split(separator: " ").map { NSRegularExpression.escapedPattern(for: String($0)) }
        .joined(separator: "\\s+")
    }
    let text = files[Self.directive] ?? ""
    let changed = text.replacingOccurrences(of: pattern(old), with: new, options: .regularExpression)
    #expect(changed != text, "«\(old)» is not in the directive")
    files[Self.directive] = changed
  }

  /// Takes the accepted words of an activity out.
  mutating func dropAcceptance(_ activity: String) {
    let text = files[Self.acceptances] ?? ""
    guard let start = text.range(of: "  - hoạt động: \(activity)\n") else {
      Issue.record("nothing was accepted for \(activity)")
      return
    }
    let end = text.range(of: "\n  - hoạt động: ", range: start.upperBound..<text.endIndex)?.lowerBound
    files[Self.acceptances] = text.replacingCharacters(
      in: start.lowerBound..<(end.map { text.index(after: $0) } ?? text.endIndex), with: "")
  }
}
