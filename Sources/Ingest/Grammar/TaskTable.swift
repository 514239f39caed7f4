internal import VietnameseText

/// A table of tasks, as appendices have it: what is to be done, who leads, who joins in, until when.
struct TaskTable {
  struct Row {
    var task: String
    var lead: String?
    var partners: String?
    var deadline: String?
    var product: String?
  }

  let rows: [Row]

  private enum Column { case task, lead, partners, deadline, product }

  /// Nil where the first rows do not name the columns of such a table.
  init?(_ table: SourceTable) {
    for (index, row) in table.rows.prefix(3).enumerated() {
      let columns = row.map { Self.column($0.map(\.text).joined(separator: " ")) }
      guard columns.contains(.task),
        columns.contains(.lead) || columns.contains(.deadline) || columns.contains(.product)
      else { continue }
      rows = table.rows.dropFirst(index + 1).compactMap { Self.row($0, columns) }
      return
    }
    return nil
  }

  private static func column(_ title: String) -> Column? {
    guard title.count < 80 else { return nil }
    let key = words(title).map(\.key).joined(separator: " ")
    if key.contains("phoi hop") { return .partners }
    if key.contains("chu tri")
      || key.contains("thuc hien") && (key.contains("co quan") || key.contains("don vi"))
      || key.contains("trach nhiem")
    {
      return .lead
    }
    if key.contains("thoi gian") || key.contains("thoi han") || key.contains("tien do")
      || key.contains("hoan thanh")
    {
      return .deadline
    }
    if key.contains("san pham") || key.contains("ket qua") { return .product }
    if key.contains("nhiem vu") || key.contains("noi dung") || key.contains("cong viec")
      || key.contains("hoat dong")
    {
      return .task
    }
    return nil
  }

  private static func row(_ cells: [SourceTable.Cell], _ columns: [Column?]) -> Row? {
    func text(_ column: Column) -> String? {
      guard let index = columns.firstIndex(of: column), index < cells.count else { return nil }
      let text = cells[index].map { $0.text.split(separator: "\n").joined(separator: " ") }.joined(
        separator: "\n")
      return text.contains { $0.isLetter || $0.isNumber } ? text : nil
    }
    // A row of one cell is a heading within the table.
    guard cells.count > 1, let task = text(.task) else { return nil }
    let row = Row(
      task: task, lead: text(.lead), partners: text(.partners), deadline: text(.deadline),
      product: text(.product))
    let isHeading = row.lead == nil && row.partners == nil && row.deadline == nil && row.product == nil
    return isHeading ? nil : row
  }
}
