/// Brings an XML document into UTF-8.
enum XMLEncoding {
  /// The document as UTF-8 without a byte order mark.
  ///
  /// Source: XML 1.0 (Fifth Edition), appendix F; only the two encodings that every reader must know (4.3.3).
  static func utf8(_ bytes: [UInt8]) throws(XMLReadingError) -> [UInt8] {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): return try transcode(bytes.dropFirst(2), bigEndian: true)
    case (0xFF, 0xFE): return try transcode(bytes.dropFirst(2), bigEndian: false)
    case (0x00, 0x3C): return try transcode(bytes[...], bigEndian: true)
    case (0x3C, 0x00): return try transcode(bytes[...], bigEndian: false)
    default: break
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let bad = firstInvalid(bytes, from: start) { throw XMLReadingError(.notText, at: bad) }
    return start == 0 ? bytes : Array(bytes[start...])
  }

  private static func transcode(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool
  ) throws(XMLReadingError) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw XMLReadingError(.notText, at: bytes.count) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }.makeIterator()
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): result += UTF8.encode(scalar).map { Array($0) } ?? []
      case .emptyInput: return result
      case .error: throw XMLReadingError(.notText, at: result.count)
      }
    }
  }

  /// The first byte that is no UTF-8 (RFC 3629).
  private static func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < buffer.count {
        let first = buffer[index]
        if first < 0x80 {
          index += 1
          continue
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first), index + length <= buffer.count else { return index }
        let second = buffer[index + 1]
        let isSecondRight =
          switch first {
          case 0xE0: (0xA0...0xBF).contains(second)
          case 0xED: (0x80...0x9F).contains(second)
          case 0xF0: (0x90...0xBF).contains(second)
          case 0xF4: (0x80...0x8F).contains(second)
          default: second & 0xC0 == 0x80
          }
        guard isSecondRight else { return index }
        for place in index + 2..<max(index + 2, index + length) where buffer[place] & 0xC0 != 0x80 {
          return index
        }
        index += length
      }
      return nil
    }
  }
}
