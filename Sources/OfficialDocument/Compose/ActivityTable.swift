internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  /// All activities by group; the keys of the rows begin with `key`.
  func activityTable(key: String) -> Table {
    let columns = [
      TableColumn("STT", weight: 5, alignment: .center), TableColumn("Nội dung nhiệm vụ", weight: 34),
      TableColumn("Cơ quan chủ trì", weight: 16), TableColumn("Cơ quan phối hợp", weight: 20),
      TableColumn("Thời gian hoàn thành", weight: 14), TableColumn("Sản phẩm, kết quả", weight: 18),
      TableColumn("Ghi chú", weight: 10),
    ]
    var rows: [TableRow] = []
    var count = 0
    for (index, (group, activities)) in groupedActivities.enumerated() {
      if let group {
        let id = group.id?.value.value ?? ""
        rows.append(
          TableRow(
            key: BlockKey("\(key)/nhóm/\(id)"),
            cells: [Inlines("\(romanNumeral(index + 1) ?? ""). \(group.name?.value ?? "")")], isGroup: true))
      }
      for activity in activities {
        count += 1
        rows.append(row(activity, number: count, key: key))
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private func row(_ activity: Activity, number: Int, key: String) -> TableRow {
    TableRow(
      key: BlockKey("\(key)/\(activity.id?.value ?? String(number))"),
      cells: [
        Inlines(String(number)), Inlines(markup: activity.name?.value ?? ""),
        Inlines(capitalizingFirst(activity.lead.map { registry.name(of: $0.value) ?? $0.value.id } ?? "")),
        Inlines(capitalizingFirst(joined(names(activity.partners)))),
        Inlines(capitalizingFirst(activity.deadline?.value.phrase ?? "")),
        Inlines(markup: activity.product?.value ?? ""), Inlines(markup: activity.note?.value ?? ""),
      ])
  }
}
