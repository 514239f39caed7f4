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

/// What one quick pass over the bytes of a file finds, before libyaml sees them.
///
/// Whether the bytes are UTF-8 it does not ask: libyaml looks at that anyway, and `invalidUTF8` finds the place if it must be told.
struct ByteScan {
  private(set) var suspects: [SuspectCharacter] = []
  /// Starts of lines that begin with `---`, `...` or `%`.
  private(set) var markers: [Int] = []

  /// More finds than this tell nobody anything.
  static let maximum = 4096

  /// Looks through the bytes from a place on, which is behind a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var index = start
    lineStart(base, index, count)
    while index < count {
      if index + 8 <= count {
        let special = Self.special(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian)
        guard special != 0 else {
          index += 8
          continue
        }
        index += special.trailingZeroBitCount / 8
      }
      let byte = base[index]
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        index += 1
        if index < count, byte == Byte.lineFeed || base[index] != Byte.lineFeed {
          lineStart(base, index, count)
        }
      } else {
        index += examine(base, index, count)
      }
    }
  }

  /// The high bits of those of eight bytes that are worth a look.
  ///
  /// Not so are printable ASCII, the bytes that follow a first one, and the first bytes of the letters of Vietnamese and its
  /// neighbours; the others are line breaks and controls, 0xC0 to 0xC2, 0xE0, and all from 0xE2 on.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    // Without their high bits the bytes can be added to without a carry.
    let low = word & all(0x7F)
    let control = ~(low &+ all(0x60)) | (low &+ all(0x01))
    let from0xC0To0xC2 = (low &+ all(0x40)) & ~(low &+ all(0x3D))
    let is0xE0 = (low &+ all(0x20)) & ~(low &+ all(0x1F))
    let from0xE2 = low &+ all(0x1E)
    return ((control & ~word) | ((from0xC0To0xC2 | is0xE0 | from0xE2) & word)) & all(0x80)
  }

  @inline(__always)
  private mutating func lineStart(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) {
    guard start < count else { return }
    let first = base[start]
    if first == Byte.percent {
      markers.append(start)
    } else if first == 0x2D || first == 0x2E, start + 2 < count, base[start + 1] == first,
      base[start + 2] == first, start + 3 == count || isBlankOrBreak(base[start + 3])
    {
      markers.append(start)
    }
  }

  private mutating func note(_ kind: SuspectCharacter.Kind, _ scalar: UInt32, _ index: Int) {
    if suspects.count < Self.maximum {
      suspects.append(SuspectCharacter(kind: kind, scalar: scalar, offset: index))
    }
  }

  /// Notes a character if there is something about it; gives its length.
  private mutating func examine(_ base: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Int {
    guard let (scalar, length) = decodeUTF8(base, index, count) else { return 1 }
    switch scalar {
    case 0x09: break
    case 0x85, 0x2028, 0x2029: note(.lineBreak, scalar, index)
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: note(.control, scalar, index)
    case 0xA0: note(.noBreakSpace, scalar, index)
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069:
      note(.invisible, scalar, index)
    case 0xFEFF: note(.byteOrderMark, scalar, index)
    case 0xFF1A: note(.fullWidthColon, scalar, index)
    default: break
    }
    return length
  }
}

/// The first bytes that are no UTF-8.
func invalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  guard let base = bytes.baseAddress else { return nil }
  var index = 0
  while index < bytes.count {
    if base[index] < 0x80 {
      index += 1
    } else if let (_, length) = decodeUTF8(base, index, bytes.count) {
      index += length
    } else {
      var end = index + 1
      while end < bytes.count, end < index + 4, base[end] & 0xC0 == 0x80 { end += 1 }
      return index..<end
    }
  }
  return nil
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
