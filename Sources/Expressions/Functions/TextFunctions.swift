import SourceText

/// Functions on texts; they see code points, as CEL does, and know no locale.
///
/// Source: CEL language definition, «List of Standard Definitions», and CEL's string extension for the others.
enum TextFunctions {
  static let all: [ExpressionFunction] = [
    test(
      "contains", "chứa",
      LocalizedText("Đoạn chữ có chứa đoạn kia không.", en: "Whether a text contains another."),
      ("\"Sở Thông tin\".contains(\"Thông\")", "true")
    ) { $0.firstRange(of: $1) != nil },
    test(
      "startsWith", "bắt_đầu_bằng",
      LocalizedText("Đoạn chữ có bắt đầu bằng đoạn kia không.", en: "Whether a text starts with another."),
      ("\"UBND tỉnh\".startsWith(\"UBND\")", "true")
    ) { $0.starts(with: $1) },
    test(
      "endsWith", "kết_thúc_bằng",
      LocalizedText("Đoạn chữ có kết thúc bằng đoạn kia không.", en: "Whether a text ends with another."),
      ("\"1457/UBND-KGVX\".endsWith(\"KGVX\")", "true")
    ) { $0.reversed().starts(with: $1.reversed()) },
    ExpressionFunction(
      ["matches", "khớp"], style: .method, [.init("chữ", .text), .init("mẫu", .text)], .boolean,
      LocalizedText(
        "Đoạn chữ có phần nào khớp mẫu RE2 không; mẫu phải viết sẵn trong biểu thức, `^` và `$` buộc khớp cả đoạn.",
        en:
          "Whether some part of a text matches an RE2 pattern; the pattern is written out in the expression, "
          + "and `^` and `$` make it match the whole text."),
      examples: [("\"12/KH-STTTT\".matches(r\"^[0-9]+/KH-\\p{Lu}+$\")", "true")], isStandard: true,
      body: .literal(at: 1) { pattern throws(ExpressionFunction.LiteralProblem) in
        let pattern = try compiled(pattern)
        return .metered { arguments, meter throws(EvaluationFailure) in
          guard let text = arguments[0].text else { return nil }
          guard meter.step(pattern.cost(of: text)) else { throw .outOfBudget }
          return .boolean(pattern.matches(text))
        }
      }),
    ExpressionFunction(
      ["replace", "thay"], style: .either,
      [.init("chữ", .text), .init("cũ", .text), .init("mới", .text)], .text,
      LocalizedText(
        "Thay mọi chỗ có đoạn cũ bằng đoạn mới.", en: "Replaces every occurrence of a text by another."),
      examples: [("\"Điều 1, Điều 2\".replace(\"Điều\", \"Khoản\")", "\"Khoản 1, Khoản 2\"")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let text = arguments[0].text, let old = arguments[1].text, let new = arguments[2].text else {
          return nil
        }
        return try .text(replaced(text, old, new, &meter))
      }),
    ExpressionFunction(
      ["split", "tách"], [.init("chữ", .text), .init("dấu", .text)], .list(.text),
      LocalizedText(
        "Tách đoạn chữ tại mỗi chỗ có dấu; dấu rỗng tách từng chữ cái.",
        en: "The parts of a text between separators; an empty separator parts every code point."),
      examples: [("\"a;b;c\".split(\";\")", "[\"a\", \"b\", \"c\"]")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let text = arguments[0].text, let separator = arguments[1].text else { return nil }
        guard meter.step(searchCost(text, separator)) else { throw .outOfBudget }
        let parts = parts(of: text, by: separator)
        guard meter.make(text.utf8.count + parts.count * Evaluator.elementSize) else { throw .outOfBudget }
        return .list(parts.map { .text($0) })
      }),
    plain(
      "trim", "bỏ_cách",
      LocalizedText("Bỏ dấu cách ở hai đầu.", en: "A text without the blanks at its ends."),
      ("\"  Hà Nội \".trim()", "\"Hà Nội\"")
    ) { text in
      let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
      guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
      return String(scalars[...last])
    },
    plain(
      "upper", "viết_hoa", LocalizedText("Viết hoa cả đoạn.", en: "A text in capitals."),
      ("viết_hoa(\"kế hoạch\")", "\"KẾ HOẠCH\"")
    ) { $0.uppercased() },
    plain(
      "lower", "viết_thường", LocalizedText("Viết thường cả đoạn.", en: "A text in small letters."),
      ("viết_thường(\"KẾ HOẠCH\")", "\"kế hoạch\"")
    ) { $0.lowercased() },
  ]

