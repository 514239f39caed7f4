internal import PlanModel
internal import SourceText
internal import VietnameseText

extension PlanComposer {
  /// One clause for each body with what it leads and what it joins, in the order in which the activities name them.
  func responsibilityBlocks(key: String) -> [Block] {
    let places = activityPlaces()
    var order: [AgencyID] = []
    var leads: [AgencyID: [ActivityPlace]] = [:]
    var joins: [AgencyID: [ActivityPlace]] = [:]
    for (activity, place) in places {
      guard let lead = activity.lead?.value else { continue }
      if leads[lead] == nil { order.append(lead) }
      leads[lead, default: []].append(place)
    }
    for (activity, place) in places {
      for partner in activity.partners.map(\.value) {
        if leads[partner] == nil, joins[partner] == nil { order.append(partner) }
        joins[partner, default: []].append(place)
      }
    }
    return order.flatMap { id -> [Block] in
      let base = "\(key)/\(id.id)"
      var blocks = [
        Block(
          key: BlockKey(base),
          .numbered(
            NumberedItem(.clause, Inlines(capitalizingFirst(registry.name(of: id) ?? id.id)), isTitle: true)))
      ]
      if let places = leads[id] {
        blocks.append(dash("\(base)/chủ trì", "Chủ trì thực hiện nhiệm vụ tại \(citation(of: places))."))
      }
      if let places = joins[id] {
        blocks.append(dash("\(base)/phối hợp", "Phối hợp thực hiện nhiệm vụ tại \(citation(of: places))."))
      }
      return blocks
    }
  }

  private func dash(_ key: String, _ text: String) -> Block {
    Block(key: BlockKey(key), .numbered(NumberedItem(.dash, Inlines(text))))
  }

  /// The printed places as one cites them: «điểm a, b khoản 1, điểm c khoản 2 Mục II».
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.2 on the capital of «Mục».
  func citation(of places: [ActivityPlace]) -> String {
    var containers: [String] = []
    for place in places where !containers.contains(place.container) { containers.append(place.container) }
    return containers.map { container in
      let here = places.filter { $0.container == container }
      let rows = here.filter(\.isRow).map(\.number).sorted()
      guard rows.isEmpty else {
        return "số thứ tự \(rows.map(String.init).joined(separator: ", ")) của bảng tại \(container)"
      }
      let clauses = Set(here.map { $0.clause ?? 0 }).sorted().map { clause in
        let numbers = here.filter { ($0.clause ?? 0) == clause }.map(\.number).sorted()
        return clause == 0
          ? "khoản \(numbers.map(String.init).joined(separator: ", "))"
          : "điểm \(numbers.compactMap(letterNumber).joined(separator: ", ")) khoản \(clause)"
      }
      return "\(clauses.joined(separator: ", ")) \(container)"
    }.joined(separator: "; ")
  }
}
