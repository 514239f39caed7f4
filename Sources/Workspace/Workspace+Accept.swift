internal import Coverage
internal import Expansion
internal import PlanModel
public import SourceText
public import VietnameseText
internal import YAMLTree

/// The acceptance of a claim, ready to be written.
public struct AcceptanceDraft: Sendable {
  /// The file beside the plan.
  public let path: String
  public let bytes: [UInt8]
  /// The words of the point now, against those accepted before; all of them added where nothing was accepted.
  public let changes: [WordPiece]
  public let isFirst: Bool

  /// The claim is accepted already for these very words.
  public var isUnchanged: Bool { !isFirst && !changes.contains { $0.kind != .same } }
}

extension Workspace {
  /// Holds a claim of an activity against the present words of a point, as `kehoach accept` writes it down.
  ///
  /// Nothing is written. The failure says why there is nothing to accept.
  public func acceptance(
    _ path: String, activity: String, point: String
  ) -> Result<AcceptanceDraft, AcceptanceRefusal> {
    let result = coverage(path, stage: .draft)
    guard let report = result.report else { return .failure(.unjudgeable(result.diagnostics)) }
    guard let number = report.plan.activities.firstIndex(where: { $0.id?.value == activity }) else {
      return .failure(
        .noSuchClaim(
          LocalizedText(
            "kế hoạch không có hoạt động «\(activity)»", en: "the plan has no activity “\(activity)”"),
          candidates: report.plan.activities.compactMap { $0.id?.value }))
    }
    let claims = report.plan.activities[number].covers.map(\.value.id)
    guard claims.contains(point) else {
      return .failure(
        .noSuchClaim(
          LocalizedText(
            "hoạt động «\(activity)» không ghi «\(point)» ở «đáp ứng»",
            en: "the activity “\(activity)” does not list “\(point)” under “đáp ứng”"), candidates: claims))
    }
    guard let target = report.directive.target(of: point) else {
      return .failure(
        .noSuchClaim(
          LocalizedText(
            "văn bản chỉ đạo không có điểm «\(point)»", en: "the directive has no point “\(point)”"),
          candidates: report.directive.points.map(\.id)))
    }
    let file = load(path)
    let kept = report.input.accepted.acceptances
    let words = report.directive.words(of: target.point)
    let old = kept.last { $0.activity?.value == activity && $0.point?.value == point }?.words?.value
    let entry = AcceptanceEntry(
      plan: Paths.name(file.source.path), activity: activity, point: point, words: words)
    return .success(
      AcceptanceDraft(
        path: acceptancePath(of: file.source.path),
        bytes: Array(Self.text(adding: entry, to: kept, in: report).utf8),
        changes: changedWords(from: old ?? "", to: words), isFirst: old == nil))
  }

  /// The whole file: entries in the order of the plan's claims, those of claims that are gone left out.
  private static func text(
    adding entry: AcceptanceEntry, to kept: [Acceptance], in report: CoverageReport
  ) -> String {
    var entries = kept.compactMap { acceptance -> AcceptanceEntry? in
      guard let activity = acceptance.activity?.value, let point = acceptance.point?.value,
        let words = acceptance.words?.value,
        // What does not count is not made to count by being written again.
        acceptance.digest?.value
          == AcceptedWords.digest(plan: entry.plan, activity: activity, point: point, WordsKey(words))
      else { return nil }
      return AcceptanceEntry(plan: entry.plan, activity: activity, point: point, words: words)
    }
    entries.removeAll { $0.activity == entry.activity && $0.point == entry.point }
    entries.append(entry)
    let order = report.plan.activities.flatMap { activity in
      activity.covers.map { "\(activity.id?.value ?? "")\u{1F}\($0.value.id)" }
    }
    let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = entries.compactMap { entry in
      places["\(entry.activity)\u{1F}\(entry.point)"].map { (place: $0, entry: entry) }
    }.sorted { $0.place < $1.place }
    return """
      # Sổ đối chiếu: lời của từng điểm khi người soạn đối chiếu với hoạt động. Chỉ «kehoach accept» ghi tệp này;
      # mục sửa tay không có giá trị.

      sổ đối chiếu của: \(yamlScalar(entry.plan, indent: 2))
      đối chiếu:

      """ + sorted.map(\.entry.yaml).joined()
  }
}

/// Why a claim cannot be accepted.
public enum AcceptanceRefusal: Error {
  case unjudgeable([Diagnostic])
  case noSuchClaim(LocalizedText, candidates: [String])
}

private struct AcceptanceEntry {
  let plan: String
  let activity: String
  let point: String
  let words: String

  var yaml: String {
    // Lines as the directive has them, without blanks that mean nothing.
    let tidy = words.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
    let digest = AcceptedWords.digest(plan: plan, activity: activity, point: point, WordsKey(words))
    return """
        - hoạt động: \(yamlScalar(activity, indent: 6))
          điểm: \(yamlScalar(point, indent: 6))
          lời: \(yamlScalar(tidy + "\n", indent: 6))
          mã băm: "\(digest)"

      """
  }
}
