public import PlanModel
public import SourceText

/// A directive as coverage asks it: its points in order with what they inherit, and every duty on its own.
///
/// Made once for all plans that answer the directive.
public struct DirectiveReading: Sendable {
  /// A point with what it inherits from those above it.
  public struct PointEntry: Sendable {
    public let point: Point
    /// As it is cited; nothing where the point has none.
    public let id: String
    public let parent: Int?
    /// Behind the last point below it; the points below it are the entries up to there.
    public internal(set) var end: Int
    /// The bodies to which its task is given, by itself or by the nearest point above that names any.
    public let assignees: [AgencyID]
    /// The bodies that are to join in.
    public let partners: [AgencyID]
    public let deadline: Located<Deadline>?
    /// Its own duties, among those of the directive.
    public internal(set) var duties: Range<Int>
    let key: WordsKey
    /// The words on which a claim rests: its own behind those of the points above it.
    let lineage: WordsKey
    /// The point's words cut in runs of four, to tell an echo.
    let runs: [UInt64]
    /// Whether the words of the point, or of one above it, name a body to which it is given.
    var namesAssignees = true
    /// The bodies that the words name, and that are recorded as mere context.
    var passedOverBodies: [AgencyID] = []

    public var place: SourceSpan { point.id?.span ?? point.span.startPoint }
  }

  /// A duty with what it inherits from its point.
  public struct DutyEntry: Sendable {
    public let point: Int
    /// Its number within the point, from 1.
    public let number: Int
    public let id: String
    /// Nil for the duty of a point for which none is recorded: only a person can say what it orders.
    public let duty: Duty?
    public let deadline: Located<Deadline>?
    public let partners: [AgencyID]
    /// The kinds of activity that fulfil its verb; nil where the verb is not known.
    let kinds: Set<ActivityKind>?

    public var quote: String? { duty?.quote?.value }
    /// What only a person can judge about it.
    public var needsPerson: Bool {
      guard let duty else { return true }
      return !duty.manner.isEmpty || duty.condition != nil || duty.status?.value == .proposed
        || unrecordedManner != nil
    }
    /// A word of its quote that says how, and that the record leaves out.
    public var unrecordedManner: String? { quote.flatMap { MannerWords.first(in: $0) } }
    /// The hour of the day by which it is due.
    var hour: StatedHour? { StatedHour.all(in: quote ?? "").min() ?? statedHour }
    let statedHour: StatedHour?
  }

  public let directive: Directive
  public private(set) var points: [PointEntry] = []
  public private(set) var duties: [DutyEntry] = []
  /// What is wrong with the record itself.
  public private(set) var problems: [SourceProblem] = []
  /// The points of which a verb is passed over as context in a way that only a person can confirm.
  private(set) var openContexts: Set<Int> = []
  private var numbers: [String: Int] = [:]

  public init(_ directive: Directive, registry: RegistryReading) {
    self.directive = directive
    for point in directive.points { add(point, below: nil, registry) }
    let accounting = SourceAccounting(self, lexicon: registry.lexicon)
    problems += accounting.problems
    openContexts = accounting.openContexts
    for (number, bodies) in accounting.passedOverBodies { points[number].passedOverBodies = bodies }
    findAssignees(accounting.bodies, registry.lexicon)
  }

  /// Looks for the bodies to which points are given in their words, in those above them and right below them.
  private mutating func findAssignees(_ bodies: [Set<String>], _ lexicon: Lexicon) {
    for number in points.indices where !points[number].assignees.isEmpty {
      let entry = points[number]
      if entry.point.assignees.isEmpty, let parent = entry.parent {
        points[number].namesAssignees = points[parent].namesAssignees
        continue
      }
      let ids = Set(entry.assignees.map(\.id))
      var above = Optional(number)
      var isNamed = children(of: number).contains { !bodies[$0].isDisjoint(with: ids) }
      while !isNamed, let place = above {
        isNamed = !bodies[place].isDisjoint(with: ids)
        above = points[place].parent
      }
      points[number].namesAssignees = isNamed || namesApart(entry, ids, lexicon)
    }
  }

