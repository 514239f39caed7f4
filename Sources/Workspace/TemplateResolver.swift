internal import Expansion
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Follows the chain of templates that extend each other.
struct TemplateResolver {
  private let files: [String: LoadedFile]

  init(_ files: [String: LoadedFile]) { self.files = files }

  /// The template of a file together with those that it extends; nil where the file holds none.
  func entry(_ file: LoadedFile) -> Library.TemplateEntry? {
    guard let root = file.document?.root, let model = file.model, let template = file.template else {
      return nil
    }
    var diagnostics: [Diagnostic] = []
    let chain = chain(from: file, &diagnostics)
    guard chain.count > 1 else {
      let prepared = PreparedTemplate(model.map { _ in template }, root: root)
      return Library.TemplateEntry(
        file: file, prepared: prepared, diagnostics: diagnostics + prepared.diagnostics)
    }
    var merged = chain.last?.document?.root ?? root
    for own in chain.dropLast().reversed().compactMap({ $0.document?.root }) {
      let (next, problems) = inherit(own, from: merged)
      merged = next
      diagnostics += problems
    }
    let decoded = decode(Template.self, from: merged, acceptsExpressions: true)
    let prepared = PreparedTemplate(decoded, root: merged)
    return Library.TemplateEntry(
      file: file, prepared: prepared, diagnostics: diagnostics + prepared.diagnostics)
  }

  /// The template itself and all that it extends, the nearest first; a circle ends where it closes.
  private func chain(from file: LoadedFile, _ diagnostics: inout [Diagnostic]) -> [LoadedFile] {
    var chain = [file]
    var seen = Set([file.template?.id?.value.value].compactMap { $0 })
    while let parent = chain.last?.template?.parent {
      guard let next = files[parent.value.id] else {
        diagnostics.append(unknown(parent))
        break
      }
      guard seen.insert(parent.value.id).inserted else {
        diagnostics.append(cycle(parent, chain))
        break
      }
      chain.append(next)
    }
    return chain
  }

  private func unknown(_ parent: Located<TemplateID>) -> Diagnostic {
    let best = suggestions(for: parent.value.id, among: files.keys.sorted()).first
    return Diagnostic(
      ExpansionDiagnostics.unknownTemplate, at: parent.span,
      LocalizedText("không có mẫu «\(parent.value.id)»", en: "there is no template “\(parent.value.id)”"),
      label: best.map { LocalizedText("có phải là «\($0)»?", en: "did you mean “\($0)”?") })
  }

  private func cycle(_ parent: Located<TemplateID>, _ chain: [LoadedFile]) -> Diagnostic {
    let names = chain.compactMap { $0.template?.id?.value.value } + [parent.value.id]
    return Diagnostic(
      ExpansionDiagnostics.templateCycle, at: parent.span,
      LocalizedText(
        "mẫu kế thừa vòng quanh: \(names.joined(separator: " → "))",
        en: "templates extend each other in a circle: \(names.joined(separator: " → "))"),
      related: chain.dropLast().compactMap { file in
        file.template?.parent.map {
          RelatedPlace($0.span, LocalizedText("kế thừa ở đây", en: "extends here"))
        }
      })
  }
}
