/// The named characters of HTML that Vietnamese pages use, and characters by number.
enum HTMLEntities {
  /// What stands between `&` and `;`; nil where it is not known.
  static func text(_ name: some StringProtocol) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      return String(Character(scalar))
    }
    if let text = named[String(name)] { return text }
    return latin(String(name))
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»",
    "hellip": "…", "bull": "•", "middot": "·", "deg": "°", "sect": "§", "copy": "©", "times": "×",
    "plusmn": "±",
    "sup2": "²", "sup3": "³", "frac12": "½", "shy": "", "zwj": "", "zwnj": "", "eth": "ð", "ETH": "Ð",
    "dstrok": "đ",
    "Dstrok": "Đ", "abreve": "ă", "Abreve": "Ă",
  ]

  /// `agrave`, `Ecirc` and the like: a letter and the name of its mark.
  private static func latin(_ name: String) -> String? {
    let marks: [(String, String)] = [
      ("grave", "\u{300}"), ("acute", "\u{301}"), ("circ", "\u{302}"), ("tilde", "\u{303}"),
      ("uml", "\u{308}"),
    ]
    for (mark, sign) in marks where name.count == mark.count + 1 && name.hasSuffix(mark) {
      guard let letter = name.first, letter.isASCII, letter.isLetter else { return nil }
      return String(letter) + sign
    }
    return nil
  }
}
