public import PlanModel
internal import SourceText
public import VietnameseText

/// What one file names by id, or the registry within itself.
public struct ReferenceContext: Sendable {
  public let uses: [ReferenceUse]
  public let registry: Registry
  /// The first and the last day on which the document can be issued; nil in the registry, which holds at all times.
  public let issue: (first: CalendarDate, last: CalendarDate)?
  /// Uses of ids that the registry does not have.
  private(set) var unknown: [ReferenceUse] = []
  /// Uses of entries that no longer exist, or may no longer exist, on the date of issue.
  private(set) var ended: [ReferenceUse] = []
  /// Uses of entries that do not exist yet on the date of issue.
  private(set) var early: [ReferenceUse] = []
  /// Where the ids were written; nil where every id stands at its place as it is.
  let sources: SourceMap?
  /// The plan's own file, which only this plan uses, unlike its template; nil where there is but one file.
  let home: FileID?

  /// The kinds of references that the registry answers.
  static let kinds: [ReferenceKind] = [.agency, .press, .channel, .verb]

  init(
    _ uses: [ReferenceUse], _ registry: Registry, issue: (first: CalendarDate, last: CalendarDate)?,
    sources: SourceMap? = nil, home: FileID? = nil
  ) {
    self.uses = uses
    self.registry = registry
    self.issue = issue
    self.sources = sources
    self.home = home
    for kind in Self.kinds {
      let declared = registry.declarations(of: kind)
      for use in uses where use.kind == kind {
        guard let entry = declared[use.id] else {
          unknown.append(use)
          continue
        }
        guard let issue else { continue }
        if let until = entry.validUntil?.value, issue.last >= until { ended.append(use) }
        if let from = entry.validFrom?.value, issue.last < from { early.append(use) }
      }
    }
  }

  /// Entries of the registry with their uses, each entry once, the plan's own uses before those of its template.
  func entries(
    _ uses: [ReferenceUse]
  ) -> [(declaration: Declaration, kind: ReferenceKind, places: [SourceSpan])] {
    Self.kinds.flatMap { kind in
      let declared = registry.declarations(of: kind)
      return groupedByID(uses.filter { $0.kind == kind }).compactMap { group in
        declared[group.id].map {
          ($0, kind, group.places.filter(isAtHome) + group.places.filter { !isAtHome($0) })
        }
      }
    }
  }

  /// Whether a place stands in the plan's own file.
  func isAtHome(_ place: SourceSpan) -> Bool { home == nil || place.file == home }
}
