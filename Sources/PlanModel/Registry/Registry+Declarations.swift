public import SourceText
public import VietnameseText

/// What the registry declares under an id, of whatever kind it is: small, for quick look-ups.
public struct Declaration: Sendable {
  public let id: Located<String>
  public let name: String
  public let nameSpan: SourceSpan
  public let shortName: String?
  /// A group of bodies rather than one.
  public let isGroup: Bool
  public let validFrom: Located<CalendarDate>?
  /// The first day on which it no longer exists.
  public let validUntil: Located<CalendarDate>?
  public let successor: Located<String>?
  /// The body of which it is a unit.
  public let unitOf: AgencyID?
  /// The groups to which it belongs.
  public let groups: [AgencyID]

  init?(
    _ entry: some DatedEntry, shortName: Located<String>? = nil, isGroup: Bool = false,
    unitOf: AgencyID? = nil,
    groups: [Located<AgencyID>] = []
  ) {
    guard let id = entry.id else { return nil }
    self.id = id.map(\.value)
    name = entry.name?.value ?? id.value.value
    nameSpan = entry.name?.span ?? id.span
    self.shortName = shortName?.value
    self.isGroup = isGroup
    validFrom = entry.validFrom
    validUntil = entry.validUntil
    successor = entry.successorReference
    self.unitOf = unitOf
    self.groups = groups.map(\.value)
  }

  init?(_ verb: DirectiveVerb) {
    guard let id = verb.id else { return nil }
    self.id = id.map(\.value)
    name = verb.form?.value ?? id.value.value
    nameSpan = verb.form?.span ?? id.span
    shortName = nil
    isGroup = false
    validFrom = nil
    validUntil = nil
    successor = nil
    unitOf = nil
    groups = []
  }

  /// Whether it exists on a day; a missing bound is no bound.
  public func isValid(on date: CalendarDate) -> Bool {
    if let from = validFrom?.value, date < from { return false }
    if let until = validUntil?.value, date >= until { return false }
    return true
  }
}

extension RegistryFile {
  /// What the file declares that references of a kind can name, in its order; empty for kinds that live elsewhere.
  public func declarations(of kind: ReferenceKind) -> [Declaration] {
    switch kind {
    case .agency:
      agencies.compactMap { agency in
        Declaration(
          agency, shortName: agency.shortName,
          unitOf: agency.level?.value == .unit ? agency.parent?.value : nil, groups: agency.groups)
      }
        + groups.compactMap { Declaration($0, isGroup: true) }
    case .press: press.compactMap { Declaration($0, shortName: $0.shortName, groups: $0.groups) }
    case .channel: channels.compactMap { Declaration($0) }
    case .verb: verbs.compactMap { Declaration($0) }
    case .activity, .activityGroup, .point, .template: []
    }
  }
}

extension Registry {
  /// What references of a kind can name; empty for kinds that are declared in other files.
  public func declarations(of kind: ReferenceKind) -> [String: Declaration] { declarations[kind] ?? [:] }

  /// Everything that entries of the registry name by its id.
  public var references: [ReferenceUse] {
    var uses: [ReferenceUse] = []
    func add<Target>(_ reference: Located<Reference<Target>>?) {
      guard let reference else { return }
      uses.append(ReferenceUse(kind: Target.kind, id: reference.value.id, span: reference.span))
    }
    for file in files {
      for agency in file.agencies {
        add(agency.parent)
        agency.groups.forEach(add)
        add(agency.successor)
      }
      for group in file.groups { add(group.successor) }
      for press in file.press {
        add(press.governingBody)
        press.groups.forEach(add)
        add(press.successor)
      }
      for channel in file.channels {
        add(channel.manager)
        add(channel.successor)
      }
    }
    return uses
  }
}
