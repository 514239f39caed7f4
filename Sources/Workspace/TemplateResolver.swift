internal import Expansion
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Follows the chain of templates that extend each other.
struct TemplateResolver: Sendable {
  private let files: [String: LoadedFile]
  /// Nil where none is known.
  private let registry: Registry?

  init(_ files: [String: LoadedFile], registry: Registry?) {
    self.files = files
    self.registry = registry
  }

  /// The template of a file together with those that it extends; nil where the file holds none.
  func entry(_ file: LoadedFile) -> Library.TemplateEntry? {
    guard let merged = merged(file) else { return nil }
    let prepared = PreparedTemplate(merged.decoded, root: merged.root, registry: registry) { [self] id in
      files[id].flatMap { self.merged($0)?.root }
    }
    return Library.TemplateEntry(
      file: merged.file, prepared: prepared, diagnostics: merged.diagnostics + prepared.diagnostics)
  }

  private struct Merged {
    let file: LoadedFile
    let decoded: Decoded<Template>
    let root: YAMLNode
    let diagnostics: [Diagnostic]
  }

  /// The template of a file put over those that it extends; nil where the file holds none.
  private func merged(_ file: LoadedFile) -> Merged? {
    guard let root = file.document?.root, let model = file.model, let template = file.template else {
      return nil
    }
    var diagnostics: [Diagnostic] = []
    let chain = chain(from: file, &diagnostics)
    guard chain.count > 1 else {
      return Merged(file: file, decoded: model.map { _ in template }, root: root, diagnostics: diagnostics)
    }
    var merged = chain.last?.document?.root ?? root
    for own in chain.dropLast().reversed().compactMap({ $0.document?.root }) {
      let (next, problems) = inherit(own, from: merged)
      merged = next
      diagnostics += problems
    }
    let decoded = decode(Template.self, from: merged, acceptsExpressions: true)
    return Merged(file: file, decoded: decoded, root: merged, diagnostics: diagnostics)
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
      label: .didYouMean(best))
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
