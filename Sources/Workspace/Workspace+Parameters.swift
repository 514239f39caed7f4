public import Expansion
internal import PlanModel
public import SourceText
internal import VietnameseText

/// The parameters of a template, for a form.
public struct TemplateForm: Sendable {
  public let id: String
  public let name: String?
  public let kind: String?
  public let path: String
  public let fields: [FormField]

  /// `{"version", "template": {"id", "name", "kind", "path"}, "parameters": [...]}`.
  public var json: JSONValue {
    .object([
      .init("version", 1),
      .init(
        "template",
        .object([
          .init("id", .string(id)), .init("name", .optional(name)), .init("kind", .optional(kind)),
          .init("path", .string(path)),
        ])), .init("parameters", .array(fields.map(\.json))),
    ])
  }

  public func text(_ language: Language) -> String {
    var lines = [name.map { "\(id): \($0)" } ?? id]
    if fields.isEmpty {
      lines.append(language == .vi ? "mẫu không có tham số" : "the template has no parameters")
    }
    for field in fields { lines += field.lines(language) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Workspace {
  /// The parameters of a template, known by its id or by the path of its file; nil where there is no such template.
  ///
  /// `known` are the ids there are, for a proposal.
  public func form(of name: String) -> (form: TemplateForm?, diagnostics: [Diagnostic], known: [String]) {
    let isFile = (try? world.kind(of: name)) == .file
    let library = library(for: isFile ? name : "./plan.yaml")
    let id = isFile ? load(name).template?.id?.value.value : name
    guard let library, let id, let entry = library.template(TemplateID(id)) else {
      return (nil, isFile ? load(name).diagnostics : [], library?.templateIDs ?? [])
    }
    let template = entry.prepared.template
    let form = TemplateForm(
      id: id, name: template.name?.value, kind: template.kind?.value.name, path: entry.file.source.path,
      fields: entry.prepared.formFields(registry: library.registry, on: today))
    let problems = (entry.file.diagnostics + entry.diagnostics).filter { $0.severity == .error }
    return (form, problems, library.templateIDs)
  }
}
