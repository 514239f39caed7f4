public import YAMLTree

/// How many copies of a document are issued: at most three digits, as the register of outgoing documents has room for.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI, mục I (IssuedAmount).
public struct CopyCount: FieldValue, Hashable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  public static var shape: Shape { .integer(1...999) }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> CopyCount? {
    Int.decode(node, in: 1...999, &decoder).map(CopyCount.init)
  }
}
