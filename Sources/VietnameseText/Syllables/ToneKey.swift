/// The key under which two spellings are the same text: `hoà` and `hòa`, decomposed and composed letters, kinds of quotes.
///
/// The text in normal form C, where the tone mark of each syllable is lifted off its vowel and put, as a combining mark,
/// at the syllable's end; curly quotes become plain ones and no-break spaces become spaces. A run of letters with more
/// than one tone mark is a foreign word and is left alone. Letter case, i/y and d/đ are real differences and stay.
/// The key is for comparing, not for showing.
public func toneKey(_ text: String) -> String {
  withUTF8Bytes(of: text) { bytes -> String? in
    guard bytes.endOfASCII(from: 0) < bytes.count else { return nil }
    return String(decoding: toneKey(bytes), as: UTF8.self)
  } ?? text
}

/// The key of UTF-8 text, as bytes; see ``toneKey(_:)-(String)``.
public func toneKey(_ utf8: UTF8Bytes) -> [UInt8] {
  guard isNFC(utf8) else {
    return nfc(utf8).withUnsafeBufferPointer { toneKeyOfNormal($0) }
  }
  return toneKeyOfNormal(utf8)
}

private func toneKeyOfNormal(_ utf8: UTF8Bytes) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(utf8.count + 16)
  var syllable = OpenSyllable()
  var index = 0
  while index < utf8.count {
    let (scalar, length) = utf8.scalar(at: index)
    if isLetterOrMark(scalar) {
      syllable.take(scalar, at: index, into: &result)
    } else {
      syllable.close(at: index, of: utf8, into: &result)
      if let plain = plainSign(scalar) {
        result.append(plain)
      } else {
        result += utf8[index..<index + length]
      }
    }
    index += length
  }
  syllable.close(at: index, of: utf8, into: &result)
  return result
}

/// A syllable that is being copied without its tone mark.
private struct OpenSyllable {
  private var start: (input: Int, output: Int)?
  private var tone: UInt32 = 0
  private var toneCount = 0

  mutating func take(_ scalar: UInt32, at index: Int, into result: inout [UInt8]) {
    if start == nil { start = (index, result.count) }
    if let parts = LatinTable.shared.tone(of: scalar) {
      result.append(scalar: parts.letter)
      tone = parts.mark
      toneCount += 1
    } else {
      result.append(scalar: scalar)
    }
  }

  mutating func close(at end: Int, of utf8: UTF8Bytes, into result: inout [UInt8]) {
    guard let start else { return }
    if toneCount == 1 {
      result.append(scalar: tone)
    } else if toneCount > 1 {
      result.removeSubrange(start.output...)
      result += utf8[start.input..<end]
    }
    self = OpenSyllable()
  }
}

/// The plain sign for a typographic one; nil for everything else.
private func plainSign(_ scalar: UInt32) -> UInt8? {
  switch scalar {
  case 0x00A0, 0x202F: UInt8(ascii: " ")
  case 0x2018, 0x2019, 0x201B: UInt8(ascii: "'")
  case 0x201C...0x201F: UInt8(ascii: "\"")
  default: nil
  }
}
