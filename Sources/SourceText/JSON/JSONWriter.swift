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
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case ..<0x20:
        append("\\u00")
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 0x0F))
      case 0xA8, 0xA9:
        if bytes.suffix(2) == [0xE2, 0x80] {
          bytes.removeLast(2)
          append(byte == 0xA8 ? "\\u2028" : "\\u2029")
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// The digit, with small letters, of a value below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value & 0x0F) - 10
}
