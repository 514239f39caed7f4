/// A character that YAML or its readers trip over, found before parsing.
struct SuspectCharacter: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// C0, DEL, C1, U+FFFE and U+FFFF: no YAML file may hold them.
    case control
    /// U+0085, U+2028, U+2029: line breaks of YAML 1.1 only.
    case lineBreak
    case noBreakSpace
    /// Zero-width spaces and joiners, direction marks, the soft hyphen.
    case invisible
    case byteOrderMark
    case fullWidthColon
  }

  let kind: Kind
  let scalar: UInt32
  let offset: Int

  var length: Int { scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3 }
  var range: Range<Int> { offset..<offset + length }
}

/// What one pass over the bytes of a file finds, before libyaml sees them.
struct ByteScan {
  /// The first bytes that are no UTF-8.
  var invalid: Range<Int>?
  var suspects: [SuspectCharacter] = []
  /// Starts of lines whose indentation holds a tab.
  var tabIndents: [Int] = []
  /// Starts of lines that begin with `---`, `...` or `%`.
  var markers: [Int] = []
  /// More finds of one kind than this tell nobody anything.
  static let maximum = 4096

  /// - Parameter start: the number of bytes of a byte order mark, which are passed over.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    scan(bytes, from: start)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var index = start
    lineStart(base, index, count)
    while index < count {
      // Eight plain ASCII bytes at a time: no high bit, none below the blank, no DEL.
      while index + 8 <= count {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        let below = (word &- 0x2020_2020_2020_2020) & ~word
        let delete = word &+ 0x0101_0101_0101_0101
        let special = (word | below | delete) & 0x8080_8080_8080_8080
        guard special == 0 else {
          // A borrow can only mark bytes behind a true find, so the first one is right.
          index += special.littleEndian.trailingZeroBitCount / 8
          break
        }
        index += 8
      }
      guard index < count else { break }
      let byte = base[index]
      if byte >= 0x20 && byte < 0x7F {
        index += 1
      } else if byte >= 0xC3 && byte <= 0xDF {
        guard index + 1 < count, base[index + 1] & 0xC0 == 0x80 else { return fail(index, base, count) }
        index += 2
      } else if byte == 0xE1 {
        guard index + 2 < count, base[index + 1] & 0xC0 == 0x80, base[index + 2] & 0xC0 == 0x80 else {
          return fail(index, base, count)
        }
        index += 3
      } else if byte == 0x0A || byte == 0x0D {
        index += 1
        if index < count, byte == 0x0A || base[index] != 0x0A { lineStart(base, index, count) }
      } else if byte == 0x09 {
        index += 1
      } else if byte < 0x80 {
        note(.control, UInt32(byte), index)
        index += 1
      } else {
        guard let (scalar, length) = decodeUTF8(base, index, count) else { return fail(index, base, count) }
        examine(scalar, index)
        index += length
      }
    }
  }

  @inline(__always)
  private mutating func lineStart(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) {
    guard start < count else { return }
    let first = base[start]
    if first == 0x20 {
      var index = start + 1
      while index < count, base[index] == 0x20 { index += 1 }
      if index < count, base[index] == 0x09, tabIndents.count < Self.maximum { tabIndents.append(start) }
    } else if first == 0x09 {
      if tabIndents.count < Self.maximum { tabIndents.append(start) }
    } else if first == 0x25 {
      markers.append(start)
    } else if first == 0x2D || first == 0x2E, start + 2 < count, base[start + 1] == first,
      base[start + 2] == first, start + 3 == count || isBlankOrBreak(base[start + 3])
    {
      markers.append(start)
    }
  }

  private mutating func fail(_ index: Int, _ base: UnsafePointer<UInt8>, _ count: Int) {
    var end = index + 1
    while end < count, end < index + 4, base[end] & 0xC0 == 0x80 { end += 1 }
    invalid = index..<end
  }

  private mutating func note(_ kind: SuspectCharacter.Kind, _ scalar: UInt32, _ index: Int) {
    if suspects.count < Self.maximum {
      suspects.append(SuspectCharacter(kind: kind, scalar: scalar, offset: index))
    }
  }

  private mutating func examine(_ scalar: UInt32, _ index: Int) {
    switch scalar {
    case 0x85, 0x2028, 0x2029: note(.lineBreak, scalar, index)
    case 0x80...0x9F, 0xFFFE, 0xFFFF: note(.control, scalar, index)
    case 0xA0: note(.noBreakSpace, scalar, index)
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069:
      note(.invisible, scalar, index)
    case 0xFEFF: note(.byteOrderMark, scalar, index)
    case 0xFF1A: note(.fullWidthColon, scalar, index)
    default: break
    }
  }
}

/// The scalar that starts at a byte, and its length; nil where the bytes are no UTF-8.
func decodeUTF8(_ base: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> (scalar: UInt32, length: Int)? {
  let first = UInt32(base[index])
  let length: Int
  var scalar: UInt32
  let smallest: UInt32
  switch first {
  case 0..<0x80: return (first, 1)
  case 0xC2...0xDF: (length, scalar, smallest) = (2, first & 0x1F, 0x80)
  case 0xE0...0xEF: (length, scalar, smallest) = (3, first & 0x0F, 0x800)
  case 0xF0...0xF4: (length, scalar, smallest) = (4, first & 0x07, 0x10000)
  default: return nil
  }
  guard index + length <= count else { return nil }
  for step in 1..<length {
    let next = base[index + step]
    guard next & 0xC0 == 0x80 else { return nil }
    scalar = scalar << 6 | UInt32(next & 0x3F)
  }
  guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
  return (scalar, length)
}
