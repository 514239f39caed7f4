/// The keys of the open mappings, by a hash of their text: a mapping is searched for repeated keys when it closes.
///
/// Keys that differ only in the composition of their letters (NFC and NFD) are the same key.
struct KeyTable {
  private struct Key {
    let hash: UInt64
    let id: UInt32
    /// Holds combining marks, so that the bytes do not decide.
    let isDecomposed: Bool
  }

  private var keys: [Key] = []
  /// Where more keys than this stand in a mapping they are sorted rather than compared one by one.
  private static let few = 16
  /// More repeated keys of one mapping are not told.
  private static let mostRepeats = 20

  var count: Int { keys.count }

  @inline(__always)
  mutating func add(_ id: UInt32, _ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return keys.append(Key(hash: 0, id: id, isDecomposed: false)) }
    let hash = KeyHash(base, text.count)
    keys.append(Key(hash: hash.value, id: id, isDecomposed: hash.mayBeDecomposed))
  }

  /// Looks through the keys of a mapping that ends, and forgets them.
  mutating func close(
    _ mapping: UInt32, from first: Int, _ arena: borrowing NodeArena, _ source: [UInt8],
    _ notes: inout TreeNotes
  ) {
    defer { forget(from: first) }
    guard keys.count - first > 1 else { return }
    if keys[first...].contains(where: \.isDecomposed) {
      compareCanonically(mapping, from: first, arena, source, &notes)
    } else if keys.count - first <= Self.few {
      for later in first + 1..<keys.count {
        for earlier in first..<later where keys[earlier].hash == keys[later].hash {
          compare(mapping, keys[earlier].id, keys[later].id, arena, source, &notes)
          break
        }
      }
    } else {
      compareSorted(mapping, from: first, arena, source, &notes)
    }
  }

  @inline(__always)
  private mutating func forget(from first: Int) {
    while keys.count > first { keys.removeLast() }
  }

  private func compareSorted(
    _ mapping: UInt32, from first: Int, _ arena: borrowing NodeArena, _ source: [UInt8],
    _ notes: inout TreeNotes
  ) {
    let sorted = keys[first...].sorted { ($0.hash, $0.id) < ($1.hash, $1.id) }
    var start = 0
    var found = 0
    for index in 1..<sorted.count {
      if sorted[index].hash != sorted[start].hash {
        start = index
      } else if found < Self.mostRepeats {
        compare(mapping, sorted[start].id, sorted[index].id, arena, source, &notes)
        found += 1
      }
    }
  }

  private func compare(
    _ mapping: UInt32, _ earlier: UInt32, _ later: UInt32, _ arena: borrowing NodeArena, _ source: [UInt8],
    _ notes: inout TreeNotes
  ) {
    if arena.text(earlier, source) == arena.text(later, source) {
      notes.add(.duplicateKey(earlier, later, mapping: mapping))
    }
  }

  /// String comparison in Swift is by canonical equivalence.
  private func compareCanonically(
    _ mapping: UInt32, from first: Int, _ arena: borrowing NodeArena, _ source: [UInt8],
    _ notes: inout TreeNotes
  ) {
    var seen: [String: UInt32] = [:]
    var found = 0
    for key in keys[first...] where found < Self.mostRepeats {
      let text = String(decoding: arena.text(key.id, source), as: UTF8.self)
      if let earlier = seen[text] {
        found += 1
        notes.add(.duplicateKey(earlier, key.id, mapping: mapping))
      } else {
        seen[text] = key.id
      }
    }
  }
}

/// A hash of a key's bytes, eight at a time.
private struct KeyHash {
  private(set) var value: UInt64
  /// A byte with which combining marks begin (U+0300 to U+037F) is among them.
  private(set) var mayBeDecomposed = false

  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, _ count: Int) {
    value = UInt64(truncatingIfNeeded: count)
    var index = 0
    while index &+ 8 <= count {
      add(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(base[index])
      index &+= 1
    }
    add(rest)
  }

  @inline(__always)
  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
    // 0xCC and 0xCD differ in the last bit only; a byte that is zero then lets the subtraction borrow.
    let marks = (word ^ 0xCCCC_CCCC_CCCC_CCCC) & 0xFEFE_FEFE_FEFE_FEFE
    let zero = (marks &- 0x0101_0101_0101_0101) & ~marks & 0x8080_8080_8080_8080
    mayBeDecomposed = mayBeDecomposed || zero != 0
  }
}

extension NodeArena {
  /// The bytes of a scalar's text.
  func text(_ id: UInt32, _ source: [UInt8]) -> ArraySlice<UInt8> {
    let record = nodes[Int(id)]
    guard record.kind == .scalar, record.count > 0 else { return [] }
    let range = Int(record.first)..<Int(record.first) + Int(record.count)
    return record.meta & NodeRecord.sideText != 0 ? side[range] : source[range]
  }
}
