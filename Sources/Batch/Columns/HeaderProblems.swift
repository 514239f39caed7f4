internal import PlanModel
internal import SourceText
internal import VietnameseText

/// What can be wrong with the header of a table.
struct HeaderProblems {
  let table: DataTable
  let template: Template

  private var header: DataRow { table.header }
  private var parameterNames: [String] { template.parameters.map(\.name.value) }

  /// Columns without a name, and names that stand twice.
  func ofNames() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var first: [String: DataCell] = [:]
    for (column, cell) in header.cells.enumerated() {
      if folded(cell.text).isEmpty {
        found.append(
          Diagnostic(
            BatchDiagnostics.unnamedColumn, at: cell.span,
            LocalizedText("cột \(column + 1) không có tên", en: "column \(column + 1) has no name"),
            notes: [BatchDiagnostics.unnamedColumn.explanation]))
      } else if let earlier = first[folded(cell.text)] {
        found.append(
          Diagnostic(
            BatchDiagnostics.duplicateColumn, at: cell.span,
            LocalizedText(
              "cột «\(cell.text)» đã có trong dòng tiêu đề",
              en: "the header has a column “\(cell.text)” already"),
            related: [
              RelatedPlace(
                earlier.span,
                LocalizedText("cột «\(earlier.text)»", en: "the column “\(earlier.text)”"))
            ]))
      } else {
        first[folded(cell.text)] = cell
      }
    }
    return found
  }

  /// Columns that give no parameter and are not in the files' names.
  func ofUnused(_ matching: HeaderMatching, _ pattern: OutputPattern) -> [Diagnostic] {
    let known = parameterNames + pattern.columns
    var seen: Set<String> = []
    return header.cells.enumerated().compactMap { column, cell -> Diagnostic? in
      // A name that stands twice has been reported.
      guard seen.insert(folded(cell.text)).inserted else { return nil }
      guard matching.parameters[column] == nil, !matching.isInName[column], !folded(cell.text).isEmpty else {
        return nil
      }
      let best = suggestions(for: cell.text, among: known).first
      return Diagnostic(
        BatchDiagnostics.unknownColumn, at: cell.span,
        LocalizedText(
          "mẫu không có tham số «\(cell.text)», tên tệp cũng không dùng cột này",
          en: "the template has no parameter “\(cell.text)”, and the files' name does not use the column"),
        label: .didYouMean(best),
        notes: best == nil
          ? [
            LocalizedText(
              "các tham số của mẫu: \(parameterNames.joined(separator: ", "))",
              en: "the template's parameters: \(parameterNames.joined(separator: ", "))")
          ] : [],
        fixes: Fix.replacing(cell.span, with: best))
    }
  }

  /// Columns whose parameter does not fit into a cell.
  func ofTypes(_ parameters: [DataColumns.ParameterColumn]) -> [Diagnostic] {
    parameters.filter { $0.type.element == .citation || $0.type.form == .map }.map { parameter in
      Diagnostic(
        BatchDiagnostics.compoundColumn, at: header.cell(parameter.column)?.span ?? header.span,
        LocalizedText(
          "tham số «\(parameter.declaration.name.value)» là \(parameter.type.word.name.vi), không ghi được trong một ô",
          en:
            "the parameter “\(parameter.declaration.name.value)” is a \(parameter.type.word.name.en) and does not fit into a cell"
        ),
        related: [
          RelatedPlace(
            parameter.declaration.name.span, LocalizedText("mẫu khai báo ở đây", en: "declared here"))
        ],
        notes: [BatchDiagnostics.compoundColumn.explanation])
    }
  }

  /// Required parameters that neither the plan nor a column gives, and names in braces that are no column.
  func ofMissing(given: Set<String>, _ pattern: OutputPattern) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let names = header.cells.map(\.text)
    let missing = template.parameters.filter {
      !given.contains(folded($0.name.value)) && $0.value.defaultValue == nil
        && $0.value.isRequired?.value != false
    }
    if !missing.isEmpty {
      let list = missing.map(\.name.value)
      found.append(
        Diagnostic(
          BatchDiagnostics.missingColumn, at: header.span.endPoint,
          LocalizedText(
            "thiếu cột \(list.map { "«\($0)»" }.joined(separator: ", "))",
            en: "missing columns: \(list.map { "“\($0)”" }.joined(separator: ", "))"),
          label: LocalizedText(
            "thêm cột, hoặc ghi trong «tham số» của kế hoạch", en: "add the column, or write it into the plan"
          ),
          related: missing.map { declaration in
            let label = declaration.value.label?.value ?? declaration.name.value
            return RelatedPlace(
              declaration.name.span, LocalizedText("mẫu cần: \(label)", en: "the template needs: \(label)"))
          }))
    }
    for name in pattern.columns where HeaderMatching.match(name, among: names) == nil {
      let best = suggestions(for: name, among: names).first
      found.append(
        Diagnostic(
          BatchDiagnostics.missingColumn, at: header.span.endPoint,
          LocalizedText(
            "tên tệp dùng {\(name)}, bảng không có cột này",
            en: "the files' name uses {\(name)}, and the table has no such column"),
          label: .didYouMean(best),
          notes: best == nil
            ? [
              LocalizedText(
                "các cột của bảng: \(names.joined(separator: ", "))",
                en: "the columns: \(names.joined(separator: ", "))")
            ] : []))
    }
    return found
  }
}
