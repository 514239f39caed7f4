internal import VietnameseText

/// Numbers as automatic lists print them.
enum ListNumber {
  /// A number in one of the ways of HTML's `type`: `1`, `a`, `A`, `i`, `I`.
  static func text(_ number: Int, _ type: String) -> String {
    switch type {
    case "a": letters(number)
    case "A": letters(number).uppercased()
    case "i": romanNumeral(number)?.lowercased() ?? String(number)
    case "I": romanNumeral(number) ?? String(number)
    default: String(number)
    }
  }

  /// `a` to `z`, then `aa`, `bb`, as Word counts (ECMA-376-1, 17.18.59, lowerLetter).
  static func letters(_ number: Int) -> String {
    guard (1..<1000).contains(number) else { return String(number) }
    let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}
