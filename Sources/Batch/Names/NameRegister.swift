internal import VietnameseText

/// The file names that a batch has given so far, in a few bytes for each.
///
/// Only a number for each name is kept; whoever finds an earlier row looks at that row again to see the same name there.
public struct NameRegister: Sendable {
  /// A row of the table.
  public struct Place: Sendable, Hashable {
    public let number: UInt32
    public let offset: UInt32

    public init(_ row: DataRow) {
      number = UInt32(clamping: row.number)
      offset = UInt32(clamping: row.offset)
    }
  }

  private var places: [Int: Place] = [:]

  public init() {}

  /// The row that has taken the name before, or nil, and then the name is this row's.
  public mutating func take(_ path: String, for row: DataRow) -> Place? {
    let key = Self.key(path).hashValue
    if let earlier = places[key] { return earlier }
    places[key] = Place(row)
    return nil
  }

  /// Whether two names are one on a disk that makes no difference of case.
  public static func areSame(_ left: String, _ right: String) -> Bool { key(left) == key(right) }

  private static func key(_ path: String) -> String { nfc(path).lowercased() }
}
