/// A piece of Vietnamese text that a reader takes as one.
public struct TextToken: Sendable, Hashable {
  public enum Kind: UInt8, Sendable {
    /// A syllable, or letters and digits in one run: `giao`, `QH15`, `2b`.
    case word
    /// `12`, `1.500.000`, `3,5`.
    case number
    /// `20/5/2021`, `2021-05-20`, and without the year or the day: `12/5`, `5/2021`.
    case date
    /// A document's number and symbol: `12/CT-TTg`, `22/2016/TT-BTTTT`, `03-NQ/TW`.
    case documentNumber
    /// One sign.
    case punctuation
  }

  public let kind: Kind
  /// The bytes of the token within the text's UTF-8; letters are never parted from their marks.
  public let range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// The tokens of a text in order; white space lies between them and is none.
public func tokens(of text: String) -> [TextToken] {
  withUTF8Bytes(of: text) { bytes in
    var result: [TextToken] = []
    result.reserveCapacity(bytes.count / 4 + 1)
    var scanner = TokenScanner()
    while let token = scanner.next(bytes) { result.append(token) }
    return result
  }
}

/// A walk over UTF-8 that gives one token after the other, without allocating.
public struct TokenScanner: Sendable {
  /// The byte at which the next token is looked for.
  public private(set) var index: Int

  public init(from start: Int = 0) {
    index = max(start, 0)
  }

  /// The next token of a text, which must be the same at each call.
  public mutating func next(_ utf8: UTF8Bytes) -> TextToken? {
    while index < utf8.count {
      let start = index
      let byte = utf8[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
        continue
      }
      if isASCIIDigit(byte) {
        let (kind, end) = numeral(utf8, start)
        index = end
        return TextToken(kind, start..<end)
      }
      let (scalar, length) = utf8.scalar(at: index)
      if isTokenSpace(scalar) {
        index += length
      } else if isLetterOrMark(scalar) {
        index = endOfWord(utf8, start)
        return TextToken(.word, start..<index)
      } else {
        index = endOfSign(utf8, start + length)
        return TextToken(.punctuation, start..<index)
      }
    }
    return nil
  }
}

private func isTokenSpace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x0085, 0x00A0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
  default: false
  }
}

/// The end of a run of letters, marks and digits.
func endOfWord(_ utf8: UTF8Bytes, _ start: Int) -> Int {
  var index = start
  while index < utf8.count {
    if isASCIIDigit(utf8[index]) {
      index += 1
      continue
    }
    let (scalar, length) = utf8.scalar(at: index)
    guard isLetterOrMark(scalar) else { break }
    index += length
  }
  return index
}

/// The end of a sign: marks, joiners and what they join belong to it, as in an emoji of several parts.
private func endOfSign(_ utf8: UTF8Bytes, _ start: Int) -> Int {
  var index = start
  while index < utf8.count, utf8[index] >= 0x80 {
    let (scalar, length) = utf8.scalar(at: index)
    if scalar == 0x200D {
      index += length
      if index < utf8.count, utf8[index] >= 0x80 { index += utf8.scalar(at: index).length }
    } else if (0x1_F3FB...0x1_F3FF).contains(scalar) || isMark(scalar) {
      index += length
    } else {
      break
    }
  }
  return index
}

private func isMark(_ scalar: UInt32) -> Bool {
  scalar >= 0x0300 && isLetterOrMark(scalar)
    && Unicode.Scalar(scalar)?.properties.isGraphemeExtend == true
}
