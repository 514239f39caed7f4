internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  /// The groups in their order, each with its activities; what belongs to no group comes last.
  var groupedActivities: [(group: ActivityGroup?, activities: [Activity])] {
    var result = plan.groups.map { group in
      (group as ActivityGroup?, plan.activities.filter { $0.group?.value.id == group.id?.value.value })
    }
    let known = Set(plan.groups.compactMap { $0.id?.value.value })
    let others = plan.activities.filter { !known.contains($0.group?.value.id ?? "") }
    if !others.isEmpty { result.append((nil, others)) }
    return result.filter { !$0.1.isEmpty }
  }

  /// Where each activity is printed; the first section that lists activities counts, else the first such appendix.
  func activityPlaces() -> [(activity: Activity, place: ActivityPlace)] {
    guard let index = plan.sections.firstIndex(where: { $0.activities != nil }) else {
      let appendix = plan.appendices.firstIndex { $0.content?.value == .activities }
      return appendix.map { rowPlaces(in: appendixLabel($0)) } ?? []
    }
    let section = plan.sections[index]
    let container = "Mục \(romanNumeral(index + 1) ?? String(index + 1))"
    switch section.activities?.value {
    case .table: return rowPlaces(in: container)
    case .flat, nil:
      return plan.activities.enumerated().map { offset, activity in
        (
          activity,
          ActivityPlace(container: container, clause: nil, number: section.clauses.count + offset + 1)
        )
      }
    case .byGroup:
      return groupedActivities.enumerated().flatMap { offset, group in
        group.activities.enumerated().map { number, activity in
          (
            activity,
            ActivityPlace(
              container: container, clause: section.clauses.count + offset + 1, number: number + 1)
          )
        }
      }
    }
  }

  /// The rows of a table of activities.
  private func rowPlaces(in container: String) -> [(activity: Activity, place: ActivityPlace)] {
    groupedActivities.flatMap(\.activities).enumerated().map { offset, activity in
      (activity, ActivityPlace(container: container, clause: nil, number: offset + 1, isRow: true))
    }
  }

  func activityBlocks(_ listing: ActivityListing, key: String) -> [Block] {
    switch listing {
    case .table:
      return [Block(key: BlockKey("\(key)/bảng"), .table(activityTable(key: "\(key)/bảng")))]
    case .flat:
      return plan.activities.flatMap { blocks(of: $0, level: .clause) }
    case .byGroup:
      return groupedActivities.flatMap { group, activities -> [Block] in
        let id = group?.id?.value.value ?? "khác"
        let title = group?.name?.value ?? "Nhiệm vụ khác"
        let heading = Block(
          key: BlockKey("nhóm/\(id)"),
          .numbered(NumberedItem(.clause, Inlines(markup: title), isTitle: true)))
        return [heading] + activities.flatMap { blocks(of: $0, level: .point) }
      }
    }
  }

  /// An activity in words: name and content, then who, with whom, through what, by when, with what result.
  private func blocks(of activity: Activity, level: NumberingLevel) -> [Block] {
    let id = activity.id?.value ?? ""
    var name = activity.name?.value ?? ""
    if let content = activity.content?.value {
      name = "\(name.trimmingEndMarks). \(content)"
    }
    var blocks = [
      Block(key: BlockKey("\(id)/tên"), .numbered(NumberedItem(level, Inlines(markup: ended(name)))))
    ]
    for (field, text) in facts(of: activity) {
      blocks.append(
        Block(key: BlockKey("\(id)/\(field)"), .numbered(NumberedItem(.dash, Inlines(markup: ended(text))))))
    }
    return blocks
  }

  private func facts(of activity: Activity) -> [(field: String, text: String)] {
    var facts: [(String, String)] = []
    if let lead = activity.lead?.value {
      var text = "Đơn vị chủ trì: \(registry.name(of: lead) ?? lead.id)"
      if !activity.partners.isEmpty { text += "; phối hợp: \(joined(names(activity.partners)))" }
      facts.append(("chủ trì", text))
    }
    if !activity.press.isEmpty {
      facts.append(("báo chí", "Cơ quan báo chí: \(activity.press.map(phrase).joined(separator: "; "))"))
    }
    if !activity.channels.isEmpty {
      let names = activity.channels.map { registry.name(of: $0.value) ?? $0.value.id }
      facts.append(("kênh", "Kênh thông tin: \(names.joined(separator: "; "))"))
    }
    if !activity.areas.isEmpty { facts.append(("địa bàn", "Địa bàn: \(joined(names(activity.areas)))")) }
    if let deadline = activity.deadline?.value { facts.append(("thời hạn", "Thời gian: \(deadline.phrase)")) }
    if let product = activity.product?.value {
      facts.append(("sản phẩm", "Sản phẩm: \(product.loweringFirstWord)"))
    }
    if let budget = activity.budget?.value {
      facts.append(("kinh phí", "Kinh phí: \(budget.loweringFirstWord)"))
    }
    return facts
  }

  private func phrase(_ task: PressTask) -> String {
    let name = task.agency.map { registry.name(of: $0.value) ?? $0.value.id } ?? ""
    let details = [task.form?.value, task.amount?.value].compactMap { $0 }
    return details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
  }

  func names(_ ids: [Located<AgencyID>]) -> [String] {
    ids.map { registry.name(of: $0.value) ?? $0.value.id }
  }

  /// Names of bodies may hold commas, and then semicolons keep them apart.
  func joined(_ names: [String]) -> String {
    names.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? names.joined(separator: "; ") : joinedList(names)
  }

  private func ended(_ text: String) -> String {
    guard let last = text.splittingFinalCalls.text.last else { return text }
    return ".:;!?".contains(last) ? text : text + "."
  }
}

extension String {
  /// With a small first letter, unless the first word is a name or an abbreviation by its look.
  var loweringFirstWord: String {
    guard let first, first.isUppercase else { return self }
    let word = prefix { !$0.isWhitespace }
    let second = dropFirst(word.count).drop(while: \.isWhitespace).first
    if word.dropFirst().contains(where: \.isUppercase) || second?.isUppercase == true { return self }
    return first.lowercased() + dropFirst()
  }
}
