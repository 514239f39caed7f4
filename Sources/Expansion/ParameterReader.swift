internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Reads the value of a parameter from YAML by its declared type.
struct ParameterReader {
  /// Nil where there is no plan yet: then bodies, press and channels are taken by their id alone.
  let registry: Registry?
  private var decoder = ModelDecoder()

  init(registry: Registry?) { self.registry = registry }

  var diagnostics: [Diagnostic] { decoder.diagnostics }

  mutating func value(_ node: YAMLNode, as type: ParameterType) -> Value? {
    switch type {
    case .text: text(node).map(Value.text)
    case .integer: Int.decode(node, &decoder).map { .integer(Int64($0)) }
    case .decimal: number(node).map(Value.decimal)
    case .money: money(node)
    case .boolean: Bool.decode(node, &decoder).map(Value.boolean)
    case .date: CalendarDate.decode(node, &decoder).map { Value.date($0) }
    case .deadline: Deadline.decode(node, &decoder).map(ModelTypes.value)
    case .agency: entry(AgencyID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .press: entry(PressID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .channel: entry(ChannelID.decode(node, &decoder), node) { ModelTypes.value($0, in: $1) }
    case .citation: Citation.decode(node, &decoder).map(ModelTypes.value)
    case .texts: list(node, of: .text)
    case .integers: list(node, of: .integer)
    case .dates: list(node, of: .date)
    case .agencies: list(node, of: .agency)
    case .pressAgencies: list(node, of: .press)
    case .channels: list(node, of: .channel)
    case .citations: list(node, of: .citation)
    }
  }

  private mutating func list(_ node: YAMLNode, of type: ParameterType) -> Value? {
    guard node.kind == .sequence else { return value(node, as: type).map { .list([$0]) } }
    let before = diagnostics.count
    let items = node.items.compactMap { value($0, as: type) }
    return diagnostics.count == before ? .list(items) : nil
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    guard node.kind == .scalar else {
      report(node, LocalizedText("tham số này là một đoạn chữ", en: "this parameter is a text"))
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
    if let amount = Int128(digits), case let value = Value.money(amount), Self.isMoney(value) { return value }
    report(node, LocalizedText("«\(text)» không phải là số tiền", en: "“\(text)” is not an amount of money"))
    return nil
  }

  private static func isMoney(_ value: Value) -> Bool {
    TypeEnvironment().accepts(value, as: .money)
  }

  private mutating func entry<ID>(
    _ id: Reference<ID>?, _ node: YAMLNode, _ find: (Reference<ID>, Registry) -> Value?
  ) -> Value? {
    guard let id, let registry else { return nil }
    if let value = find(id, registry) { return value }
    report(
      node,
      LocalizedText(
        "danh mục không có \(ID.kind.label.vi) «\(id.id)»",
        en: "the registry has no \(ID.kind.label.en) “\(id.id)”"))
    return nil
  }

  private mutating func report(_ node: YAMLNode, _ message: LocalizedText) {
    decoder.diagnostics.append(
      Diagnostic(ExpansionDiagnostics.wrongParameter, at: node.siteSpan, message))
  }
}
