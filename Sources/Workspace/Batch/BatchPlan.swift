internal import Batch
internal import Expansion
internal import OfficialDocument
internal import PlanModel
internal import PlanRules
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// What the rows of a batch have in common, made once: the plan, its template checked, its directive, the columns.
struct BatchPlan: Sendable {
  let workspace: Workspace
  let file: LoadedFile
  let model: Decoded<Plan>
  let template: PreparedTemplate
  let prepared: PreparedPlan
  let directive: Directive?
  let registry: Registry
  let columns: DataColumns
  /// The files that findings may ask to be changed.
  let sources: SourceMap

  /// What is to be said about one row, and where its document goes.
  struct Verdict: Sendable {
    var diagnostics: [Diagnostic] = []
    var path: String?
  }

  /// Judges a row by everything by which a plan is judged.
  ///
  /// A row that differs from a judged one only in running text is judged by its own cells: their words are checked as
  /// those of a plan are, and all else has been said.
  func verdict(on row: DataRow, after judged: JudgedPlan?) -> Verdict {
    var verdict = Verdict()
    switch columns.path(of: row) {
    case .success(let path): verdict.path = path
    case .failure(let error): verdict.diagnostics.append(error.diagnostic)
    }
    let empty = columns.emptyCells(of: row)
    guard empty.isEmpty else {
      verdict.diagnostics += empty
      return verdict
    }
    let expansion = expand(row)
    var found = expansion.diagnostics
    if let expanded = expansion.plan, let judged, found.isEmpty, judged.differsOnlyInText(from: expanded) {
      found = wordingOfCells(of: row)
    } else if let expanded = expansion.plan {
      let findings = checkPlan(
        PlanContext(
          plan: expanded.decoded, template: template.template, directive: directive, registry: registry,
          date: workspace.today, sources: sources))
      // Behind an error some values are stand-ins, and what is said about them is no news.
      found += expansion.diagnostics.hasErrors ? findings.filter { $0.span.file == file.source.id } : findings
    }
    if !found.isEmpty {
      verdict.diagnostics += workspace.suppressed(found, in: file).map { columns.naming($0, row) }
    }
    return verdict
  }

  /// The plan of a row that has been found right, ready to be composed.
  func expandedPlan(of row: DataRow) -> ExpandedPlan? { expand(row).plan }

  /// Composes the document of a row, and keeps what the other rows will say as well.
  func composition(for row: DataRow) -> PreparedComposition? {
    expandedPlan(of: row).map {
      PreparedComposition($0.decoded.value, kind: $0.kind, registry: registry, today: workspace.today)
    }
  }

  func document(of row: DataRow, _ composition: PreparedComposition) -> OfficialDocument? {
    expandedPlan(of: row).map { composition.document(of: $0.decoded.value) }
  }

  /// What the rules on wording say about the cells themselves.
  private func wordingOfCells(of row: DataRow) -> [Diagnostic] {
    var cells = model.map { ModelValue.plan($0) }
    cells.prose = columns.textCells(of: row)
    return cells.prose.isEmpty ? [] : checkProse(ProseContext(cells, registry: registry))
  }

  /// The plan of a row that has been judged by all rules.
  func judgedPlan(of row: DataRow) -> JudgedPlan? { expandedPlan(of: row).map(JudgedPlan.init) }

  private func expand(_ row: DataRow) -> Expansion {
    let plan = columns.plan(model.value, with: row)
    return expandPlan(model.map { _ in plan }, prepared, registry: registry, today: workspace.today)
  }
}

extension Workspace {
  /// Everything about a batch that its rows do not change, checked; nil where errors keep it from being begun.
  func prepare(_ job: BatchJob, _ text: SourceFile?, _ diagnostics: inout [Diagnostic]) -> BatchPlan? {
    let file = load(job.plan)
    diagnostics += file.diagnostics
    guard let model = file.model, let root = file.document?.root else { return nil }
    guard case .plan(let plan) = model.value else {
      diagnostics.append(
        Diagnostic(
          WorkspaceDiagnostics.notADocument, at: file.source.span(0..<0),
          LocalizedText(
            "chỉ kế hoạch và công văn dựng được hàng loạt, \(model.value.kind.label.vi) thì không",
            en: "only plans and dispatches are written in batches, not a \(model.value.kind.label.en)")))
      return nil
    }
    let (directive, problems) = directive(of: plan, in: file)
    diagnostics += problems
    guard plan.template != nil else {
      // Without a template there are no parameters that a row could give.
      diagnostics.append(
        Diagnostic(
          WorkspaceDiagnostics.notADocument, at: plan.span.startPoint,
          LocalizedText(
            "văn bản này không dùng mẫu nên không có tham số để dựng hàng loạt",
            en: "this document uses no template, and so has no parameters for a batch")))
      return nil
    }
    let library: Library
    let entry: Library.TemplateEntry
    switch template(of: plan, in: file) {
    case .missing(let found):
      diagnostics += found
      return nil
    case .found(let found, let place): (entry, library) = (found, place)
    }
    diagnostics += checkProse(ProseContext(model, registry: library.registry))
    diagnostics = suppressed(diagnostics, in: file)
    guard let text, let table = DataTable(text, &diagnostics) else { return nil }
    let columns = DataColumns(
      table, plan: plan, template: entry.prepared.template, pattern: job.pattern, &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    return BatchPlan(
      workspace: self, file: file, model: model.map { _ in plan }, template: entry.prepared,
      prepared: PreparedPlan(model.map { _ in plan }, root: root, template: entry.prepared),
      directive: directive, registry: library.registry, columns: columns,
      sources: SourceMap([file.source, entry.file.source]))
  }
}