  private static func test(
    _ name: String, _ alias: String, _ summary: LocalizedText, _ example: (String, String),
    _ holds: @escaping @Sendable (String.UTF8View, String.UTF8View) -> Bool
  ) -> ExpressionFunction {
    ExpressionFunction(
      [name, alias], style: .method, [.init("chữ", .text), .init("phần", .text)], .boolean, summary,
      examples: [example], isStandard: true,
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let text = arguments[0].text, let part = arguments[1].text else { return nil }
        guard meter.step(searchCost(text, part)) else { throw .outOfBudget }
        return .boolean(holds(text.utf8, part.utf8))
      })
  }

  static func plain(
    _ name: String, _ alias: String, _ summary: LocalizedText, _ example: (String, String),
    _ change: @escaping @Sendable (String) -> String
  ) -> ExpressionFunction {
    ExpressionFunction(
      [name, alias], [.init("chữ", .text)], .text, summary, examples: [example],
      body: .plain { $0[0].text.map { .text(change($0)) } })
  }

  /// Steps for looking a part up in a text: at worst the product of their lengths.
  private static func searchCost(_ text: String, _ part: String) -> Int {
    text.utf8.count / 16 * (1 + part.utf8.count / 16)
  }

  private static func compiled(_ pattern: String) throws(ExpressionFunction.LiteralProblem) -> TextPattern {
    do throws(PatternProblem) {
      return try TextPattern(pattern)
    } catch {
      throw ExpressionFunction.LiteralProblem(message: error.message)
    }
  }

  private static func replaced(
    _ text: String, _ old: String, _ new: String, _ meter: inout Meter
  ) throws(EvaluationFailure) -> String {
    guard meter.step(searchCost(text, old)) else { throw .outOfBudget }
    let parts = parts(of: text, by: old)
    guard meter.make(text.utf8.count + (parts.count + 1) * new.utf8.count) else { throw .outOfBudget }
    // An empty text stands before every code point and at the end, as in CEL's string extension.
    return old.isEmpty ? new + parts.map { $0 + new }.joined() : parts.joined(separator: new)
  }

  /// The pieces between separators, compared byte by byte so that no letter is normalised.
  static func parts(of text: String, by separator: String) -> [String] {
    guard !separator.isEmpty else { return text.unicodeScalars.map { String($0) } }
    var parts: [String] = []
    var rest = text.utf8[...]
    while let found = rest.firstRange(of: separator.utf8) {
      parts.append(String(Substring(rest[..<found.lowerBound])))
      rest = rest[found.upperBound...]
    }
    parts.append(String(Substring(rest)))
    return parts
  }
}

extension BidirectionalCollection where Element == UInt8 {
  /// Where bytes occur first; an empty sequence occurs at the start.
  func firstRange(of part: some BidirectionalCollection<UInt8>) -> Range<Index>? {
    guard let first = part.first else { return startIndex..<startIndex }
    var start = startIndex
    while let candidate = self[start...].firstIndex(of: first) {
      var (place, sought) = (candidate, part.startIndex)
      while place != endIndex, sought != part.endIndex, self[place] == part[sought] {
        (place, sought) = (index(after: place), part.index(after: sought))
      }
      if sought == part.endIndex { return candidate..<place }
      if place == endIndex { return nil }
      start = index(after: candidate)
    }
    return nil
  }
}
