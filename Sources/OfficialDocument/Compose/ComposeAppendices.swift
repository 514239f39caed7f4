internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  func appendices() -> [Appendix] {
    plan.appendices.enumerated().map { index, entry in
      let key = "phụ-lục-\(index + 1)/bảng"
      let table =
        switch entry.content?.value {
        case .timetable: timetable(key: key)
        case .activities, nil: activityTable(key: "bảng")
        }
      return Appendix(
        key: BlockKey("phụ-lục-\(index + 1)"), label: appendixLabel(index),
        title: entry.title?.value.uppercased() ?? "", attachedTo: attachedTo(),
        blocks: [Block(key: BlockKey(key), .table(table))], isLandscape: entry.isLandscape?.value ?? true)
    }
  }

  /// Appendices are numbered where there are several.
  func appendixLabel(_ index: Int) -> String {
    plan.appendices.count > 1 ? "Phụ lục \(romanNumeral(index + 1) ?? "")" : "Phụ lục"
  }

  /// «(Kèm theo Kế hoạch số … ngày … của …)», blank where number and day are still blank.
  private func attachedTo() -> String {
    let name = plan.issuer.flatMap { registry.name(of: $0.value) } ?? ""
    let date = placeAndDate.printedDate
    return "(Kèm theo \(capitalizingFirst(kind.name)) số \(number().reference) \(date) của \(name))"
  }
}
