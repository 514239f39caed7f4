internal import SourceText
public import VietnameseText

extension Registry {
  /// The full name of a body or a group; nil where the registry does not have it.
  public func name(of id: AgencyID) -> String? {
    agencies[id.id]?.name?.value ?? groups[id.id]?.name?.value
  }

  public func name(of id: PressID) -> String? { press[id.id]?.name?.value }

  public func name(of id: ChannelID) -> String? { channels[id.id]?.name?.value }

  /// The body that does the work of this one on a day: itself, or the last of its successors.
  ///
  /// A cycle of successors ends where it closes.
  public func bodyInCharge(of id: AgencyID, on date: CalendarDate) -> AgencyID {
    var current = id
    var seen: Set<AgencyID> = [id]
    while let agency = agencies[current.id], let until = agency.validUntil?.value, date >= until,
      let next = agency.successor?.value, seen.insert(next).inserted
    {
      current = next
    }
    return current
  }

  /// Whether a body is this one, a unit of it at any depth, or a member of it where it is a group.
  public func isWithin(_ id: AgencyID, _ outer: AgencyID) -> Bool {
    var pending = [id]
    var seen: Set<AgencyID> = []
    while let current = pending.popLast() {
      if current == outer { return true }
      guard seen.insert(current).inserted, let agency = agencies[current.id] else { continue }
      if let parent = agency.parent?.value, agency.level?.value == .unit { pending.append(parent) }
      pending += agency.groups.map(\.value)
    }
    return false
  }
}
