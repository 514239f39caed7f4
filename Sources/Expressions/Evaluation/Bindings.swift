/// The values of an environment's variables, in the order of ``TypeEnvironment/variables``.
public struct Bindings: Sendable {
  public private(set) var values: [Value]

  public init(_ values: [Value] = []) {
    self.values = values
  }

  /// The bindings inside a `lặp`: one value more, for the variable that
  /// ``TypeEnvironment/adding(_:)`` added.
  public func adding(_ value: Value) -> Bindings {
    var result = self
    result.values.append(value)
    return result
  }
}

extension TypeEnvironment {
  /// Whether a value is one of a type, down to every field, element and range.
  ///
  /// What ``CheckedExpression/evaluate(_:budget:)`` promises holds for bindings of which this is true.
  public func accepts(_ value: Value, as type: ExpressionType) -> Bool {
    switch (type, value) {
    case (.null, .null), (.boolean, .boolean), (.text, .text), (.optional, .absent): true
    case (.number(.integer, let range), .integer(let number)), (.number(.date, let range), .date(let number)),
      (.number(.duration, let range), .duration(let number)):
      range.contains(Int128(number))
    case (.number(.decimal, let range), .decimal(let number)): range.contains(number.units)
    case (.number(.money, let range), .money(let number)): range.contains(number)
    case (.list(let element), .list(let values)): values.allSatisfy { accepts($0, as: element) }
    case (.map(let key, let element), .map(let map)):
      map.keys.allSatisfy { accepts($0, as: key) } && map.values.allSatisfy { accepts($0, as: element) }
    case (.optional(let wrapped), .present(let value)): accepts(value, as: wrapped)
    case (.record(let id), .record(let record)): accepts(record, as: id)
    default: false
    }
  }

  private func accepts(_ record: RecordValue, as id: String) -> Bool {
    guard record.type == id, let type = records[id], type.fields.count == record.fields.count else {
      return false
    }
    return zip(type.fields, record.fields).allSatisfy { field, value in
      if field.mayBeAbsent, case .absent = value { true } else { accepts(value, as: field.type) }
    }
  }

  /// Whether bindings give every variable a value of its type.
  public func accepts(_ bindings: Bindings) -> Bool {
    bindings.values.count == variables.count
      && zip(bindings.values, variables).allSatisfy { accepts($0, as: $1.type) }
  }
}
