/// A value of the expression language.
///
/// Dates and durations count days, money counts đồng. A field that a record may lack holds ``absent`` when
/// it lacks it and the bare value otherwise; an optional holds ``absent`` or ``present(_:)``.
public enum Value: Sendable {
  case null
  case absent
  case boolean(Bool)
  case integer(Int64)
  case decimal(Decimal)
  case money(Int128)
  /// Days from 1970-01-01.
  case date(Int64)
  case duration(Int64)
  case text(String)
  case list([Value])
  case map(MapValue)
  case record(RecordValue)
  indirect case present(Value)

  /// The number behind the value, in the unit of its ``NumberKind``; nil for everything else.
  var number: Int128? {
    switch self {
    case .integer(let value), .date(let value), .duration(let value): Int128(value)
    case .decimal(let value): value.units
    case .money(let value): value
    default: nil
    }
  }

  /// The value that holds a number of units; nil where it does not fit.
  static func number(_ kind: NumberKind, _ units: Int128) -> Value? {
    guard kind.limit.contains(units) else { return nil }
    return switch kind {
    case .integer: .integer(Int64(truncatingIfNeeded: units))
    case .decimal: .decimal(Decimal(units: units))
    case .money: .money(units)
    case .date: .date(Int64(truncatingIfNeeded: units))
    case .duration: .duration(Int64(truncatingIfNeeded: units))
    }
  }
}

/// Texts are equal where their code points are, whatever Unicode holds to be the same letter.
///
/// Source: CEL language definition, «String and Bytes Values» and «Equality and Ordering».
extension Value: Hashable {
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null), (.absent, .absent): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)), (.date(let a), .date(let b)),
      (.duration(let a), .duration(let b)):
      a == b
    case (.decimal(let a), .decimal(let b)): a == b
    case (.money(let a), .money(let b)): a == b
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    case (.record(let a), .record(let b)): a == b
    case (.present(let a), .present(let b)): a == b
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .absent: hasher.combine(1)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value), .date(let value), .duration(let value): hasher.combine(value)
    case .decimal(let value): hasher.combine(value)
    case .money(let value): hasher.combine(value)
    case .text(var text): text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .list(let elements): hasher.combine(elements)
    case .map(let map): hasher.combine(map.keys.count)
    case .record(let record): hasher.combine(record.fields)
    case .present(let value): hasher.combine(value)
    }
  }
}

/// A map from keys to values; it keeps the order in which its keys were given, so that output never varies.
public final class MapValue: Sendable, Equatable {
  public let keys: [Value]
  public let values: [Value]
  private let index: [Value: Int]

  /// Of two entries with one key, the later counts.
  public init(_ entries: [(Value, Value)]) {
    var keys: [Value] = []
    var values: [Value] = []
    var index: [Value: Int] = [:]
    for (key, value) in entries {
      if let place = index[key] {
        values[place] = value
      } else {
        index[key] = keys.count
        keys.append(key)
        values.append(value)
      }
    }
    self.keys = keys
    self.values = values
    self.index = index
  }

  public subscript(key: Value) -> Value? { index[key].map { values[$0] } }

  /// Equal where the same keys have equal values, in any order.
  public static func == (left: MapValue, right: MapValue) -> Bool {
    left.keys.count == right.keys.count && zip(left.keys, left.values).allSatisfy { right[$0] == $1 }
  }
}

/// A record: the values of its fields in the order of its ``RecordType``.
public final class RecordValue: Sendable, Equatable {
  /// The identifier of the ``RecordType``.
  public let type: String
  public let fields: [Value]

  public init(type: String, fields: [Value]) {
    self.type = type
    self.fields = fields
  }

  public static func == (left: RecordValue, right: RecordValue) -> Bool {
    left === right || (left.type == right.type && left.fields == right.fields)
  }
}
