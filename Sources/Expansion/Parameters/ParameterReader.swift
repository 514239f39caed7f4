internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Reads the value of a parameter from YAML by its declared type.
struct ParameterReader {
  /// Nil where none is known: then bodies, press and channels are taken by their id alone.
  let registry: Registry?
  /// What the declaration asks of each value.
  let limits: ParameterLimits?
  private var decoder = ModelDecoder()

  init(registry: Registry?, limits: ParameterLimits? = nil) {
    self.registry = registry
    self.limits = limits
  }

  var diagnostics: [Diagnostic] { decoder.diagnostics }

  private static let environment = TypeEnvironment(records: ModelTypes.records)

  /// Nil after it has been reported what is wrong.
  mutating func value(_ node: YAMLNode, as type: ParameterType) -> Value? {
    switch type.form {
    case .one: return element(node, as: type.element)
    case .list:
      guard node.kind == .sequence else { return element(node, as: type.element).map { .list([$0]) } }
      let before = diagnostics.count
      let items = node.items.compactMap { element($0, as: type.element) }
      return diagnostics.count == before ? .list(items) : nil
    case .map:
      guard node.kind == .mapping else {
        report(
          node,
          LocalizedText(
            "tham số này gồm các mục «tên: giá trị»", en: "this parameter takes names with values"))
        return nil
      }
      let before = diagnostics.count
      let entries = node.entries.compactMap { key, value in
        element(value, as: type.element).map { (Value.text(key.text), $0) }
      }
      return diagnostics.count == before ? .map(MapValue(entries)) : nil
    }
  }

  private mutating func element(_ node: YAMLNode, as element: ParameterType.Element) -> Value? {
    guard let value = read(node, as: element) else { return nil }
    guard Self.environment.accepts(value, as: ModelTypes.type(of: ParameterType(element)).widened) else {
      report(
        node,
        LocalizedText(
          "ngày ghi ở đây nằm ngoài các năm 1000 đến 2999",
          en: "a date here lies outside the years 1000 to 2999"))
      return nil
    }
    guard let (message, related) = (limits ?? ParameterLimits(ParameterType(element))).problem(with: value)
    else { return value }
    decoder.diagnostics.append(
      Diagnostic(
        ExpansionDiagnostics.limitBroken, at: node.siteSpan, message,
        related: related.map { [$0] } ?? []))
    return nil
  }

  private mutating func read(_ node: YAMLNode, as element: ParameterType.Element) -> Value? {
    switch element {
    case .text: text(node).map(Value.text)
    case .integer: Int.decode(node, &decoder).map { .integer(Int64($0)) }
    case .decimal: number(node).map(Value.decimal)
    case .money: money(node)
    case .boolean: Bool.decode(node, &decoder).map(Value.boolean)
    case .date: CalendarDate.decode(node, &decoder).map { Value.date($0) }
    case .duration: duration(node)
    case .deadline: Deadline.decode(node, &decoder).map(ModelTypes.value)
    case .agency: entry(AgencyID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .press: entry(PressID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .channel: entry(ChannelID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .citation: Citation.decode(node, &decoder).map(ModelTypes.value)
    }
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    guard node.kind == .scalar else {
      report(node, LocalizedText("ở đây cần một đoạn chữ", en: "a text is needed here"))
      return nil
    }
    return node.text
  }

  private mutating func number(_ node: YAMLNode) -> Decimal? {
    guard let text = text(node) else { return nil }
    let plain = String(text.map { $0 == "," ? "." : $0 })
    if let value = Decimal(plain) { return value }
    report(node, LocalizedText("«\(text)» không phải là số", en: "“\(text)” is not a number"))
    return nil
  }

  /// Amounts in đồng, with dots or blanks between the thousands if one likes.
  private mutating func money(_ node: YAMLNode) -> Value? {
    guard let text = text(node) else { return nil }
    var digits = text.filter { $0 != "." && $0 != " " && $0 != "_" }
    if digits.hasSuffix("đồng") { digits.removeLast(4) }
    if let amount = Int128(digits) { return .money(amount) }
    report(node, LocalizedText("«\(text)» không phải là số tiền", en: "“\(text)” is not an amount of money"))
    return nil
  }

  /// `15` or `15 ngày`.
  private mutating func duration(_ node: YAMLNode) -> Value? {
    guard let text = text(node) else { return nil }
    let words = text.split(separator: " ")
    if let first = words.first, let days = Int64(first),
      words.count == 1 || words.count == 2 && ["ngay", "days"].contains(folded(String(words[1])))
    {
      return .duration(days)
    }
    report(
      node,
      LocalizedText("«\(text)» không phải là số ngày", en: "“\(text)” is not a number of days"))
    return nil
  }

  private mutating func entry<ID>(
    _ id: Reference<ID>?, _ node: YAMLNode, _ find: (Reference<ID>, Registry) -> Value?
  ) -> Value? {
    guard let id else { return nil }
    guard let registry else { return ModelTypes.unknown(ID.kind, id.id) }
    if let value = find(id, registry) { return value }
    let best = suggestions(for: id.id, among: registry.ids(of: ID.kind)).first
    report(
      node,
      LocalizedText(
        "danh mục không có \(ID.kind.label.vi) «\(id.id)»",
        en: "the registry has no \(ID.kind.label.en) “\(id.id)”"),
      label: .didYouMean(best))
    return nil
  }

  private mutating func report(_ node: YAMLNode, _ message: LocalizedText, label: LocalizedText? = nil) {
    decoder.diagnostics.append(
      Diagnostic(ExpansionDiagnostics.wrongParameter, at: node.siteSpan, message, label: label))
  }
}

extension Registry {
  /// The ids of one kind of entry, sorted.
  func ids(of kind: ReferenceKind) -> [String] {
    switch kind {
    case .agency: (Array(agencies.keys) + groups.keys).sorted()
    case .press: press.keys.sorted()
    case .channel: channels.keys.sorted()
    case .verb, .activity, .activityGroup, .point, .template: []
    }
  }
}