  /// «Các Sở: Tài chính, Nội vụ»: the printed name of a body whose words all stand in the point, but not in a row.
  private func namesApart(_ entry: PointEntry, _ ids: Set<String>, _ lexicon: Lexicon) -> Bool {
    let own = Set(WordSequence(entry.key).hashes)
    return entry.point.assigneeNames.contains { name in
      let words = WordSequence(name.value)
      return own.isSuperset(of: words.hashes)
        && lexicon.hits(in: words).contains { hit in
          hit.meanings.contains { if case .body(let id) = $0 { ids.contains(id) } else { false } }
        }
    }
  }

  private mutating func add(_ point: Point, below parent: Int?, _ registry: RegistryReading) {
    let number = points.count
    let above = parent.map { points[$0] }
    let id = point.id?.value.value ?? ""
    let key = WordsKey(point.text?.value ?? "")
    points.append(
      PointEntry(
        point: point, id: id, parent: parent, end: number + 1,
        assignees: point.assignees.isEmpty ? above?.assignees ?? [] : point.assignees.map(\.value),
        partners: point.partners.isEmpty && point.assignees.isEmpty
          ? above?.partners ?? [] : point.partners.map(\.value),
        deadline: point.deadline ?? above?.deadline, duties: duties.count..<duties.count, key: key,
        lineage: above.map { $0.lineage.followed(by: key) } ?? key,
        runs: WordSequence(key).fourWordRuns))
    if numbers[id] == nil { numbers[id] = id.isEmpty ? nil : number }
    addDuties(of: point, number, registry)
    for child in point.points { add(child, below: number, registry) }
    points[number].end = points.count
  }

  private mutating func addDuties(of point: Point, _ number: Int, _ registry: RegistryReading) {
    let start = duties.count
    let entry = points[number]
    let hour = StatedHour.all(in: point.deadlineWords?.value ?? "").min()
    for (index, duty) in point.duties.enumerated() {
      let kinds = duty.verb.flatMap { registry.kinds(fulfilling: $0.value.id) }
      if kinds == nil { problems.append(.unknownVerb(duty: duties.count)) }
      duties.append(
        DutyEntry(
          point: number, number: index + 1, id: "\(entry.id)/\(index + 1)", duty: duty,
          deadline: duty.deadline ?? entry.deadline, partners: duty.partners.map(\.value), kinds: kinds,
          statedHour: hour))
    }
    if point.duties.isEmpty, point.points.isEmpty {
      problems.append(.noDuties(point: number))
      duties.append(
        DutyEntry(
          point: number, number: 1, id: "\(entry.id)/1", duty: nil, deadline: entry.deadline, partners: [],
          kinds: nil, statedHour: hour))
    }
    points[number].duties = start..<duties.count
  }

  public func isLeaf(_ number: Int) -> Bool { points[number].end == number + 1 }

  /// The points right below one, or the outermost ones.
  public func children(of number: Int?) -> [Int] {
    var children: [Int] = []
    var next = number.map { $0 + 1 } ?? 0
    let end = number.map { points[$0].end } ?? points.count
    while next < end {
      children.append(next)
      next = points[next].end
    }
    return children
  }

  /// The number of the first point with an id.
  public func point(named id: String) -> Int? { numbers[id] }

  /// What a claim names: a point, or with a stroke and a number one duty of it, such as `2.3/2`.
  ///
  /// Ids are compared as they are: no letter that only looks like another is taken for it.
  public func target(of claim: String) -> (point: Int, duty: Int?)? {
    guard claim.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    if let number = numbers[claim] { return (number, nil) }
    guard let stroke = claim.utf8.lastIndex(of: UInt8(ascii: "/")),
      let number = numbers[String(claim[..<stroke])]
    else { return nil }
    let digits = claim[claim.index(after: stroke)...]
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), digits.first != "0", let duty = Int(digits),
      duty >= 1, duty <= points[number].duties.count
    else { return nil }
    return (number, points[number].duties.lowerBound + duty - 1)
  }

  /// The words on which a claim on a point rests: its own, behind those of the points above it.
  public func words(of number: Int) -> String {
    let own = points[number].point.text?.value ?? ""
    guard let parent = points[number].parent else { return own }
    let above = words(of: parent)
    return above.isEmpty ? own : "\(above)\n\(own)"
  }
}
