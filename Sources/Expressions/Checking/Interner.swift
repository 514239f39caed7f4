/// Gives equal keys one number, in the order in which they first come.
///
/// Most expressions have a handful of nodes, for which looking through them is quicker than hashing.
struct Interner<Key: Hashable> {
  private(set) var keys: [Key] = []
  private var numbers: [Key: Int32] = [:]

  private static var searched: Int { 12 }

  /// The number of a key that has one.
  func number(of key: Key) -> Int32? {
    guard numbers.isEmpty else { return numbers[key] }
    return keys.firstIndex(of: key).map { Int32($0) }
  }

  /// The number of a key, and whether it is new.
  mutating func insert(_ key: Key) -> (number: Int32, isNew: Bool) {
    if let known = number(of: key) { return (known, false) }
    let number = Int32(keys.count)
    keys.append(key)
    if keys.count > Self.searched {
      if numbers.isEmpty {
        for (place, key) in keys.enumerated() { numbers[key] = Int32(place) }
      } else {
        numbers[key] = number
      }
    }
    return (number, true)
  }
}
