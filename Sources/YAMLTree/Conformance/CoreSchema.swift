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
    default: self = Self.integer(text) ?? Self.float(text) ?? .text
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

  private static func integer(_ text: String) -> CoreValue? {
    if text.wholeMatch(of: /[-+]?[0-9]+/) != nil {
      let isNegative = text.hasPrefix("-")
      let digits = text.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
      return .integer((isNegative && !digits.isEmpty ? "-" : "") + (digits.isEmpty ? "0" : digits))
    }
    if text.wholeMatch(of: /0o[0-7]+/) != nil { return Int(text.dropFirst(2), radix: 8).map { .integer("\($0)") } }
    if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil {
      return Int(text.dropFirst(2), radix: 16).map { .integer("\($0)") }
    }
    return nil
  }

  private static func float(_ text: String) -> CoreValue? {
    if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
      let leading = text.hasPrefix(".") ? "0" : ""
      return Double(leading + text.drop { $0 == "+" }).map { .float($0) }
    }
    return nil
  }
}
