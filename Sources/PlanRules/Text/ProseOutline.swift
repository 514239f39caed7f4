internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The texts of a model with their roles, in the order of print.
struct ProseOutline {
  private var entries: [(text: Located<String>, role: ProseRole)] = []

  init(_ value: ModelValue) {
    switch value {
    case .directive(let directive): add(directive)
    case .registry, .acceptances: break
    case .template(let template): add(template)
    case .plan(let plan): add(plan)
    }
  }

  init(_ plan: Plan) { add(plan) }

  /// The pieces of text: those of the outline in its order, then all other running text.
  func pieces(of prose: [YAMLNode]) -> [ProsePiece] {
    var nodes = NodesBySpan(prose)
    var pieces: [ProsePiece] = []
    pieces.reserveCapacity(prose.count)
    for (text, role) in entries {
      if let node = nodes.take(text.span) {
        pieces.append(ProsePiece(node: node, role: role))
      } else {
        pieces.append(ProsePiece(text: text.value, at: text.span, role: role))
      }
    }
    for node in nodes.rest { pieces.append(ProsePiece(node: node, role: .other)) }
    return pieces
  }

  private mutating func add(_ text: Located<String>?, _ role: ProseRole) {
    if let text { entries.append((text, role)) }
  }

  private mutating func add(_ texts: [Located<String>], _ role: ProseRole) {
    for text in texts { entries.append((text, role)) }
  }

  private mutating func add(_ directive: Directive) {
    add(directive.subject, .subject)
    add(directive.opening, .opening)
    for point in directive.allPoints { add(point.text, .point(isParent: !point.points.isEmpty)) }
    add(directive.closing, .closing)
  }

  private mutating func add(_ plan: Plan) {
    add(plan.subject, .subject)
    add(content: plan)
  }

  private mutating func add(_ template: Template) { add(content: template) }

  private mutating func add(content: some DocumentContent) {
    add(content.bases, .basis)
    add(content.opening, .opening)
    var printsActivities = false
    for section in content.sections { add(section, depth: 0, content, &printsActivities) }
    if !printsActivities { addActivities(of: content) }
    add(content.closing, .closing)
  }

  private mutating func add(
    _ section: Section, depth: Int, _ content: some DocumentContent, _ printsActivities: inout Bool
  ) {
    add(section.title, .title(depth))
    add(section.paragraphs, .paragraph)
    add(section.items, .item)
    for clause in section.clauses { add(clause, depth: depth + 1, content, &printsActivities) }
    if section.activities != nil, !printsActivities {
      printsActivities = true
      addActivities(of: content)
    }
  }

  private mutating func addActivities(of content: some DocumentContent) {
    for group in content.groups { add(group.name, .groupName) }
    for activity in content.activities where activity.dropped == nil {
      add(activity.name, .activityName)
      add(activity.content, .activityContent)
    }
  }
}

/// Nodes to be found by their places; where several stand at one place, in the order in which they were read.
private struct NodesBySpan {
  private let nodes: [YAMLNode]
  /// The places in ascending order, each with the number of its node; the first of equal ones counts those taken.
  private var places: [(key: UInt64, node: Int, taken: Int)]
  private var isTaken: [Bool]

  init(_ nodes: [YAMLNode]) {
    self.nodes = nodes
    places = nodes.enumerated().map { (Self.key($1.siteSpan), $0, 0) }
    places.sort { ($0.key, $0.node) < ($1.key, $1.node) }
    isTaken = Array(repeating: false, count: nodes.count)
  }

  private static func key(_ span: SourceSpan) -> UInt64 {
    UInt64(span.file.rawValue) << 32 | UInt64(span.range.start)
  }

  mutating func take(_ span: SourceSpan) -> YAMLNode? {
    let key = Self.key(span)
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key < key { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].key == key else { return nil }
    let next = low + places[low].taken
    guard next < places.count, places[next].key == key else { return nil }
    places[low].taken += 1
    isTaken[places[next].node] = true
    return nodes[places[next].node]
  }

  var rest: [YAMLNode] { nodes.indices.lazy.filter { !isTaken[$0] }.map { nodes[$0] } }
}
