public import PlanModel
public import SourceText
public import YAMLTree

extension DataColumns {
  /// A plan with the values of a row put over its own; each knows its cell.
  ///
  /// An empty cell gives no value: then the plan's own counts, or the template's default. A list has semicolons or line
  /// breaks between its items.
  public func plan(_ base: Plan, with row: DataRow) -> Plan {
    var plan = base
    // Of two values of one name the first counts.
    plan.parameters = parameters.compactMap { value(of: $0, in: row) } + base.parameters
    return plan
  }

  /// The cells that become running text.
  public func textCells(of row: DataRow) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    for parameter in parameters where parameter.type.element == .text {
      guard let node = value(of: parameter, in: row)?.value.node else { continue }
      if node.kind == .sequence { nodes += node.items } else { nodes.append(node) }
    }
    return nodes
  }

  /// Required cells of a row that are empty.
  public func emptyCells(of row: DataRow) -> [Diagnostic] {
    parameters.compactMap { parameter in
      guard !parameter.mayBeEmpty, let cell = row.cell(parameter.column), cell.isEmpty else { return nil }
      let name = parameter.declaration.name.value
      return Diagnostic(
        BatchDiagnostics.emptyCell, at: cell.span,
        LocalizedText(
          "hàng \(row.number): ô «\(name)» để trống", en: "row \(row.number): the cell “\(name)” is empty"),
        related: [
          RelatedPlace(
            parameter.declaration.name.span,
            LocalizedText(
              "mẫu cần: \(parameter.declaration.value.label?.value ?? name)",
              en: "the template needs: \(parameter.declaration.value.label?.value ?? name)"))
        ])
    }
  }

  /// The path of a row's file below the output folder, or what keeps it from being one.
  public func path(of row: DataRow) -> Result<String, RowNameError> {
    let cells = nameColumns.compactMap { row.cell($0) }
    do throws(FileNameProblem) {
      return .success(try pattern.path(cells))
    } catch {
      let span = cells.first { cell in (try? FileNameProblem.check(value: cell.text)) == nil }?.span
      return .failure(
        RowNameError(
          diagnostic: Diagnostic(
            BatchDiagnostics.badFileName, at: span ?? cells.first?.span ?? row.span,
            LocalizedText(
              "hàng \(row.number): \(error.message.vi)", en: "row \(row.number): \(error.message.en)"),
            notes: [BatchDiagnostics.badFileName.explanation])))
    }
  }

  /// A table that has a header and nothing below it.
  public var noRows: Diagnostic {
    Diagnostic(
      BatchDiagnostics.emptyTable, at: table.header.span,
      LocalizedText(
        "bảng chỉ có dòng tiêu đề, không có hàng nào", en: "the table has a header and no rows below it"))
  }

  /// Two rows that give one file.
  public func sameName(_ path: String, _ row: DataRow, _ earlier: DataRow) -> Diagnostic {
    func place(_ row: DataRow) -> SourceSpan { nameColumns.first.flatMap { row.cell($0)?.span } ?? row.span }
    return Diagnostic(
      BatchDiagnostics.sameFileName, at: place(row),
      LocalizedText(
        "hàng \(row.number) và hàng \(earlier.number) cùng tên tệp «\(path)»",
        en: "row \(row.number) and row \(earlier.number) have one file name, “\(path)”"),
      related: [
        RelatedPlace(place(earlier), LocalizedText("hàng \(earlier.number)", en: "row \(earlier.number)"))
      ])
  }

  /// The finding with the row and column of the cell to which it points.
  public func naming(_ diagnostic: Diagnostic, _ row: DataRow) -> Diagnostic {
    var named = diagnostic
    guard diagnostic.span.file == table.source.id else {
      named.related.append(
        RelatedPlace(
          row.span,
          LocalizedText("với giá trị của hàng \(row.number)", en: "with the values of row \(row.number)")))
      return named
    }
    guard let column = row.cells.firstIndex(where: { $0.span.range.contains(diagnostic.span.range) }) else {
      return named
    }
    let name = table.header.cell(column)?.text ?? ""
    named.label =
      named.label
      ?? LocalizedText(
        "hàng \(row.number), cột «\(name)»", en: "row \(row.number), column “\(name)”")
    return named
  }

  private func value(of parameter: ParameterColumn, in row: DataRow) -> NamedValue<RawValue>? {
    guard let cell = row.cell(parameter.column), !cell.isEmpty else { return nil }
    let tree: ComposedNode =
      parameter.type.form == .list
      ? .sequence(cell.items.map { .text($0.text, origin: $0.span) }, origin: cell.span)
      : .text(cell.text, origin: cell.span)
    guard let node = YAMLDocument(tree, source: table.source).root else { return nil }
    return NamedValue(
      name: Located(
        parameter.declaration.name.value, at: table.header.cell(parameter.column)?.span ?? cell.span),
      value: RawValue(node: node))
  }
}

/// A row whose cells cannot be the name of a file.
public struct RowNameError: Error, Sendable {
  public let diagnostic: Diagnostic
}

extension DataCell {
  /// What stands between semicolons or line breaks, each with its place.
  fileprivate var items: [(text: String, span: SourceSpan)] {
    var items: [(String, SourceSpan)] = []
    var offset = 0
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let count = piece.utf8.count
      let blanks = piece.prefix { $0 == " " || $0 == "\t" }.utf8.count
      var end = piece.endIndex
      while end > piece.startIndex, case let before = piece.index(before: end), piece[before] == " " {
        end = before
      }
      let word = piece[..<end].drop { $0 == " " || $0 == "\t" }
      if !word.isEmpty {
        let start = offset + blanks
        items.append((String(word), span(ofText: start..<start + word.utf8.count)))
      }
      offset += count + 1
    }
    return items
  }
}
