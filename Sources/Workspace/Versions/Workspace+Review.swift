internal import Expansion
public import PlanDiff
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A plan with the notes and approvals that lie beside it.
public struct ReviewedFile: Sendable {
  public let path: String
  /// Where notes and approvals are kept.
  public let sidecarPath: String
  public let plan: ReviewedPlan
  public var review: ReviewFile
}

extension Workspace {
  /// A plan, or `REV:path`, with its sidecar from the work tree: `plan.yaml` has `plan.review`.
  ///
  /// The ending keeps the sidecar from being checked as a plan.
  public func review(_ name: String) throws(ComparisonTrouble) -> ReviewedFile {
    let place: VersionPlace
    do throws(GitRepository.Problem) { place = try VersionPlace.find(name, self) } catch {
      throw ComparisonTrouble(error.message)
    }
    let file = place.workspace.load(place.path)
    guard file.kind == .plan, let root = file.document?.root else {
      if file.diagnostics.contains(where: { $0.severity == .error }) { throw ComparisonTrouble(file) }
      throw ComparisonTrouble(
        LocalizedText("chỉ góp ý được cho kế hoạch", en: "only plans can be reviewed"))
    }
    let stem = place.path.lastIndex(of: ".").map { String(place.path[..<$0]) } ?? place.path
    let sidecar = stem + ".review"
    var review = ReviewFile()
    if (try? world.kind(of: sidecar)) == .file {
      let read = load(sidecar)
      guard let notes = read.document?.root,
        read.isYAML
      else {
        throw ComparisonTrouble(read)
      }
      let decoded = decode(ReviewFile.self, from: notes)
      if decoded.diagnostics.hasErrors { throw ComparisonTrouble(decoded.diagnostics, read) }
      review = decoded.value
    }
    let expanded = place.workspace.expand(file).plan?.document.root
    return ReviewedFile(
      path: place.path, sidecarPath: sidecar, plan: ReviewedPlan(expanded ?? root), review: review)
  }

  /// The same report without what a reviewer has approved since.
  public func report(_ report: DifferenceReport, of new: String, since reviewer: String)
    throws(ComparisonTrouble)
    -> DifferenceReport
  {
    let file = try review(new)
    guard let approval = file.review.approvals.last(where: { $0.reviewer?.value == reviewer }) else {
      throw ComparisonTrouble(
        LocalizedText(
          "«\(reviewer)» chưa duyệt lần nào; xem «\(file.sidecarPath)»",
          en: "“\(reviewer)” has approved nothing yet; see “\(file.sidecarPath)”"))
    }
    return report.since(approval, of: file.plan)
  }

  /// What git compares instead of the bytes: a fact a line; a file that cannot be understood as it stands.
  public func factLines(of path: String) -> [UInt8] {
    let file = load(path)
    guard let kind = file.kind, let root = file.document?.root,
      file.isYAML
    else { return file.source.bytes }
    return Array(PlanDiff.factLines(canonicalFacts(kind, root)).utf8)
  }
}
