internal import PlanModel
internal import SourceText
internal import VietnameseText

/// What is said of parameters that a plan leaves out or makes up.
enum ParameterReports {
  /// All missing parameters in one finding, each with the place where the template declares it.
  static func missing(_ missing: [NamedValue<ParameterDeclaration>], in plan: Plan) -> [Diagnostic] {
    guard !missing.isEmpty else { return [] }
    let names = missing.map(\.name.value)
    let place = plan.parameters.first?.name.span ?? plan.template?.span ?? plan.span
    let example = names.map { "\($0): …" }.joined(separator: "; ")
    return [
      Diagnostic(
        ExpansionDiagnostics.missingParameter, at: place,
        LocalizedText(
          "thiếu tham số \(names.map { "«\($0)»" }.joined(separator: ", "))",
          en: "missing parameters: \(names.map { "“\($0)”" }.joined(separator: ", "))"),
        label: LocalizedText("thêm vào «tham số»: \(example)", en: "add to “tham số”: \(example)"),
        related: missing.map { declaration in
          let label = declaration.value.label?.value ?? declaration.name.value
          return RelatedPlace(
            declaration.name.span,
            LocalizedText("mẫu cần: \(label)", en: "the template needs: \(label)"))
        })
    ]
  }

  static func unknown(in plan: Plan, _ scope: ParameterScope) -> [Diagnostic] {
    let names = scope.parameters.map(\.name)
    let template = scope.parameters.first?.declaration.name.span
    let known = Set(names.map { folded($0) })
    return plan.parameters.filter { !known.contains(folded($0.name.value)) }.map { given in
      let best = suggestions(for: given.name.value, among: names).first
      return Diagnostic(
        ExpansionDiagnostics.unknownParameter, at: given.name.span,
        LocalizedText(
          "mẫu không có tham số «\(given.name.value)»",
          en: "the template has no parameter “\(given.name.value)”"),
        label: .didYouMean(best),
        related: template.map {
          [RelatedPlace($0, LocalizedText("các tham số của mẫu", en: "the parameters of the template"))]
        } ?? [],
        notes: best == nil
          ? [
            LocalizedText(
              "các tham số của mẫu: \(names.joined(separator: ", "))",
              en: "the template's parameters: \(names.joined(separator: ", "))")
          ] : [],
        fixes: Fix.replacing(given.name.span, with: best))
    }
  }
}
