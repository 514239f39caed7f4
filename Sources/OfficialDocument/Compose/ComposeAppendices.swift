internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  func appendices() -> [Appendix] {
    plan.appendices.enumerated().map { index, entry in
      Appendix(
        key: BlockKey("phụ-lục-\(index + 1)"),
        label: plan.appendices.count > 1 ? "Phụ lục \(romanNumeral(index + 1) ?? "")" : "Phụ lục",
        title: entry.title?.value.uppercased() ?? "", attachedTo: attachedTo(),
        blocks: [Block(key: BlockKey("phụ-lục-\(index + 1)/bảng"), .table(activityTable()))],
        isLandscape: entry.isLandscape?.value ?? true)
    }
  }

  /// «(Kèm theo Kế hoạch số … ngày … của …)», blank where number and day are still blank.
  private func attachedTo() -> String {
    let name = plan.issuer.flatMap { registry.name(of: $0.value) } ?? ""
    let date = placeAndDate.printedDate
    return "(Kèm theo \(capitalizingFirst(kind.name)) số \(number().reference) \(date) của \(name))"
  }

  private func activityTable() -> Table {
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
            key: BlockKey("bảng/nhóm/\(id)"),
            cells: [Inlines("\(romanNumeral(index + 1) ?? ""). \(group.name?.value ?? "")")], isGroup: true))
      }
      for activity in activities {
        count += 1
        rows.append(row(activity, number: count))
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private func row(_ activity: Activity, number: Int) -> TableRow {
    TableRow(
      key: BlockKey("bảng/\(activity.id?.value ?? String(number))"),
      cells: [
        Inlines(String(number)), Inlines(markup: activity.name?.value ?? ""),
        Inlines(capitalizingFirst(activity.lead.map { registry.name(of: $0.value) ?? $0.value.id } ?? "")),
        Inlines(capitalizingFirst(joined(names(activity.partners)))),
        Inlines(capitalizingFirst(activity.deadline?.value.phrase ?? "")),
        Inlines(markup: activity.product?.value ?? ""), Inlines(markup: activity.note?.value ?? ""),
      ])
  }
}
