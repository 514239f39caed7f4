internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Turns the difference of two trees into sentences about plans, points and registries.
struct ReportBuilder {
  let names: NameBook
  private(set) var changes: [Change] = []

  init(names: NameBook) { self.names = names }

  /// Where in the document the walk is.
  struct Place {
    var entity: ChangedEntity
    var path: [String]

    func entering(_ step: String) -> Place { Place(entity: entity, path: path + [step]) }
  }

  mutating func add(_ difference: Difference, _ type: RecordType) {
    walk(difference, Place(entity: ChangedEntity(label: type.label), path: []))
  }

  /// The parameters of two plans as they are written.
  mutating func add(parametersOf old: YAMLNode, _ new: YAMLNode, _ type: RecordType) {
    let schema = RecordSchema.of(type)
    guard let position = schema.fields.firstIndex(where: { $0.name.en == "parameters" }) else { return }
    var comparer = Comparer()
    let (before, after) = (schema.value(position, of: old), schema.value(position, of: new))
    guard let difference = comparer.compare(schema.fields[position].shape, before, after) else { return }
    walk(
      FieldDifference(field: position, difference: difference), of: schema,
      Place(entity: ChangedEntity(label: type.label), path: []))
  }

  private mutating func walk(_ difference: Difference, _ place: Place) {
    guard case .record(let schema, let fields) = difference.content else { return }
    for field in fields { walk(field, of: schema, place) }
  }

  private mutating func walk(_ field: FieldDifference, of schema: RecordSchema, _ place: Place) {
    let description = schema.fields[field.field]
    let words = FieldVocabulary.of(schema.id, description.name.en)
    let own = place.entering(description.name.vi)
    switch field.difference.content {
    case .value:
      let kind = field.field == schema.identity && description.name.en == "id" ? .idRenamed : words.changed
      addValue(kind, field.difference, description.name.text, own)
    case .record: walk(field.difference, own)
    case .map(let entries):
      for entry in entries { walkNamed(entry, words, own) }
    case .list(let list): walkList(list, words, description.name.text, own)
    }
  }

  private mutating func walkNamed(_ entry: NamedDifference, _ words: FieldVocabulary, _ place: Place) {
    let own = place.entering(entry.name)
    if case .record = entry.difference.content {
      walk(entry.difference, own)
    } else {
      addValue(words.changed, entry.difference, LocalizedText(entry.name, en: entry.name), own)
    }
  }

  /// One value for another, or a value where there was none.
  private mutating func addValue(
    _ kind: ChangeKind, _ difference: Difference, _ field: LocalizedText, _ place: Place
  ) {
    var change = Change(kind, place.entity, path: place.path)
    change.field = field
    if case .prose = difference.shape { change.isProse = true }
    if case .text = difference.shape { change.isProse = true }
    fill(&change, difference.old, difference.new, difference.shape)
    if kind == .rescheduled { change.detail = Self.shift(change.old, change.new) }
    if kind == .activityRephased { change.detail = LocalizedText("", en: "") }
    if change.new == nil, kind == .reassigned || kind == .rescheduled { change.severity = .regression }
    changes.append(change)
  }

  private func fill(_ change: inout Change, _ old: YAMLNode?, _ new: YAMLNode?, _ shape: Shape) {
    change.old = PlanValue(old, shape)?.shown
    change.new = PlanValue(new, shape)?.shown
    change.oldShown = old.map { shown($0, shape) }
    change.newShown = new.map { shown($0, shape) }
    change.oldSpan = old?.siteSpan
    change.newSpan = new?.siteSpan
  }

  private func shown(_ node: YAMLNode, _ shape: Shape) -> LocalizedText {
    let text = names.shown(node, shape)
    return LocalizedText(text, en: text)
  }

  // MARK: Lists

