public import Expansion
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

extension Workspace {
  /// A plan with its template resolved.
  public func expand(_ file: LoadedFile) -> Expansion {
    guard let root = file.document?.root, let model = file.model, case .plan(let plan) = model.value else {
      return Expansion(plan: nil, diagnostics: [])
    }
    guard let library = library(for: file.source.path) else {
      return Expansion(
        plan: nil,
        diagnostics: [
          Diagnostic(
            WorkspaceDiagnostics.noLibrary, at: plan.template?.span ?? root.span.startPoint,
            LocalizedText("không tìm thấy thư mục «templates»", en: "the folder “templates” was not found"),
            notes: [WorkspaceDiagnostics.noLibrary.explanation])
        ])
    }
    // A plan without a template has been reported by its table.
    guard let id = plan.template else { return Expansion(plan: nil, diagnostics: []) }
    guard let template = library.template(id.value) else { return unknownTemplate(id, library) }
    guard !template.hasErrors else {
      return Expansion(
        plan: nil,
        diagnostics: [
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
    return expandPlan(
      model.map { _ in plan }, root: root, template: template.prepared, registry: library.registry,
      today: today)
  }

  private func unknownTemplate(_ id: Located<TemplateID>, _ library: Library) -> Expansion {
    let similar = suggestions(for: id.value.id, among: library.templateIDs).first
    return Expansion(
      plan: nil,
      diagnostics: [
        Diagnostic(
          ExpansionDiagnostics.unknownTemplate, at: id.span,
          LocalizedText("không có mẫu «\(id.value.id)»", en: "there is no template “\(id.value.id)”"),
          label: similar.map { LocalizedText("có phải là «\($0)»?", en: "did you mean “\($0)”?") },
          notes: [
            LocalizedText(
              "các mẫu trong «\(library.folder)»: \(library.templateIDs.joined(separator: ", "))",
              en: "templates in “\(library.folder)”: \(library.templateIDs.joined(separator: ", "))")
          ],
          fixes: similar.map {
            [
              Fix(
                LocalizedText("đổi thành «\($0)»", en: "change to “\($0)”"), isSafe: false,
                edits: [TextEdit(id.span, $0)])
            ]
          } ?? [])
      ])
  }
}
