/// The value of a plain scalar by YAML 1.2's core schema (section 10.3.2).
///
/// Plans never use it: their scalars get their type from the field that holds them.
enum CoreValue: Equatable {
  case null
  case bool(Bool)
  case integer(String)
  case float(Double)
  case text

  init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    default: self = Self.readInteger(text) ?? Self.readFloat(text) ?? .text
    }
  }

  /// The value that an explicit tag of the core schema asks for; nil for any other tag.
  init?(tag: String, text: String) {
    switch tag {
    case "tag:yaml.org,2002:str", "!": self = .text
    case "tag:yaml.org,2002:null": self = .null
    case "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int": self = CoreValue(plain: text)
    case "tag:yaml.org,2002:float":
      self =
        switch CoreValue(plain: text) {
        case .integer(let digits): .float(Double(digits) ?? 0)
        case let other: other
        }
    default: return nil
    }
  }

  private static func readInteger(_ text: String) -> CoreValue? {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard let first = digits.utf8.first, first != Byte.plus, first != Byte.dash else { return nil }
      return Int(digits, radix: radix).map { CoreValue.integer(String($0)) }
    }
    let digits = Self.withoutSign(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy(Self.isDigit) else { return nil }
    let significant = digits.drop { $0 == "0" }
    guard !significant.isEmpty else { return .integer("0") }
    return .integer((text.hasPrefix("-") ? "-" : "") + significant)
  }

  /// Digits with a point or an exponent; words such as `nan` are text to JSON.
  private static func readFloat(_ text: String) -> CoreValue? {
    let number = Self.withoutSign(text)
    let parts = number.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard mantissa.allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }), mantissa.contains(where: { !$0.isEmpty })
    else { return nil }
    if parts.count > 1 {
      let exponent = Self.withoutSign(String(parts[1]))
      guard !exponent.isEmpty, exponent.utf8.allSatisfy(Self.isDigit) else { return nil }
    }
    let integral = mantissa[0].isEmpty ? "0" : mantissa[0]
    let fraction = mantissa.count > 1 && !mantissa[1].isEmpty ? mantissa[1] : "0"
    let exponent = parts.count > 1 ? "e" + parts[1] : ""
    return Double((text.hasPrefix("-") ? "-" : "") + integral + "." + fraction + exponent).map(
      CoreValue.float)
  }

  private static func withoutSign(_ text: String) -> Substring {
    text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
