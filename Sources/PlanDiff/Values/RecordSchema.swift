public import PlanModel
internal import SourceText
internal import Synchronization
internal import VietnameseText
public import YAMLTree

/// The field table of a kind of mapping, made ready for walking two versions side by side.
///
/// It is made once from the table that decoding uses, so that a new field is compared from the day it is declared.
public final class RecordSchema: Sendable {
  public let id: String
  public let type: RecordType
  public let fields: [FieldDescription]
  /// The field by which two items of a list are known to be the same: the id, else the one that the short form fills
  /// where that names something.
  public let identity: Int?
  /// The field that a bare scalar fills.
  public let shorthand: Int?
  private let index: [UInt64: Int]

  private init(_ type: RecordType) {
    self.type = type
    id = type.id
    fields = type.fields
    var index: [UInt64: Int] = [:]
    for (position, field) in fields.enumerated() {
      index[foldedHash(field.name.vi)] = position
      index[foldedHash(field.name.en)] = position
    }
    self.index = index
    shorthand = type.shorthand.flatMap { short in
      type.fields.firstIndex { short.shape.isSameKind(as: $0.shape) }
    }
    let named = type.fields.firstIndex { $0.name.en == "id" }
    identity =
      named
      ?? shorthand.flatMap { position in
        if case .reference = type.fields[position].shape { position } else { nil }
      }
  }

  private static let cache = Mutex<[String: RecordSchema]>([:])

  public static func of(_ type: RecordType) -> RecordSchema {
    if let known = cache.withLock({ $0[type.id] }) { return known }
    let made = RecordSchema(type)
    return cache.withLock { cache in
      if let known = cache[type.id] { return known }
      cache[type.id] = made
      return made
    }
  }

  public func position(of key: YAMLNode) -> Int? {
    guard key.kind == .scalar else { return nil }
    return key.withText { index[foldedHash($0)] }
  }

  /// The value of each field, by its place in the table; what is not written, empty or broken is nil.
  ///
  /// Keys that the table does not know are left out: decoding reports them.
  public func values(of node: YAMLNode?) -> [YAMLNode?] {
    var values = [YAMLNode?](repeating: nil, count: fields.count)
    guard let node else { return values }
    if node.kind == .scalar {
      if let shorthand, !node.isUnwritten { values[shorthand] = node }
      return values
    }
    for (key, value) in node.entries where !value.isUnwritten {
      guard let position = position(of: key), values[position] == nil else { continue }
      values[position] = value
    }
    return values
  }

  /// The value of one field.
  public func value(_ field: Int, of node: YAMLNode) -> YAMLNode? {
    if node.kind == .scalar { return field == shorthand && !node.isUnwritten ? node : nil }
    for (key, value) in node.entries where position(of: key) == field {
      return value.isUnwritten ? nil : value
    }
    return nil
  }
}

extension YAMLNode {
  /// Nothing stands there that could be compared.
  var isUnwritten: Bool { isBroken || isNull }
}

extension Shape {
  fileprivate func isSameKind(as other: Shape) -> Bool {
    switch (self, other) {
    case (.prose, .prose), (.text, .text), (.id, .id): true
    case (.reference(let left), .reference(let right)): left == right
    default: false
    }
  }

  /// What is compared as one value, not part by part.
  public var isLeaf: Bool {
    switch self {
    case .prose, .text, .id, .integer, .boolean, .date, .partialDate, .word, .reference: true
    case .record(let type): type.id == Deadline.recordTypeID
    case .list, .map, .any: false
    }
  }
}

extension Deadline {
  /// A deadline is typed in many ways and means one thing: it is compared by what it means.
  static let recordTypeID: String = {
    if case .record(let type) = Deadline.shape { type.id } else { "" }
  }()
}
