/// How a JSON text is laid out.
public enum JSONLayout: Sendable {
  /// On one line, without blanks.
  case compact
  /// Two blanks a level, one member or element a line.
  case indented
}

extension JSONValue {
  /// The value as JSON text; the same value always gives the same text.
  ///
  /// Only what must be escaped is: quotes, backslashes and control characters, and the line separators U+2028 and U+2029,
  /// so that the text may stand in a script too. Source: RFC 8259.
  public func text(_ layout: JSONLayout = .compact) -> String {
    var writer = JSONWriter(layout)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes JSON values one after another into one buffer of UTF-8.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private let layout: JSONLayout
  private var depth = 0

  public init(_ layout: JSONLayout = .compact) {
    self.layout = layout
  }

  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(value.isFinite ? String(value) : "null")
    case .string(let text): writeString(text)
    case .array(let elements):
      writeList(elements, UInt8(ascii: "["), UInt8(ascii: "]")) { $0.write($1) }
    case .object(let members):
      writeList(members, UInt8(ascii: "{"), UInt8(ascii: "}")) { writer, member in
        writer.writeString(member.name)
        writer.append(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value)
      }
    }
  }

  /// Ends a line, as between the texts of a JSON Lines file.
  public mutating func writeLineBreak() {
    bytes.append(0x0A)
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(open)
    depth += 1
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      body(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    bytes.append(close)
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      var index = 0
      while index < utf8.count {
        guard let escape = Escape(utf8, index) else {
          index += 1
          continue
        }
        bytes += utf8[copied..<index]
        append(escape)
        index += escape.length
        copied = index
      }
      bytes += utf8[copied...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ escape: Escape) {
    bytes.append(UInt8(ascii: "\\"))
    switch escape.scalar {
    case 0x22, 0x5C: bytes.append(UInt8(escape.scalar))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] { bytes.append(hexDigit(UInt8(escape.scalar >> UInt16(shift) & 0x0F))) }
    }
  }
}

/// A scalar that a JSON string does not hold as it is.
private struct Escape {
  let scalar: UInt16
  /// In bytes of UTF-8.
  let length: Int

  /// Nil where no such scalar starts at a byte.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let byte = utf8[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C {
      (scalar, length) = (UInt16(byte), 1)
    } else if byte == 0xE2, index + 2 < utf8.count, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8 {
      (scalar, length) = (0x2000 | UInt16(utf8[index + 2] & 0x3F), 3)
    } else {
      return nil
    }
  }
}

/// The digit, with small letters, of a value below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value & 0x0F) - 10
}
