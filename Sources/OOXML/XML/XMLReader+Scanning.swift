extension XMLReader {
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Signs that no name holds; letters beyond ASCII are let through.
  static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: isBlank(byte)
    }
  }
}

extension XMLText {
  /// The first byte of a character that XML does not have (production 2), in valid UTF-8.
  static func firstForbidden(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        let byte = buffer[index]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return index }
        if byte == 0xEF, index + 2 < buffer.count, buffer[index + 1] == 0xBF, buffer[index + 2] >= 0xBE {
          return index
        }
      }
      return nil
    }
  }

  /// What a reference between `&` and `;` stands for; nil for an entity that XML itself does not have.
  static func scalar(ofReference name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let text:
      guard text.hasPrefix("#") else { return nil }
      let digits = text.hasPrefix("#x") ? text.dropFirst(2) : text.dropFirst()
      guard digits.first.map({ $0 != "+" && $0 != "-" }) ?? false,
        let value = UInt32(digits, radix: text.hasPrefix("#x") ? 16 : 10), let scalar = Unicode.Scalar(value),
        isAllowed(scalar)
      else { return nil }
      return scalar
    }
  }
}
