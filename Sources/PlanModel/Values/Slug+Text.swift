internal import VietnameseText

extension Slug {
  /// The id that is nearest to a text: without diacritics, a hyphen in place of every other sign; never empty.
  public init(nearestTo text: String) {
    if Self.isValid(text) {
      self.init(value: text)
      return
    }
    let letters = text.map { letter -> String in
      let own = String(letter)
      if Self.isValid(own) { return own }
      let plain = folded(own)
      return Self.isValid(plain) ? plain : "-"
    }
    self.init(value: letters.isEmpty ? "-" : letters.joined())
  }
}
