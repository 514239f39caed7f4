internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  /// The lines of a list of recipients; one that says so is replaced by the bodies that have tasks.
  func names(of entries: [RecipientEntry]) -> [Inlines] {
    entries.flatMap { entry in
      entry.derived == nil ? [parts.name(entry)] : bodiesWithTasks(besides: entries).map { Inlines($0) }
    }
  }

  /// The bodies that lead or join in and the press agencies that take part, each once, in the order of the activities;
  /// without the issuing body and those whom another line reaches, by itself or through a group.
  private func bodiesWithTasks(besides entries: [RecipientEntry]) -> [String] {
    let listed = entries.compactMap { $0.agency?.value }
    var names: [String] = entries.compactMap { $0.text.map { folded($0.value) } }
    var result: [String] = []
    func add(_ name: String) {
      let key = folded(name)
      guard !names.contains(key) else { return }
      names.append(key)
      result.append(capitalizingFirst(name))
    }
    for activity in plan.activities {
      for body in [activity.lead].compactMap(\.self) + activity.partners {
        let isReached =
          body.value == plan.issuer?.value || listed.contains { registry.isWithin(body.value, $0) }
        if !isReached { add(registry.name(of: body.value) ?? body.value.id) }
      }
    }
    for agency in plan.activities.flatMap(\.press).compactMap(\.agency?.value) {
      let groups = registry.press[agency.id]?.groups.map(\.value) ?? []
      if !groups.contains(where: { group in listed.contains { registry.isWithin(group, $0) } }) {
        add(registry.name(of: agency) ?? agency.id)
      }
    }
    return result
  }
}
