internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Which points the rows of an appendix restate.
struct AppendixLinks {
  private(set) var entries: [AppendixTask] = []
  /// Tasks that are like no point.
  private(set) var unlinked: [String] = []
  private var rowsOfNode: [Int: [TaskTable.Row]] = [:]

  init(_ rows: [TaskTable.Row], _ tree: PointTree) {
    guard !rows.isEmpty else { return }
    let points = tree.nodes.map { Self.syllables($0.text) }
    var places: [String: [Int]] = [:]
    for (node, syllables) in points.enumerated() {
      for syllable in syllables { places[syllable, default: []].append(node) }
    }
    for row in rows {
      let node = Self.match(Self.syllables(row.task), points, places)
      var entry = AppendixTask()
      entry.point = node.map { unplaced(Slug(nearestTo: tree.nodes[$0].id)) }
      entry.text = unplaced(row.task)
      entry.lead = row.lead.map(unplaced)
      entry.partners = row.partners.map(unplaced)
      entry.deadline = row.deadline.map(unplaced)
      entry.product = row.product.map(unplaced)
      entries.append(entry)
      if let node { rowsOfNode[node, default: []].append(row) } else { unlinked.append(row.task) }
    }
  }

  func rows(of node: Int) -> [TaskTable.Row] { rowsOfNode[node] ?? [] }

  /// Pairs of neighbouring syllables: what two wordings of one task share.
  private static func syllables(_ text: String) -> Set<String> {
    let keys = words(text).map(\.key).filter { !$0.isEmpty }
    return Set(zip(keys, keys.dropFirst()).map { $0 + " " + $1 })
  }

  /// The point that has most of a task's words, and at least six of ten of them.
  private static func match(_ task: Set<String>, _ points: [Set<String>], _ places: [String: [Int]]) -> Int? {
    guard task.count >= 3 else { return nil }
    var shared: [Int: Int] = [:]
    for pair in task {
      // Pairs that stand in many points tell nothing.
      guard let nodes = places[pair], nodes.count <= 50 else { continue }
      for node in nodes { shared[node, default: 0] += 1 }
    }
    let best = shared.max {
      ($0.value, -points[$0.key].count, -$0.key) < ($1.value, -points[$1.key].count, -$1.key)
    }
    guard let best, best.value * 10 >= min(task.count, points[best.key].count) * 6 else { return nil }
    return best.value >= 3 ? best.key : nil
  }
}
