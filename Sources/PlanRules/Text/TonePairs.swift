internal import VietnameseText

/// Tells from a word's key where its tone mark stands, where it could stand in two places: hòa, hoà.
struct TonePairs: Sendable {
  static let shared = TonePairs()

  /// What a letter can be within such a pair, by its code.
  private let classes: [UInt8]

  private init() {
    var classes: [UInt8] = Array(repeating: 0, count: 256)
    func put(_ letters: String, _ number: UInt8) {
      for letter in letters { classes[Int(WordKey(String(letter)).bits)] = number }
    }
    put("o", 1)
    put("u", 2)
    put("òóỏõọ", 3)
    put("ùúủũụ", 4)
    put("ae", 5)
    put("y", 6)
    put("àáảãạèéẻẽẹ", 7)
    put("ỳýỷỹỵ", 8)
    self.classes = classes
  }

  /// The style that a word shows; nil where both styles write it alike, as in `quý`, whose u belongs to the consonant.
  @inline(__always)
  func style(of key: UInt64) -> TonePlacement? {
    let last = classes[Int(key & 0xFF)]
    guard last >= 5 else { return nil }
    let style: TonePlacement
    switch (classes[Int(key >> 8 & 0xFF)], last) {
    case (3, 5), (4, 6): style = .old
    case (1, 7), (2, 8): style = .new
    default: return nil
    }
    return key >> 16 & 0xFF == UInt64(UInt8(ascii: "q")) ? nil : style
  }
}
