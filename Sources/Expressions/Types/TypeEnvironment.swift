public import SourceText
import VietnameseText

/// What an expression may speak of: variables, the kinds of records, and the functions.
///
/// The place of a variable in ``variables`` is the place of its value in ``Bindings``.
public struct TypeEnvironment: Sendable {
  /// A name that has a value when the expression is evaluated.
  public struct Variable: Sendable {
    public let name: String
    public let aliases: [String]
    public let type: ExpressionType
    public let summary: LocalizedText?

    public init(_ name: String, _ aliases: String..., type: ExpressionType, summary: LocalizedText? = nil) {
      self.name = name
      self.aliases = aliases
      self.type = type
      self.summary = summary
    }
  }

  public private(set) var variables: [Variable] = []
  public let records: [String: RecordType]
  public let functions: FunctionTable
  private var slots: [String: Int] = [:]

  /// Of two variables with one name, the later hides the earlier.
  public init(
    variables: [Variable] = [], records: [RecordType] = [], functions: FunctionTable = .standard
  ) {
    self.records = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    self.functions = functions
    for variable in variables { add(variable) }
  }

  /// The environment inside a `lặp`: one variable more, at the end.
  public func adding(_ variable: Variable) -> TypeEnvironment {
    var result = self
    result.add(variable)
    return result
  }

  private mutating func add(_ variable: Variable) {
    for spelling in [variable.name] + variable.aliases { slots[spelling] = variables.count }
    let plain = withoutMarks(variable.name)
    if slots[plain] == nil { slots[plain] = variables.count }
    variables.append(variable)
  }

  /// The place of the variable with a name, by any of its spellings, or without diacritics where that is clear.
  public func slot(of name: String) -> Int? { slots[name] }

  /// The types of ``records`` by their own names, for messages.
  func name(ofRecord id: String) -> LocalizedText { records[id]?.name ?? LocalizedText(id, en: id) }
}

/// A name as one types it on a keyboard without diacritics: `hạn_hướng_dẫn` gives `han_huong_dan`.
func withoutMarks(_ name: String) -> String {
  String(folded(name).map { $0 == " " ? "_" : $0 })
}
