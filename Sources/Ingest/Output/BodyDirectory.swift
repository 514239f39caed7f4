internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Finds the ids of bodies by the names that a document uses for them.
struct BodyDirectory {
  /// The issuing body, where the registry has it.
  let issuer: AgencyID?
  private let ids: [String: String]

  init(_ registry: Registry, issuer name: String?, date: CalendarDate?) {
    var ids: [String: String] = [:]
    var heads: [String: String] = [:]
    func isValid(_ entry: some DatedEntry) -> Bool { date.map { entry.isValid(on: $0) } ?? true }
    // Bodies that exist on the day come first, so that a name which two have borne means the right one.
    let agencies = registry.agencies.values.sorted {
      (isValid($0) ? 0 : 1, $0.id?.value.value ?? "") < (isValid($1) ? 0 : 1, $1.id?.value.value ?? "")
    }
    for agency in agencies {
      guard let id = agency.id?.value.value else { continue }
      for name in [agency.name?.value, agency.shortName?.value].compactMap(\.self)
      where ids[Self.key(name)] == nil {
        ids[Self.key(name)] = id
      }
      let printed = Self.key(agency.letterhead.map(\.value).joined(separator: " "))
      if !printed.isEmpty, heads[printed] == nil { heads[printed] = id }
    }
    for group in registry.groups.values.sorted(by: { ($0.id?.value.value ?? "") < ($1.id?.value.value ?? "") }
    ) {
      guard let id = group.id?.value.value, let name = group.name?.value, isValid(group) else { continue }
      if ids[Self.key(name)] == nil { ids[Self.key(name)] = id }
    }
    let issuerKey = name.map(Self.key)
    issuer = issuerKey.flatMap { heads[$0] ?? ids[$0] }.map { AgencyID($0) }
    self.ids = issuer == nil ? [:] : ids
  }

  /// The id of a body or group; nil where the registry does not have it, or is that of another province.
  func id(of name: String) -> AgencyID? {
    var key = Self.key(name)
    if let id = ids[key] { return AgencyID(id) }
    for title in ["giam doc ", "chu tich ", "thu truong ", "truong ", "chanh ", "de nghi "]
    where key.hasPrefix(title) {
      key = String(key.dropFirst(title.count))
      if let id = ids[key] { return AgencyID(id) }
    }
    return ids["cac " + key].map { AgencyID($0) }
  }

  func ids(of names: [String]) -> [AgencyID] {
    var seen: Set<AgencyID> = []
    return names.compactMap(id).filter { seen.insert($0).inserted }
  }

  /// Names are the same with «Ủy ban nhân dân» in full or short, with or without dashes and signs.
  private static func key(_ name: String) -> String {
    let words = words(name).map(\.key).filter { !$0.isEmpty && $0 != "va" }
    return words.joined(separator: " ").replacing("uy ban nhan dan", with: "ubnd")
  }
}
