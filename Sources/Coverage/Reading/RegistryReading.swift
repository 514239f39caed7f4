public import PlanModel
internal import SourceText
internal import VietnameseText

/// The registry as coverage asks it: made once for all plans that share it.
public struct RegistryReading: Sendable {
  public let registry: Registry
  public let lexicon: Lexicon
  /// The body above each body, whatever its level.
  private let parents: [String: String]
  /// The bodies that belong to each group.
  private let members: [String: [String]]
  private let channelKinds: [String: ChannelKind]
  private let channelManagers: [String: String]
  private let fulfilling: [String: Set<ActivityKind>]
  private let audienceNames: [String: String]

  public init(_ registry: Registry) {
    self.registry = registry
    lexicon = Lexicon(registry)
    parents = registry.agencies.compactMapValues { $0.parent?.value.id }
    var members: [String: [String]] = [:]
    for (id, agency) in registry.agencies {
      for group in agency.groups { members[group.value.id, default: []].append(id) }
    }
    self.members = members
    channelKinds = registry.channels.compactMapValues { $0.kind?.value }
    channelManagers = registry.channels.compactMapValues { $0.manager?.value.id }
    audienceNames = Dictionary(
      registry.files.flatMap(\.audiences).compactMap { audience in
        audience.id.map { ($0.value.value, audience.name?.value ?? $0.value.value) }
      }, uniquingKeysWith: { first, _ in first })
    fulfilling = registry.verbs.mapValues { Set($0.activityKinds.map(\.value)) }
  }

  /// The kinds of activity that fulfil a verb; nil for a verb that the registry does not have.
  func kinds(fulfilling verb: String) -> Set<ActivityKind>? { fulfilling[verb] }

  /// The name of a body or group, or its id where the registry does not have it.
  public func name(ofBody id: String) -> String { registry.name(of: AgencyID(id)) ?? id }

  public func name(ofAudience id: String) -> String { audienceNames[id] ?? id }

  public func name(ofChannel id: String) -> String { registry.name(of: ChannelID(id)) ?? id }

  /// The usual form of a verb.
  public func name(ofVerb id: String) -> String { registry.verbs[id]?.form?.value ?? id }

  func kind(ofChannel id: String) -> ChannelKind? { channelKinds[id] }

  /// What the registry says about a channel, as far as verdicts rest on it.
  func seal(ofChannel id: String) -> String {
    "\(id)=\(channelKinds[id]?.rawValue ?? "")@\(channelManagers[id] ?? "")"
  }

  /// What the registry says about a verb.
  func seal(ofVerb id: String) -> String {
    let kinds = (fulfilling[id] ?? []).map(\.rawValue).sorted().joined(separator: ",")
    return "\(id)=\(kinds)"
  }

  /// The bodies above one, itself first; a cycle ends where it closes.
  func chain(from id: String) -> [String] {
    var chain = [id]
    while let last = chain.last, let next = parents[last], !chain.contains(next) { chain.append(next) }
    return chain
  }

  /// Whether a body is another one or is subordinate to it; a group, where all its members are.
  func isWithin(_ id: String, _ outer: String) -> Bool {
    var current = id
    for _ in 0..<16 {
      if current == outer { return true }
      guard let parent = parents[current] else { break }
      current = parent
    }
    guard let members = members[id], !members.isEmpty else { return false }
    return members.allSatisfy { $0 != id && chain(from: $0).contains(outer) }
  }

  /// Whether some bodies are all that belong to a group, or a group is among them.
  func fillAGroup(_ ids: Set<String>) -> Bool {
    members.contains { group, members in ids.contains(group) || ids.isSuperset(of: members) }
  }

  /// Whether a body belongs to a group, is another one, or is a unit of it.
  func belongs(_ id: String, to body: String) -> Bool {
    isWithin(id, body)
      || chain(from: id).contains { registry.agencies[$0]?.groups.contains { $0.value.id == body } ?? false }
  }

  /// The body or group that does the work of this one on a day: itself, or the last of its successors.
  func inCharge(of id: String, on date: CalendarDate) -> String {
    let declared = registry.declarations(of: .agency)
    var current = id
    for _ in 0..<16 {
      guard let entry = declared[current], let until = entry.validUntil?.value, date >= until,
        let next = entry.successor?.value
      else { break }
      current = next
    }
    return current
  }

  /// The bodies and groups to which a task can be given so that it falls to this body on a day.
  func enclosing(_ id: String, on date: CalendarDate) -> Set<String> {
    let declared = registry.declarations(of: .agency)
    var enclosing: Set<String> = [id]
    var pending = [id]
    while let current = pending.popLast() {
      guard let body = declared[current], body.isValid(on: date) else { continue }
      if let whole = body.unitOf, enclosing.insert(whole.id).inserted { pending.append(whole.id) }
      for group in body.groups where declared[group.id]?.isValid(on: date) ?? false {
        if enclosing.insert(group.id).inserted { pending.append(group.id) }
      }
    }
    return enclosing
  }
}
