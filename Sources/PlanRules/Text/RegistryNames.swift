internal import PlanModel
internal import SourceText

/// The names of a registry that are long enough to be told from common words: three words and more.
///
/// It is made for every plan, so that of each name only the first two words are read before they are met in the text.
struct RegistryNames {
  /// In the order of their slots.
  private var entries: [(first: UInt64, second: UInt64, name: String)] = []
  /// Where the entries of each slot start, and where the last ones end.
  private var starts: [Int] = Array(repeating: 0, count: slotCount + 1)
  private static let slotCount = 256

  init(_ registry: Registry) {
    for file in registry.files.indices {
      for number in registry.files[file].agencies.indices {
        add(registry.files[file].agencies[number].name?.value)
      }
      for number in registry.files[file].press.indices { add(registry.files[file].press[number].name?.value) }
    }
    entries.sort { (Self.slot($0.first), $0.name) < (Self.slot($1.first), $1.name) }
    for entry in entries { starts[Self.slot(entry.first) + 1] += 1 }
    for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  private mutating func add(_ name: String?) {
    guard var name else { return }
    let keys = name.withUTF8 { Self.firstTwoWords($0) }
    guard let keys else { return }
    entries.append((keys.first, keys.second, name))
  }

  private static func firstTwoWords(_ utf8: UnsafeBufferPointer<UInt8>) -> (first: UInt64, second: UInt64)? {
    guard let first = word(utf8, at: 0), first.end < utf8.count, utf8[first.end] == 0x20,
      let second = word(utf8, at: first.end + 1)
    else { return nil }
    return (first.key, second.key)
  }

  private static func word(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> LetterRun? {
    guard start < utf8.count else { return nil }
    let letter = Letter(utf8, at: start)
    guard letter.code != 0 else { return nil }
    var run = LetterRun(letter, at: start)
    run.read(utf8)
    return run
  }

  /// Tells of each name that stands among the tokens with other capitals than the registry has.
  func forEachUse(in tokens: [ProseToken], _ range: Range<Int>, _ body: (String, Range<Int>) -> Void) {
    guard range.count > 2 else { return }
    for index in range.dropLast(2) where tokens[index].kind == .word {
      let slot = Self.slot(tokens[index].value)
      for position in starts[slot]..<starts[slot + 1] where matches(position, tokens, index) {
        let entry = entries[position]
        // Two ids may have one name, one after the other in time.
        if position > starts[slot], entries[position - 1].name == entry.name { continue }
        let name = PhraseTable.tokens(of: entry.name)
        let own = index..<index + name.count
        guard name.count > 2, own.upperBound <= range.upperBound,
          zip(name, tokens[own]).allSatisfy({ $0.kind == $1.kind && $0.value == $1.value }),
          !zip(name, tokens[own]).allSatisfy({ $0.isCapitalised == $1.isCapitalised }),
          !tokens[own].allSatisfy({ $0.kind != .word || $0.isAllCapitals }),
          isMeant(own, in: tokens, from: range.lowerBound)
        else { continue }
        body(entry.name, own)
      }
    }
  }

  /// Whether the words are the name and not common ones: some capital tells, or length without «cơ sở», «các sở».
  private func isMeant(_ own: Range<Int>, in tokens: [ProseToken], from start: Int) -> Bool {
    if tokens[own].contains(where: \.isCapitalised) { return true }
    guard own.count >= 5 else { return false }
    return own.lowerBound == start || !Self.plurals.contains(tokens[own.lowerBound - 1].key)
  }

  private static let plurals = Set(["cơ", "các", "những"].map { WordKey($0) })

  @inline(__always)
  private func matches(_ position: Int, _ tokens: [ProseToken], _ index: Int) -> Bool {
    entries[position].first == tokens[index].value && entries[position].second == tokens[index + 1].value
  }
}
