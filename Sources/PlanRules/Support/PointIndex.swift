internal import PlanModel
internal import SourceText
internal import VietnameseText

/// The points of a directive in the order of the document, with what they inherit from those above.
struct PointIndex: Sendable {
  struct Entry: Sendable {
    let point: Point
    /// Its own id, or nothing where it has none.
    let id: String
    let parent: Int?
    /// Behind the last point below it; the points below it are the entries up to there.
    var end: Int
    /// The bodies to which its task is given, by the point itself or by the nearest one above that names any.
    let assignees: [AgencyID]
  }

  private(set) var entries: [Entry] = []
  /// The number of the first point with an id.
  private(set) var numbers: [String: Int] = [:]

  init(_ directive: Directive) {
    for point in directive.points { add(point, below: nil) }
  }

  private mutating func add(_ point: Point, below parent: Int?) {
    let number = entries.count
    let above = parent.map { entries[$0] }
    let id = point.id?.value.value ?? ""
    entries.append(
      Entry(
        point: point, id: id, parent: parent, end: number + 1,
        assignees: point.assignees.isEmpty ? above?.assignees ?? [] : point.assignees.map(\.value)))
    if !id.isEmpty, numbers[id] == nil { numbers[id] = number }
    for child in point.points { add(child, below: number) }
    entries[number].end = entries.count
  }

  func isLeaf(_ number: Int) -> Bool { entries[number].end == number + 1 }

  /// The ids of the points without points of their own below a point, in their order; no more than a limit.
  func leaves(below number: Int, limit: Int) -> [String] {
    let below = (number + 1..<max(number + 1, entries[number].end)).lazy.filter { isLeaf($0) }
    return below.prefix(limit).map { entries[$0].id }
  }

  /// The point that a claim names, and the number of the duty, from 1, where it names one: `2.3`, `2.3/2`.
  func target(of claim: String) -> (point: Int, duty: Int?)? {
    if let number = numbers[claim] { return (number, nil) }
    guard let stroke = claim.lastIndex(of: "/"), let number = numbers[String(claim[..<stroke])],
      let duty = Int(claim[claim.index(after: stroke)...]), duty >= 1,
      duty <= entries[number].point.duties.count
    else { return nil }
    return (number, duty)
  }
}
