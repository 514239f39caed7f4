internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A node of one of the documents that a plan or template is made of.
struct NodeKey: Hashable {
  private let document: ObjectIdentifier
  private let number: UInt32

  init(_ node: YAMLNode) {
    document = ObjectIdentifier(node.document)
    number = node.number
  }
}

/// What a section takes in: a part, and what it gives to the part's parameters in their order.
struct PartUse: Sendable {
  let part: PreparedPart
  let arguments: [CheckedValue?]
}

/// All expressions of one plan, template or part, checked once.
struct ExpressionTable: Sendable {
  private(set) var values: [NodeKey: CheckedValue] = [:]
  private(set) var conditions: [NodeKey: CheckedExpression] = [:]
  /// The lists of the `lặp`.
  private(set) var loops: [NodeKey: CheckedExpression] = [:]
  private(set) var uses: [NodeKey: PartUse] = [:]
  /// The variables behind the lists of the `lặp` around a value.
  private(set) var loopVariables: [NodeKey: Set<Int>] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The first bytes of all scalars that expansion changes, in order, by document.
  private var starts: [ObjectIdentifier: [UInt32]] = [:]
  /// What is seen within each `lặp`, and the variables behind its list and those around it.
  private var inner: [(seen: Surroundings, variables: Set<Int>)] = []
  /// The scalars of the `lặp` and the `khi`, which are expressions without `${…}`.
  private var headers: Set<NodeKey> = []
  /// The scalars that stand within a `lặp`, by its place in `inner`.
  private var innerOf: [NodeKey: Int] = [:]

  /// Checks what stands in a file against the variables that it may speak of.
  init(
    _ sites: [ExpressionSite], activities: [FieldEntries], sections: [FieldEntries],
    in surroundings: Surroundings, parts: PartLibrary
  ) {
    for activity in activities { _ = checkHeader(activity, .activities, surroundings) }
    for section in sections { checkSection(section, surroundings, parts) }
    values.reserveCapacity(sites.count)
    for site in sites {
      let key = NodeKey(site.node)
      if headers.contains(key) { continue }
      let place = innerOf[key]
      let environment = (place.map { inner[$0].seen } ?? surroundings).environment
      if let place { loopVariables[key] = inner[place].variables }
      values[key] = CheckedValue(site.node, for: site.shape, in: environment, &diagnostics)
      addStart(site.node)
    }
    for document in starts.keys { starts[document]?.sort() }
    innerOf = [:]
    inner = []
    headers = []
  }

  /// Whether expansion changes something in a node; of a composed one it is not known before one looks inside.
  func changes(_ node: YAMLNode) -> Bool {
    if node.document.isComposed { return true }
    guard let starts = starts[ObjectIdentifier(node.document)] else { return false }
    let range = node.span.range
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] < max(range.end, range.start + 1)
  }

  private mutating func addStart(_ node: YAMLNode) {
    starts[ObjectIdentifier(node.document), default: []].append(node.span.range.start)
  }

  /// The `lặp` and the `khi` of an item; what is seen within it.
  private mutating func checkHeader(
    _ item: FieldEntries, _ list: KeyedList, _ surroundings: Surroundings
  ) -> Surroundings {
    var seen = surroundings
    for header in [item[list.loop], item[list.condition]] {
      if let header { headers.insert(NodeKey(header)) }
    }
    if let header = item[list.loop], !header.isNull, let (own, checked) = checkLoop(header, surroundings) {
      loops[NodeKey(header)] = checked
      addStart(header)
      seen = own
      // A loop within another one stands behind it in the list, if at all.
      let around = innerOf[NodeKey(header)].map { inner[$0].variables } ?? []
      inner.append((own, checked.variables.union(around)))
      mark(item.node, inner.count - 1)
    }
    if let condition = item[list.condition], condition.kind == .scalar, !condition.isNull {
      addStart(condition)
      conditions[NodeKey(condition)] = checkCondition(condition, in: seen.environment, &diagnostics)
    }
    return seen
  }

  private mutating func checkSection(
    _ section: FieldEntries, _ surroundings: Surroundings, _ parts: PartLibrary
  ) {
    let seen = checkHeader(section, .sections, surroundings)
    if let name = section[Fields.sectionPart], name.kind == .scalar, !name.isNull {
      addStart(name)
      if let part = parts.find(name, &diagnostics) {
        let given = section[Fields.sectionArguments]
        uses[NodeKey(name)] = PartUse(
          part: part, arguments: part.arguments(given, at: name, in: seen, &diagnostics))
      }
    } else if let given = section.entry(Fields.sectionArguments) {
      diagnostics.append(PartReports.argumentsWithoutPart(given.key))
    }
    for clause in FieldEntries.items(section[Fields.sectionClauses], Section.table) {
      checkSection(clause, seen, parts)
    }
  }

  /// The inner `lặp` is met after the outer one, and its word counts.
  private mutating func mark(_ node: YAMLNode, _ place: Int) {
    switch node.kind {
    case .scalar: innerOf[NodeKey(node)] = place
    case .sequence: for item in node.items { mark(item, place) }
    case .mapping: for entry in node.entries { mark(entry.value, place) }
    case .alias, .borrowed: break
    }
  }

  /// Reads `d trong địa_bàn`.
  private mutating func checkLoop(
    _ node: YAMLNode, _ surroundings: Surroundings
  ) -> (inner: Surroundings, list: CheckedExpression)? {
    let text = node.text
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, ["trong", "in"].contains(folded(String(words[1]))), isIdentifier(words[0]) else {
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.wrongLoop, at: node.siteSpan,
          LocalizedText("không đọc được «lặp: \(text)»", en: "“lặp: \(text)” cannot be read"),
          notes: [ExpansionDiagnostics.wrongLoop.explanation]))
      return nil
    }
    let environment = surroundings.environment
    let offset = text.utf8.distance(from: text.startIndex, to: words[2].startIndex)
    guard
      let list = checkExpression(
        node, String(words[2]), from: offset, in: environment, expecting: nil, &diagnostics)
    else { return nil }
    guard case .list(let element) = list.type else {
      diagnostics.append(
        Diagnostic(
          ExpansionDiagnostics.wrongLoop, at: node.sourceSpan(ofText: offset..<text.utf8.count),
          LocalizedText(
            "«lặp» cần một danh sách, còn «\(words[2])» là \(environment.name(of: list.type).vi)",
            en: "“lặp” needs a list, but “\(words[2])” is \(environment.name(of: list.type).en)")))
      return nil
    }
    var inner = surroundings
    if let slot = list.soleVariable, let own = surroundings.limits[slot] {
      inner.limits[environment.variables.count] = own.ofEach
    }
    inner.environment = environment.adding(.init(String(words[0]), type: element))
    return (inner, list)
  }
}
