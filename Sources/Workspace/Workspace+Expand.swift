public import Expansion
internal import PlanModel
public import SourceText
internal import VietnameseText
internal import YAMLTree

extension Workspace {
  /// A plan with its template resolved.
  public func expand(_ file: LoadedFile) -> Expansion {
    guard let root = file.document?.root, let model = file.model, case .plan(let plan) = model.value else {
      return Expansion(plan: nil, diagnostics: [])
    }
    let found = library(for: file.source.path)
    if plan.template == nil, let kind = plan.kind {
      return expandPlan(
        model.map { _ in plan }, root: root, kind: kind, registry: found?.registry ?? Registry(), today: today
      )
    }
    switch template(of: plan, in: file) {
    case .missing(let diagnostics): return Expansion(plan: nil, diagnostics: diagnostics)
    case .found(let entry, let library):
      return expandPlan(
        model.map { _ in plan }, root: root, template: entry.prepared, registry: library.registry,
        today: today)
    }
  }

  /// A plan by its path with its template resolved, and all that is wrong with its files; the rules are not asked.
  public func expanded(_ path: String) -> (plan: ExpandedPlan?, diagnostics: [Diagnostic]) {
    let file = load(path)
    guard file.plan != nil || file.diagnostics.hasErrors else {
      let kind = file.kind?.label ?? LocalizedText("tệp này", en: "a file of this kind")
      return (
        nil,
        [
          Diagnostic(
            WorkspaceDiagnostics.notADocument, at: file.source.span(0..<0),
            LocalizedText("\(kind.vi) không phải là kế hoạch", en: "a \(kind.en) is no plan"))
        ]
      )
    }
    let expansion = expand(file)
    let diagnostics = (file.diagnostics + expansion.diagnostics).consolidated()
    return (diagnostics.hasErrors ? nil : expansion.plan, diagnostics)
  }

  enum TemplateSearch {
    case found(Library.TemplateEntry, Library)
    case missing([Diagnostic])
  }

  /// The template that a plan names, where it is there and without errors.
  func template(of plan: Plan, in file: LoadedFile) -> TemplateSearch {
    guard let library = library(for: file.source.path) else {
      return .missing([
        Diagnostic(
          WorkspaceDiagnostics.noLibrary, at: plan.template?.span ?? plan.span.startPoint,
          LocalizedText("không tìm thấy thư mục «templates»", en: "the folder “templates” was not found"),
          notes: [WorkspaceDiagnostics.noLibrary.explanation])
      ])
    }
    // A plan without a template has been reported by its table.
    guard let id = plan.template else { return .missing([]) }
    guard let template = library.template(id.value) else { return .missing([unknownTemplate(id, library)]) }
    guard !template.hasErrors else {
      return .missing([
        Diagnostic(
          WorkspaceDiagnostics.brokenTemplate, at: id.span,
          LocalizedText(
            "mẫu «\(id.value.id)» có lỗi nên chưa dựng được văn bản",
            en: "the template “\(id.value.id)” has errors, so that the document cannot be made"),
          related: template.firstError.map {
            [
              RelatedPlace(
                $0.span, LocalizedText("lỗi đầu tiên của mẫu", en: "first error of the template"))
            ]
          } ?? [])
      ])
    }
    return .found(template, library)
  }

  private func unknownTemplate(_ id: Located<TemplateID>, _ library: Library) -> Diagnostic {
    let similar = suggestions(for: id.value.id, among: library.templateIDs).first
    return Diagnostic(
      ExpansionDiagnostics.unknownTemplate, at: id.span,
      LocalizedText("không có mẫu «\(id.value.id)»", en: "there is no template “\(id.value.id)”"),
      label: .didYouMean(similar),
      notes: [
        LocalizedText(
          "các mẫu trong «\(library.folder)»: \(library.templateIDs.joined(separator: ", "))",
          en: "templates in “\(library.folder)”: \(library.templateIDs.joined(separator: ", "))")
      ],
      fixes: Fix.replacing(id.span, with: similar))
  }
}
