internal import SourceText
internal import YAMLTree

/// A whole number that counts parts of a year or a period.
protocol PartOfYear: FieldValue {
  var value: Int { get }
  init(_ value: Int)
  static var range: ClosedRange<Int> { get }
}

extension PartOfYear {
  static var shape: Shape { .integer(range) }

  static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self? {
    Int.decode(node, in: range, &decoder).map { Self($0) }
  }
}

struct Month: PartOfYear {
  let value: Int
  init(_ value: Int) { self.value = value }
  static let range = 1...12
}

struct Quarter: PartOfYear {
  let value: Int
  init(_ value: Int) { self.value = value }
  static let range = 1...4
}

struct DayOfPeriod: PartOfYear {
  let value: Int
  init(_ value: Int) { self.value = value }
  static let range = 1...31
}
