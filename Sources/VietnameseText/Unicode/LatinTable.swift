/// What is known of each Latin letter with marks: its parts, its tone, its plain letter.
///
/// The letters are those of `latinCompositions` and a few that Unicode does not take apart (đ, ø, ł, ı, ß).
/// A letter is found by its slot, so that a look-up is one array access.
struct LatinTable: Sendable {
  static let shared = LatinTable()

  private static let firstBlock: Range<UInt32> = 0x00C0..<0x0250
  private static let additionalBlock: Range<UInt32> = 0x1E00..<0x1F00

  /// A letter and its last mark; both 0 where there is nothing to take apart.
  struct Parts: Sendable {
    var letter: UInt32 = 0
    var mark: UInt32 = 0
  }

  /// By slot: the canonical decomposition, one step deep.
  private var parts: [Parts]
  /// By slot: the letter without its tone mark, and the tone mark; both 0 where the letter carries none.
  private var toned: [Parts]
  /// By slot: the small ASCII letter that is left without marks; 0 where there is none.
  private var plain: [UInt8]
  /// Mark and letter in one number, ascending; and what they compose to.
  private var pairs: [UInt32] = []
  private var composed: [UInt32] = []

  private init() {
    let slots = Self.firstBlock.count + Self.additionalBlock.count
    parts = Array(repeating: Parts(), count: slots)
    toned = parts
    plain = Array(repeating: 0, count: slots)
    var entries: [(pair: UInt32, composed: UInt32)] = []
    entries.reserveCapacity(512)
    for (mark, letters) in latinCompositions {
      var before: UInt32?
      for scalar in letters.unicodeScalars {
        guard let letter = before else {
          before = scalar.value
          continue
        }
        before = nil
        guard let slot = Self.slot(of: scalar.value) else { continue }
        parts[slot] = Parts(letter: letter, mark: mark)
        entries.append((mark << 16 | letter, scalar.value))
      }
    }
    entries.sort { $0.pair < $1.pair }
    pairs = entries.map(\.pair)
    composed = entries.map(\.composed)
    for (_, letter) in entries {
      if let slot = Self.slot(of: letter) { fillDerived(slot, letter) }
    }
    for (letters, ascii) in Self.undivided {
      for scalar in letters.unicodeScalars {
        if let slot = Self.slot(of: scalar.value) { plain[slot] = UInt8(ascii: ascii) }
      }
    }
  }

  /// Letters with a stroke, a hook and the like, which Unicode does not decompose; Ð is often typed for Đ.
  private static let undivided: [(letters: String, ascii: Unicode.Scalar)] = [
    ("ĐđÐðƉ", "d"), ("Øø", "o"), ("Łł", "l"), ("ı", "i"), ("ßſẞ", "s"), ("Ħħ", "h"), ("Ŧŧ", "t"), ("ƀ", "b"),
  ]

  private mutating func fillDerived(_ slot: Int, _ letter: UInt32) {
    var marks: [UInt32] = []
    var base = letter
    while let next = Self.slot(of: base).map({ parts[$0] }), next.mark != 0 {
      marks.append(next.mark)
      base = next.letter
    }
    if let ascii = Unicode.Scalar(base), ascii.isASCII {
      plain[slot] = UInt8(truncatingIfNeeded: base | 0x20)
    }
    guard isVietnameseVowelLetter(base), let tone = marks.first(where: isToneMark) else { return }
    let rest = marks.reversed().filter { $0 != tone }
    guard rest.count == marks.count - 1 else { return }
    let bare = rest.reduce(base) { compose($0, $1) ?? $0 }
    toned[slot] = Parts(letter: bare, mark: tone)
  }

  @inline(__always)
  private static func slot(of scalar: UInt32) -> Int? {
    if firstBlock.contains(scalar) { return Int(scalar - firstBlock.lowerBound) }
    if additionalBlock.contains(scalar) {
      return Int(scalar - additionalBlock.lowerBound) + firstBlock.count
    }
    return nil
  }

  /// A letter and its mark; nil for a scalar that has no such decomposition.
  func decomposition(of scalar: UInt32) -> Parts? {
    guard let slot = Self.slot(of: scalar), parts[slot].mark != 0 else { return nil }
    return parts[slot]
  }

  /// The letter without its tone and the tone mark; nil for a scalar that carries no Vietnamese tone.
  func tone(of scalar: UInt32) -> Parts? {
    guard let slot = Self.slot(of: scalar), toned[slot].mark != 0 else { return nil }
    return toned[slot]
  }

  /// The small ASCII letter under a letter's marks; 0 for a scalar that is no such letter.
  func plainLetter(of scalar: UInt32) -> UInt8 {
    Self.slot(of: scalar).map { plain[$0] } ?? 0
  }

  func compose(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    guard letter < 0x1_0000, mark < 0x1_0000 else { return nil }
    let pair = mark << 16 | letter
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? composed[low] : nil
  }
}

/// One of the five tone marks: grave, acute, tilde, hook above, dot below.
func isToneMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x0300, 0x0301, 0x0303, 0x0309, 0x0323: true
  default: false
  }
}

/// An ASCII letter that a Vietnamese tone can stand on, with or without a mark of quality.
func isVietnameseVowelLetter(_ scalar: UInt32) -> Bool {
  switch Unicode.Scalar(scalar) {
  case "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y": true
  default: false
  }
}
