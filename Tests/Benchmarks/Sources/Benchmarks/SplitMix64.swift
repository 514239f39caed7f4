/// Random numbers that are the same for the same seed on every machine (SplitMix64).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something happens that does so `percent` times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(in: 0...(elements.count - 1))]
  }

  /// Some different elements, in the order of the list.
  mutating func sample<Element>(_ elements: [Element], _ count: ClosedRange<Int>) -> [Element] {
    var chosen: Set<Int> = []
    let wanted = min(number(in: count), elements.count)
    while chosen.count < wanted { chosen.insert(number(in: 0...(elements.count - 1))) }
    return chosen.sorted().map { elements[$0] }
  }
}
