public import Coverage
internal import PlanModel
public import SourceText
internal import VietnameseText

/// A report as all formats show it: in one language, with its places as paths and lines.
public struct CoverageView: Sendable {
  public let report: CoverageReport
  public let language: Language
  let explainer: Explainer
  private let sources: SourceMap
  private let tables: [FileID: LineTable]

  /// The sources must hold the plan, its template and the directive.
  public init(_ report: CoverageReport, sources: SourceMap, files: [SourceFile], language: Language) {
    self.report = report
    self.language = language
    self.sources = sources
    explainer = Explainer(report)
    tables = Dictionary(files.map { ($0.id, LineTable($0)) }, uniquingKeysWith: { first, _ in first })
  }

  var directive: DirectiveReading { report.directive }

  func text(_ text: LocalizedText) -> String { text[language] }

  func word(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Path, line and column of a place; nil where nobody has written it.
  func location(_ span: SourceSpan?) -> Location? {
    guard let span, let source = sources[span.file], let table = tables[span.file] else { return nil }
    let byte = min(Int(span.range.start), source.bytes.count)
    let position = table.position(of: UInt32(clamping: byte))
    return Location(path: source.path, line: position.line, column: position.column, byte: byte)
  }

  struct Location {
    let path: String
    let line: Int
    let column: Int
    let byte: Int

    var text: String { "\(path):\(line):\(column)" }
  }

  // MARK: Counts

  /// «Đạt 3 (1 đã duyệt) · Chờ duyệt 0 · … / 5 điểm, 8 yêu cầu»: never one merged number.
  public var summaryLine: String {
    let counts = report.summary
    func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
    let confirmed = count(.confirmed)
    var parts = [
      "\(word("Đạt", "Covered")) \(count(.covered) + confirmed)"
        + (confirmed > 0 ? " (\(confirmed) \(word("đã duyệt", "confirmed")))" : ""),
      "\(word("Chờ duyệt", "Undecided")) \(count(.undecided))",
    ]
    for (verdict, vi, en) in [
      (Verdict.stale, "Cần rà lại", "Stale"), (.partial, "Một phần", "Partial"), (.wrong, "Sai", "Wrong"),
      (.claimed, "Mới nêu tên", "Claimed only"), (.missing, "Chưa có", "Missing"),
      (.waived, "Miễn", "Waived"),
    ] where count(verdict) > 0 || [.partial, .missing, .waived].contains(verdict) {
      parts.append("\(word(vi, en)) \(count(verdict))")
    }
    parts.append("\(word("ngoài phạm vi", "not ours")) \(count(.notOurs))")
    let points = report.judgedPoints.count
    return parts.joined(separator: " · ")
      + " / \(points) \(word("điểm", "points")), \(report.duties.count) \(word("yêu cầu", "duties"))"
  }

  /// What the counts come to at the stage.
  public var resultLine: String {
    let stage = stageName
    if !report.isJudgeable {
      return word(
        "Chưa đối chiếu được: bản ghi văn bản chỉ đạo phải sửa trước.",
        "Cannot be judged: the record of the directive must be put right first.")
    }
    if report.isComplete {
      return word("Đã đáp ứng đủ để \(stage).", "Complete for \(stage).")
    }
    return report.input.stage == .draft
      ? word("Dự thảo: còn việc phải làm như trên.", "Draft: what is left is listed above.")
      : word("Chưa đủ để \(stage).", "Not complete for \(stage).")
  }

  var stageName: String {
    switch report.input.stage {
    case .draft: word("soạn thảo", "drafting")
    case .review: word("trình duyệt", "review")
    case .issue: word("ban hành", "issue")
    }
  }

  /// The findings in words, those that stand in the way first.
  var findings: [(blocks: Bool, diagnostic: Diagnostic)] {
    let all = report.findings.map { ($0.blocks, explainer.diagnostic($0)) }
    return all.filter(\.0) + all.filter { !$0.0 }
  }

  /// «Công văn 1457/UBND-KGVX».
  var directiveName: String {
    let own = directive.directive
    let kind = own.kind?.value.name ?? word("văn bản chỉ đạo", "directive")
    return [capitalizingFirst(kind), own.number?.value ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: Activities

  func id(ofActivity number: Int) -> String { report.plan.activities[number].id?.value ?? "?" }

  func name(ofActivity number: Int) -> String { report.plan.activities[number].name?.value ?? "" }

  func lead(ofActivity number: Int) -> String {
    report.plan.activities[number].lead.map { report.input.registry.name(ofBody: $0.value.id) } ?? ""
  }

  func deadline(ofActivity number: Int) -> String {
    report.plan.activities[number].deadline?.value.phrase ?? ""
  }

  /// The activities that carry a duty, each once.
  func carriers(of duty: Int) -> [Int] {
    var seen: Set<Int> = []
    return report.duties[duty].carriers.map(\.activity).filter { seen.insert($0).inserted }
  }
}
