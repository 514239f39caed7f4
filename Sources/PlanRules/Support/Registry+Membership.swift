internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Registry {
  /// The bodies and groups to which a task can be given so that it falls to this body on a day: itself, the bodies of which
  /// it is a unit, and the groups to which any of these belongs.
  func bodiesEnclosing(_ id: AgencyID, on date: CalendarDate) -> Set<AgencyID> {
    let declared = declarations(of: .agency)
    var enclosing: Set<AgencyID> = [id]
    var pending = [id]
    while let current = pending.popLast() {
      guard let body = declared[current.id], body.isValid(on: date) else { continue }
      if let whole = body.unitOf, enclosing.insert(whole).inserted { pending.append(whole) }
      for group in body.groups where declared[group.id]?.isValid(on: date) ?? false {
        if enclosing.insert(group).inserted { pending.append(group) }
      }
    }
    return enclosing
  }

  /// What has taken the place of an entry by a day: the first of its successors that exists on it.
  ///
  /// Nil where the registry names none, or where the chain of successors comes round.
  func successor(of declaration: Declaration, _ kind: ReferenceKind, on date: CalendarDate) -> Declaration? {
    var seen: Set<String> = [declaration.id.value]
    var current = declaration
    while let next = current.successor.flatMap({ self.declarations(of: kind)[$0.value] }),
      seen.insert(next.id.value).inserted
    {
      if next.isValid(on: date) { return next }
      current = next
    }
    return nil
  }
}
