/// The key under which spellings of one text are the same: ``toneKey(_:)-(String)``, white space as single blanks.
public func comparisonKey(_ text: String) -> String {
  withUTF8Bytes(of: text) { bytes -> String? in
    if bytes.endOfASCII(from: 0) == bytes.count {
      return hasSingleBlanks(bytes) ? nil : String(decoding: singleBlanks(bytes), as: UTF8.self)
    }
    let key = toneKey(bytes)
    return key.withUnsafeBufferPointer {
      String(decoding: hasSingleBlanks($0) ? key : singleBlanks($0), as: UTF8.self)
    }
  } ?? text
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// White space stands only between words, one space each time.
private func hasSingleBlanks(_ utf8: UTF8Bytes) -> Bool {
  var isAfterBlank = true
  for byte in utf8 {
    guard isBlank(byte) else {
      isAfterBlank = false
      continue
    }
    if isAfterBlank || byte != 0x20 { return false }
    isAfterBlank = true
  }
  return utf8.isEmpty || !isAfterBlank
}

private func singleBlanks(_ utf8: UTF8Bytes) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(utf8.count)
  var blankIsDue = false
  for byte in utf8 {
    if isBlank(byte) {
      blankIsDue = !result.isEmpty
    } else {
      if blankIsDue { result.append(0x20) }
      blankIsDue = false
      result.append(byte)
    }
  }
  return result
}
