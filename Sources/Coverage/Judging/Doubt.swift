internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Why an activity that passes every test cannot be counted without a person.
public enum Doubt: Sendable, Hashable {
  /// Fewer than eight words, or mostly the point's own.
  case echo
  /// Letters that are not of the Latin script, though they look so.
  case foreignLetters
  /// Words that take the promise back, weaken it, or put it off: «không», «nghiên cứu», «khi có điều kiện».
  case hedge(String)
  /// A date in its words that is later than the duty's last day.
  case laterDate(String)
  /// Nothing is done until somebody asks.
  case onRequest
}

extension Judge {
  /// What a person must look at before a carrier counts; nil where nothing speaks against it.
  mutating func doubt(about number: Int, _ entry: DirectiveReading.DutyEntry) -> Doubt? {
    let activity = input.plan.activities[number]
    let text = text(of: number)
    if text.hasForeignLetters { return .foreignLetters }
    if let words = text.hedge { return .hedge(words) }
    if case .onRequest = activity.deadline?.value {
      guard case .onRequest = entry.deadline?.value else { return .onRequest }
    }
    if let last = entry.deadline?.value.lastDay, let words = text.date(after: last) {
      return .laterDate(words)
    }
    return text.isSubstantial(beside: directive.points[entry.point]) ? nil : .echo
  }

  /// Whether some carriers work in parts of the country only, though the duty names none.
  func isLimited(_ carriers: [Candidate]) -> Bool {
    let areas = carriers.map { input.plan.activities[$0.activity].areas.map(\.value.id) }
    guard !areas.contains(where: \.isEmpty) else { return false }
    return !registry.fillAGroup(Set(areas.joined()))
  }
}
