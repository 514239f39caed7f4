/// Where a writer puts the tone mark on oa, oe and uy at the end of a syllable; both ways are right, mixing them is not.
public enum TonePlacement: Sendable, CaseIterable {
  /// On the first vowel: hòa, khỏe, thủy.
  case old
  /// On the second vowel: hoà, khoẻ, thuỷ.
  case new
}

/// Which way of placing the tone mark a syllable shows; nil where both ways write it alike.
///
/// Only a syllable that ends in oa, oe or uy with a tone mark tells; `quý` does not, for its u belongs to the consonant.
/// The syllable is one run of letters, composed or decomposed, in any case.
public func tonePlacement(of syllable: String) -> TonePlacement? {
  VowelPair(syllable).map { $0.toneIsOnSecond ? .new : .old }
}

/// The same syllable with its tone mark placed the other way where it is; other text comes back as it is.
public func placingTone(of syllable: String, _ placement: TonePlacement) -> String {
  guard let pair = VowelPair(syllable), pair.toneIsOnSecond != (placement == .new) else { return syllable }
  return pair.withToneMoved
}

/// The two open vowels at the end of a syllable, one of which carries the tone mark.
private struct VowelPair {
  private let scalars: [UInt32]
  private let tone: UInt32
  let toneIsOnSecond: Bool

  init?(_ syllable: String) {
    let scalars = nfc(syllable).unicodeScalars.map(\.value)
    guard scalars.count >= 2, scalars.allSatisfy(isLetterOrMark) else { return nil }
    let table = LatinTable.shared
    let tones = scalars.map { table.tone(of: $0) }
    let last = scalars.count - 1
    guard tones.count(where: { $0 != nil }) == 1, let parts = tones[last] ?? tones[last - 1] else {
      return nil
    }
    let first = tones[last - 1]?.letter ?? scalars[last - 1]
    let second = tones[last]?.letter ?? scalars[last]
    switch (smallASCII(first), smallASCII(second)) {
    case ("o", "a"), ("o", "e"): break
    case ("u", "y"):
      guard last < 2 || smallASCII(scalars[last - 2]) != "q" else { return nil }
    default: return nil
    }
    self.scalars = Array(scalars[..<(last - 1)]) + [first, second]
    tone = parts.mark
    toneIsOnSecond = tones[last] != nil
  }

  var withToneMoved: String {
    var moved = scalars
    let place = toneIsOnSecond ? moved.count - 2 : moved.count - 1
    moved[place] = LatinTable.shared.compose(moved[place], tone) ?? moved[place]
    var bytes: [UInt8] = []
    for scalar in moved { bytes.append(scalar: scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private func smallASCII(_ scalar: UInt32) -> Character? {
  guard let scalar = Unicode.Scalar(scalar), scalar.isASCII else { return nil }
  return Unicode.Scalar(scalar.value | 0x20).map { Character($0) }
}
