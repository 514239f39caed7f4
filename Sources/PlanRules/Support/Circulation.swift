internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Who receives a plan: the bodies and groups of Kính gửi and Nơi nhận, and what their words say.
struct Circulation {
  private let context: PlanContext
  private let listed: Set<AgencyID>
  /// The words of the lines, folded.
  private let words: [UInt8]
  private let namesOwnUnits: Bool
  /// The bodies of each group; made when it is asked for.
  private var members: [AgencyID: [AgencyID]]?
  private var known: [AgencyID: Bool] = [:]

  init(_ context: PlanContext) {
    self.context = context
    let lines = context.plan.addressees + context.plan.recipients
    listed = Set(lines.compactMap { $0.agency?.value })
    // More words than this name nobody, and every name is looked for among them.
    words = Array(folded(lines.compactMap { $0.text?.value }.joined(separator: " ; ")).utf8.prefix(65_536))
    namesOwnUnits = ["phong, don vi", "don vi thuoc", "don vi truc thuoc", "cac phong"].contains { [words] in
      holds(words, phrase: $0)
    }
  }

  /// Whether a body or group receives the plan: listed itself, through a group or the body of which it is a unit, or by name.
  mutating func reaches(_ body: AgencyID) -> Bool {
    if let answer = known[body] { return answer }
    // Closes a circle of groups, should the registry have one.
    known[body] = false
    let answer = body == context.plan.issuer?.value || isListed(body) || areMembersReached(of: body)
    known[body] = answer
    return answer
  }

  func reaches(press: Declaration) -> Bool {
    press.groups.contains { listed.contains($0) } || names(press.name) || names(press.shortName)
      || press.groups.contains { isNamed($0) }
  }

  private func isListed(_ body: AgencyID) -> Bool {
    if listed.contains(body) { return true }
    // Nearly all bodies are settled here, without looking further around.
    if let entry = context.registry.declarations(of: .agency)[body.id],
      entry.groups.contains(where: listed.contains)
    {
      return true
    }
    let around = context.registry.bodiesEnclosing(body, on: context.date)
    if namesOwnUnits, let issuer = context.plan.issuer?.value, around.contains(issuer) { return true }
    return !listed.isDisjoint(with: around) || around.contains { isNamed($0) }
  }

  /// A group is reached where each of its bodies is.
  private mutating func areMembersReached(of group: AgencyID) -> Bool {
    guard context.registry.groups[group.id] != nil else { return false }
    if members == nil {
      var members: [AgencyID: [AgencyID]] = [:]
      for (id, agency) in context.registry.agencies where agency.isValid(on: context.date) {
        for group in agency.groups { members[group.value, default: []].append(AgencyID(id)) }
      }
      self.members = members
    }
    guard let bodies = members?[group], !bodies.isEmpty else { return false }
    return bodies.allSatisfy { reaches($0) }
  }

  private func isNamed(_ body: AgencyID) -> Bool {
    guard let entry = context.registry.declarations(of: .agency)[body.id] else { return false }
    return names(entry.name) || names(entry.shortName)
  }

  /// Whether the words hold a name, whole words of it, with or without «các» in front.
  private func names(_ name: String?) -> Bool {
    guard let name, !words.isEmpty else { return false }
    let key = folded(name)
    return holds(words, phrase: key.hasPrefix("cac ") ? String(key.dropFirst(4)) : key)
  }
}
