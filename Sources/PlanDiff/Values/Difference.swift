public import PlanModel
public import YAMLTree

/// Where two versions of a value differ; there is none where they say the same.
public struct Difference: Sendable {
  public indirect enum Content: Sendable {
    /// One value for another; one of the two may be missing.
    case value
    case record(RecordSchema, [FieldDifference])
    /// Entries under names that people choose.
    case map([NamedDifference])
    case list(ListDifference)
  }

  public let shape: Shape
  public let old: YAMLNode?
  public let new: YAMLNode?
  public let content: Content

  init(_ shape: Shape, _ old: YAMLNode?, _ new: YAMLNode?, _ content: Content = .value) {
    self.shape = shape
    self.old = old
    self.new = new
    self.content = content
  }
}

public struct FieldDifference: Sendable {
  /// The place of the field in its table.
  public let field: Int
  public let difference: Difference
}

public struct NamedDifference: Sendable {
  public let name: String
  public let difference: Difference
}

/// How two lists differ: what went, what came, what stands elsewhere, and what differs within.
public struct ListDifference: Sendable {
  /// An item that both versions have.
  public struct Pair: Sendable {
    public let old: Int
    public let new: Int
    /// It lies outside of the longest run of items that kept their order.
    public var isMoved = false
    public var difference: Difference?
  }

  public let element: Shape
  public let semantics: ListSemantics
  public let oldItems: [YAMLNode]
  public let newItems: [YAMLNode]
  /// In the order of the old list.
  public let pairs: [Pair]
  public let removed: [Int]
  public let inserted: [Int]

  public var isEmpty: Bool {
    removed.isEmpty && inserted.isEmpty && !pairs.contains { $0.isMoved || $0.difference != nil }
  }
}

/// A difference that carries no meaning, such as `hoà` for `hòa`, and is told only when asked for.
public struct Noise: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Tone placement, composed or decomposed letters, kinds of quotes and blanks.
    case spelling
    /// Another way to type the same date, word or deadline.
    case notation
    /// Another order of what is a set.
    case order
  }

  public let kind: Kind
  public let old: YAMLNode
  public let new: YAMLNode
}