  private mutating func walkList(
    _ list: ListDifference, _ words: FieldVocabulary, _ field: LocalizedText, _ place: Place
  ) {
    for index in list.removed {
      add(words.removed, list.oldItems[index], nil, list.element, field, place)
    }
    for index in list.inserted {
      add(words.added, nil, list.newItems[index], list.element, field, place)
    }
    for pair in list.pairs where pair.isMoved || pair.difference != nil {
      walkPair(pair, list, words, field, place)
    }
  }

  private mutating func add(
    _ kind: ChangeKind, _ old: YAMLNode?, _ new: YAMLNode?, _ element: Shape, _ field: LocalizedText,
    _ place: Place
  ) {
    guard let node = new ?? old else { return }
    let own = self.place(of: node, element, in: place)
    var change = Change(kind, own.entity, path: own.path)
    change.field = field
    if case .prose = element { change.isProse = true }
    fill(&change, old, new, element)
    changes.append(change)
  }

  /// The place of an item: things with an id of their own are what the sentences below speak of.
  private func place(of node: YAMLNode, _ element: Shape, in place: Place) -> Place {
    let identity = itemIdentity(node, element)
    var own = place
    if let identity { own.path.append(identity) }
    guard case .record(let type) = element, !element.isLeaf else { return own }
    let schema = RecordSchema.of(type)
    guard let position = schema.fields.firstIndex(where: { $0.name.en == "id" }),
      schema.identity == position
    else { return own }
    let name = ["name", "title", "text", "form"].lazy.compactMap { name in
      schema.fields.firstIndex { $0.name.en == name }.flatMap { schema.value($0, of: node) }?.text
    }.first
    own.entity = ChangedEntity(label: type.label, id: identity, name: name)
    return own
  }

  private mutating func walkPair(
    _ pair: ListDifference.Pair, _ list: ListDifference, _ words: FieldVocabulary, _ field: LocalizedText,
    _ place: Place
  ) {
    let (old, new) = (list.oldItems[pair.old], list.newItems[pair.new])
    let own = self.place(of: new, list.element, in: place)
    let first = changes.count
    if let difference = pair.difference {
      if case .record = difference.content {
        walk(difference, own)
      } else {
        addValue(words.changed, difference, field, own)
      }
    }
    guard pair.isMoved else { return }
    let neighbour = neighbour(of: pair.new, list)
    if let index = changes[first...].firstIndex(where: { $0.kind == .activityRephased }) {
      changes[index].detail = LocalizedText(", \(neighbour.vi)", en: ", \(neighbour.en)")
      return
    }
    var change = Change(words.moved, own.entity, path: own.path)
    change.field = field
    change.old = String(pair.old + 1)
    change.new = String(pair.new + 1)
    change.newShown = shown(new, list.element)
    change.detail = neighbour
    change.oldSpan = old.siteSpan
    change.newSpan = new.siteSpan
    changes.append(change)
  }

  /// Where an item stands now, told by the one before it.
  private func neighbour(of index: Int, _ list: ListDifference) -> LocalizedText {
    guard index > 0 else { return LocalizedText("nay đứng đầu", en: "now first") }
    let before = list.newItems[index - 1]
    let name = itemIdentity(before, list.element) ?? "«\(shortened(names.shown(before, list.element)))»"
    return LocalizedText("nay đứng sau \(name)", en: "now after \(name)")
  }

  /// «(lùi 5 ngày)»: from the last day of one deadline to that of the other.
  private static func shift(_ old: String?, _ new: String?) -> LocalizedText {
    guard let before = old.flatMap(Deadline.init)?.lastDay, let after = new.flatMap(Deadline.init)?.lastDay
    else { return LocalizedText("", en: "") }
    let days = after.daysSince1970 - before.daysSince1970
    if days > 0 { return LocalizedText(" (lùi \(days) ngày)", en: " (\(days) days later)") }
    if days < 0 { return LocalizedText(" (sớm hơn \(-days) ngày)", en: " (\(-days) days earlier)") }
    return LocalizedText("", en: "")
  }
}

/// The first words of a long text.
func shortened(_ text: String, to limit: Int = 60) -> String {
  guard text.count > limit else { return text }
  let start = text.prefix(limit)
  return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
}
