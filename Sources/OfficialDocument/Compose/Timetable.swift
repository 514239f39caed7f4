internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  /// When an activity is due, as the timetable divides them.
  private enum DuePeriod: Hashable, Comparable {
    case month(year: Int, month: Int)
    case continuous
    case onRequest
    /// No deadline is written, or none that could be read.
    case open

    init(_ deadline: Deadline?) {
      switch deadline {
      case .continuous?, .periodic?: self = .continuous
      case .onRequest?: self = .onRequest
      case let deadline?:
        self = deadline.lastDay.map { .month(year: $0.year, month: $0.month) } ?? .open
      case nil: self = .open
      }
    }

    var title: String {
      switch self {
      case .month(let year, let month): capitalizingFirst(DatePhrases.month(month, year: year))
      case .continuous: "Thường xuyên, định kỳ"
      case .onRequest: "Theo yêu cầu"
      case .open: "Chưa xác định thời hạn"
      }
    }

    /// Stays the same from version to version.
    var key: String {
      switch self {
      case .month(let year, let month): "\(year)-\(month)"
      case .continuous: "thường-xuyên"
      case .onRequest: "theo-yêu-cầu"
      case .open: "chưa-xác-định"
      }
    }
  }

  /// What is due in each month, by day, then what goes on all the time and what is done when asked for.
  ///
  /// An activity stands in the month of the last day on which it can be done in time; the keys of the rows begin with `key`.
  func timetable(key: String) -> Table {
    let columns = [
      TableColumn("STT", weight: 5, alignment: .center), TableColumn("Nội dung nhiệm vụ", weight: 42),
      TableColumn("Cơ quan chủ trì", weight: 20), TableColumn("Thời gian", weight: 18),
      TableColumn("Sản phẩm, kết quả", weight: 20),
    ]
    let due = Dictionary(grouping: plan.activities.enumerated()) { DuePeriod($0.element.deadline?.value) }
    var rows: [TableRow] = []
    var count = 0
    for (period, activities) in due.sorted(by: { $0.key < $1.key }) {
      rows.append(
        TableRow(key: BlockKey("\(key)/\(period.key)"), cells: [Inlines(period.title)], isGroup: true))
      let ordered = activities.sorted { left, right in
        let (first, second) = (left.element.deadline?.value.lastDay, right.element.deadline?.value.lastDay)
        if let first, let second, first != second { return first < second }
        return left.offset < right.offset
      }
      for activity in ordered.map(\.element) {
        count += 1
        rows.append(row(activity, number: count, key: key))
      }
    }
    return Table(columns: columns, rows: rows)
  }

  private func row(_ activity: Activity, number: Int, key: String) -> TableRow {
    let lead = activity.lead.map { registry.name(of: $0.value) ?? $0.value.id } ?? ""
    return TableRow(
      key: BlockKey("\(key)/\(activity.id?.value ?? String(number))"),
      cells: [
        Inlines(String(number)), Inlines(markup: activity.name?.value ?? ""),
        Inlines(capitalizingFirst(lead)),
        Inlines(capitalizingFirst(activity.deadline?.value.phrase ?? "")),
        Inlines(markup: activity.product?.value ?? ""),
      ])
  }
}
