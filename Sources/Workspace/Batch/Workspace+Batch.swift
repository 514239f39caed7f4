internal import Batch
internal import DocumentWriters
internal import SourceText

extension Workspace {
  /// Writes a document for each row of a table, on all cores.
  ///
  /// The rows are gone through twice: first all of them are judged, then they are written. Only a few are in memory at
  /// a time. Files appear whole or not at all, whatever ends the work.
  public func run(_ job: BatchJob, _ watch: BatchWatch = BatchWatch()) -> BatchOutcome {
    var diagnostics: [Diagnostic] = []
    let (text, sheet) = table(of: job, &diagnostics)
    var outcome = run(job, text, sheet, diagnostics, watch)
    if let sheet { outcome.diagnostics = outcome.diagnostics.map(sheet.named) }
    return outcome
  }

  /// The text of a batch's table, and the sheet that it comes from; nil where it cannot be read.
  private func table(
    of job: BatchJob, _ diagnostics: inout [Diagnostic]
  ) -> (text: SourceFile?, sheet: SheetTable?) {
    let (path, name) = job.tablePath
    let file = loadPlain(path, limit: BatchJob.tableLimit)
    diagnostics += file.diagnostics
    guard !file.diagnostics.hasErrors else { return (nil, nil) }
    guard Workbook.isWorkbook(file.source.bytes) else { return (file.source, nil) }
    guard let sheet = SheetTable(file.source, sheet: name, &diagnostics) else {
      // Nobody can read its bytes.
      show(SourceFile(id: file.source.id, path: file.source.path, bytes: []))
      return (nil, nil)
    }
    show(sheet.source)
    return (sheet.source, sheet)
  }

  private func run(
    _ job: BatchJob, _ text: SourceFile?, _ sheet: SheetTable?, _ found: [Diagnostic], _ watch: BatchWatch
  ) -> BatchOutcome {
    var outcome = BatchOutcome()
    var diagnostics = found
    guard let plan = prepare(job, text, &diagnostics) else {
      outcome.diagnostics = diagnostics.consolidated()
      outcome.isUnjudgeable = diagnostics.contains { diagnostic in
        diagnostic.severity == .error
          && (diagnostic.code < "KH0200"
            || BatchDiagnostics.unreadable.contains { $0.code == diagnostic.code })
      }
      return outcome
    }
    let judgement = judge(plan, sheet, watch)
    outcome.diagnostics = (diagnostics + judgement.findings.diagnostics).consolidated()
    outcome.omittedCount = judgement.findings.omittedCount
    outcome.rowCount = judgement.rowCount
    outcome.failedCount = judgement.failed.count
    outcome.isInterrupted = judgement.isInterrupted
    let mayWrite = job.keepsGoing || !outcome.diagnostics.hasErrors
    guard mayWrite, !outcome.isInterrupted, judgement.failed.count < judgement.rowCount else {
      return outcome
    }
    let writing = BatchWriting(workspace: self, job: job, plan: plan, failed: judgement.failed, watch: watch)
    writing.run(&outcome)
    return outcome
  }

  struct BatchJudgement {
    var findings = RowFindings()
    /// The numbers of the rows that are not written.
    var failed: Set<Int> = []
    var rowCount = 0
    var isInterrupted = false
  }

  /// Looks at all rows before anything is written.
  private func judge(_ plan: BatchPlan, _ sheet: SheetTable?, _ watch: BatchWatch) -> BatchJudgement {
    var judgement = BatchJudgement()
    judgement.findings.add(sheet?.faults ?? [])
    let faulty = sheet?.faultyRows ?? []
    var names = NameRegister()
    var reader = plan.columns.table.rows
    var firstJudged: JudgedPlan?
    while true {
      let rows = reader.window { judgement.findings.add($0) }
      guard !rows.isEmpty else { break }
      let judged = firstJudged
      let verdicts = concurrentMap(rows) { row -> BatchPlan.Verdict in
        row.isBroken || watch.shouldStop() ? BatchPlan.Verdict() : plan.verdict(on: row, after: judged)
      }
      if firstJudged == nil,
        let first = zip(rows, verdicts).first(where: { !$0.isBroken && !$1.diagnostics.hasErrors })?.0
      {
        firstJudged = plan.judgedPlan(of: first)
      }
      judgement.isInterrupted = watch.shouldStop()
      if judgement.isInterrupted { return judgement }
      for (row, var verdict) in zip(rows, verdicts) {
        judgement.rowCount += 1
        if let path = verdict.path, let clash = clash(path, row, plan, &names) {
          verdict.diagnostics.append(clash)
        }
        judgement.findings.add(verdict.diagnostics)
        if row.isBroken || verdict.diagnostics.hasErrors || faulty.contains(row.number) {
          judgement.failed.insert(row.number)
        }
      }
      watch.progress(reader.progress(.checking, judgement.rowCount))
    }
    if judgement.rowCount == 0 {
      judgement.findings.add([plan.columns.noRows])
    }
    return judgement
  }

  private func clash(
    _ path: String, _ row: DataRow, _ plan: BatchPlan, _ names: inout NameRegister
  ) -> Diagnostic? {
    guard let place = names.take(path, for: row),
      let earlier = plan.columns.table.row(number: Int(place.number), offset: Int(place.offset)),
      case .success(let other) = plan.columns.path(of: earlier), NameRegister.areSame(path, other)
    else { return nil }
    return plan.columns.sameName(path, row, earlier)
  }
}

extension RowReader {
  /// The next rows, as many as are worked on at a time; none at the end.
  mutating func window(_ report: ([Diagnostic]) -> Void) -> [DataRow] {
    let size = 64 * coreCount
    var rows: [DataRow] = []
    rows.reserveCapacity(size)
    var found: [Diagnostic] = []
    while rows.count < size, let row = next(&found) { rows.append(row) }
    report(found)
    return rows
  }

  func progress(_ stage: BatchProgress.Stage, _ rowCount: Int) -> BatchProgress {
    BatchProgress(stage, rowCount: rowCount, done: offset, total: byteCount)
  }
}
