/// A JSON value whose objects keep the order of their keys.
enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue
  }

  /// On several lines, two spaces a level, with a line feed at the end.
  var indentedText: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .double(let value): text += value.isFinite ? String(value) : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values) where values.isEmpty: text += "[]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .array(let values):
      let inner = indent + "  "
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "[\n" : ",\n") + inner
        value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)]"
    case .object(let members):
      let inner = indent + "  "
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "{\n" : ",\n") + inner
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
