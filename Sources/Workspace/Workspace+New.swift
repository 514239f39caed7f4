internal import Coverage
internal import Expansion
internal import PlanModel
public import SourceText

/// Why no first plan could be made.
public enum PlanStubRefusal: Error {
  case files([Diagnostic])
  case message(LocalizedText)
}

extension Workspace {
  /// A first plan out of a template and a directive, as text; `output` is where it will stand.
  ///
  /// The issuing body is the one that is named, or the only one to which the directive gives a task by its own name.
  public func newPlan(
    template id: String, directive path: String, issuer named: String?, output: String?
  ) -> Result<String, PlanStubRefusal> {
    let file = load(path)
    if file.diagnostics.hasErrors { return .failure(.files(file.diagnostics)) }
    guard let directive = file.directive else {
      return .failure(
        .message(LocalizedText("«\(path)» không phải là văn bản chỉ đạo", en: "“\(path)” is no directive")))
    }
    guard let library = library(for: output ?? path) ?? library(for: path) else {
      return .failure(.message(WorkspaceDiagnostics.noLibrary.explanation))
    }
    guard let entry = library.template(TemplateID(id)) else {
      let names = library.templateIDs.joined(separator: ", ")
      return .failure(
        .message(
          LocalizedText(
            "không có mẫu «\(id)»; các mẫu: \(names)", en: "there is no template “\(id)”; templates: \(names)"
          )))
    }
    let registry = coverageCache.registry(library)
    let reading = coverageCache.directive(directive, at: file.source.path, library)
    let issuer: AgencyID
    switch self.issuer(named, of: reading, library.registry) {
    case .success(let found): issuer = found
    case .failure(let refusal): return .failure(refusal)
    }
    var plan = Plan()
    plan.issuer = Located(issuer, at: .nowhere)
    let report = judge(CoverageInput(directive: reading, plan: plan, registry: registry, today: today))
    guard report.duties.contains(where: { $0.verdict != .notOurs }) else {
      let name = library.registry.name(of: issuer) ?? issuer.id
      return .failure(
        .message(
          LocalizedText(
            "văn bản chỉ đạo không giao việc gì cho \(name)", en: "the directive gives no task to \(name)")))
    }
    let folder = Paths.parent(Paths.normalized(output ?? "plan.yaml"))
    return .success(
      PlanStub(
        report: report, template: entry.prepared.template,
        directivePath: Paths.relative(Paths.normalized(path), from: folder)
      ).yaml)
  }

  private func issuer(
    _ named: String?, of directive: DirectiveReading, _ registry: Registry
  ) -> Result<AgencyID, PlanStubRefusal> {
    if let named {
      if registry.agencies[named] != nil { return .success(AgencyID(named)) }
      return .failure(
        .message(
          LocalizedText("danh mục không có cơ quan «\(named)»", en: "the registry has no body “\(named)”")))
    }
    var bodies: [AgencyID] = []
    for assignee in directive.points.flatMap(\.assignees) {
      let body = registry.bodyInCharge(of: assignee, on: today)
      if bodies.contains(body) { continue }
      // Groups issue no documents, and bodies of the Party write theirs by other rules.
      if let agency = registry.agencies[body.id], agency.level?.value != .party { bodies.append(body) }
    }
    if bodies.count == 1 { return .success(bodies[0]) }
    let list = bodies.map(\.id).joined(separator: ", ")
    return .failure(
      .message(
        LocalizedText(
          "ghi cơ quan ban hành bằng --issuer" + (list.isEmpty ? "" : "; văn bản chỉ đạo giao cho: \(list)"),
          en: "name the issuing body with --issuer"
            + (list.isEmpty ? "" : "; the directive gives tasks to: \(list)"))))
  }
}
