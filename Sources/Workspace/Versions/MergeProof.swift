internal import PlanDiff
internal import PlanModel
internal import SourceText

/// What must hold of a merged plan beside its own fields.
struct MergeProof {
  let ours: MergeAttempt
  let theirs: MergeAttempt
  let merged: MergeAttempt
  private let coverage: (ours: Coverage, theirs: Coverage, merged: Coverage)?

  private typealias Coverage = [String: PointCoverage]

  init(ours: MergeAttempt, theirs: MergeAttempt, merged: MergeAttempt) {
    self.ours = ours
    self.theirs = theirs
    self.merged = merged
    let facts = [ours, theirs, merged].compactMap(\.facts)
    let all = PlanFacts.coverage(of: facts).map { points in
      Dictionary(points.map { ($0.point, $0) }, uniquingKeysWith: { first, _ in first })
    }
    coverage = all.count == 3 ? (all[0], all[1], all[2]) : nil
  }

  /// The points that each side covers more than the result does.
  var uncovered: [String] {
    guard let coverage else { return [] }
    return coverage.ours.keys.sorted().filter { point in
      let now = coverage.merged[point]?.strength ?? 0
      return now < coverage.ours[point]?.strength ?? 0 && now < coverage.theirs[point]?.strength ?? 0
    }
  }

  /// The activities that carried such a point on either side.
  var contested: Set<String> {
    guard let coverage else { return [] }
    return Set(
      uncovered.flatMap { (coverage.ours[$0]?.carriers ?? []) + (coverage.theirs[$0]?.carriers ?? []) })
  }

  /// References that lead nowhere in the result and do not do so on both sides already.
  private var dangling: [String] {
    guard let merged = merged.facts else { return [] }
    let left = Set((ours.facts?.dangling ?? []).map(\.id))
    let right = Set((theirs.facts?.dangling ?? []).map(\.id))
    var seen: Set<String> = []
    return merged.dangling.map(\.id).filter {
      !(left.contains($0) || right.contains($0)) && seen.insert($0).inserted
    }
  }

  var problems: [LocalizedText] {
    uncovered.map(explanation)
      + dangling.map { id in
        LocalizedText(
          "mã «\(id)» không còn nơi khai báo sau khi gộp", en: "“\(id)” is declared nowhere after the merge")
      }
  }

  // MARK: A point that is lost

  /// Who carries the point on each side, what the side has done to those that carry it on the other, and what to write.
  private func explanation(_ point: String) -> LocalizedText {
    let own = coverage?.ours[point]?.carriers ?? []
    let other = coverage?.theirs[point]?.carriers ?? []
    let left = account(of: ours, carriers: own, lost: other.filter { !own.contains($0) }, to: theirs)
    let right = account(of: theirs, carriers: other, lost: own.filter { !other.contains($0) }, to: ours)
    return LocalizedText(
      """
      điểm \(point): mỗi bên đều còn bao phủ, gộp lại thì không; bản của ta \(left.vi); bản của bên kia \(right.vi); \
      hãy giữ một trong các hoạt động này với «đáp ứng: \(point)», hoặc ghi điểm \(point) vào «đáp ứng» của hoạt động khác
      """,
      en: """
        point \(point): covered on either side, but not when both are merged; our version \(left.en); their version \
        \(right.en); keep one of these activities with “covers: \(point)”, or add \(point) to “covers” of another one
        """)
  }

  /// «có HD-94 (dòng 31) đáp ứng, đã bỏ HD-91 (dòng 7 của bên kia)».
  private func account(of side: MergeAttempt, carriers: [String], lost: [String], to other: MergeAttempt)
    -> LocalizedText
  {
    func list(_ language: Language) -> String {
      carriers.map { "\($0)\(side.line(of: $0)[language])" }.joined(separator: ", ")
    }
    let changes = lost.map { id -> LocalizedText in
      let line = other.line(of: id)
      return side.has(id)
        ? LocalizedText(
          "đã sửa \(id)\(side.line(of: id).vi)", en: "has edited \(id)\(side.line(of: id).en)")
        : LocalizedText("đã bỏ \(id)\(line.vi)", en: "has removed \(id)\(line.en)")
    }
    return LocalizedText(
      (["có \(list(.vi)) đáp ứng"] + changes.map(\.vi)).joined(separator: ", "),
      en: (["has \(list(.en)) for it"] + changes.map(\.en)).joined(separator: ", "))
  }
}

extension MergeAttempt {
  fileprivate func has(_ id: String) -> Bool { activity(id) != nil }

  private func activity(_ id: String) -> SourceSpan? {
    var span: SourceSpan?
    facts?.plan.forEachActivity { if $0.id?.value == id { span = $0.span } }
    return span
  }

  /// « (dòng 12)»; empty for an activity that the template writes.
  fileprivate func line(of id: String) -> LocalizedText {
    guard let span = activity(id), span.file == file.source.id else { return LocalizedText("", en: "") }
    let line = LineTable(file.source).line(at: span.range.start)
    return LocalizedText(" (dòng \(line))", en: " (line \(line))")
  }
}
