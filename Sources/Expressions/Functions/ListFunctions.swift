import SourceText
import VietnameseText

/// Functions on lists; `first`, `last` and `distinct` are those of CEL's list extension.
enum ListFunctions {
  private static let element = TypePattern.element(isOrdered: false)
  private static let ordered = TypePattern.element(isOrdered: true)

  static let all: [ExpressionFunction] = [
    ExpressionFunction(
      ["first", "đầu"], [.init("danh_sách", .list(element))], .optional(element),
      LocalizedText(
        "Phần tử đầu, trống nếu danh sách rỗng.", en: "The first element, empty for an empty list."),
      examples: [("[\"a\", \"b\"].first().orValue(\"\")", "\"a\"")],
      body: .plain { list($0[0]).map { $0.first.map { .present($0) } ?? .absent } }),
    ExpressionFunction(
      ["last", "cuối"], [.init("danh_sách", .list(element))], .optional(element),
      LocalizedText(
        "Phần tử cuối, trống nếu danh sách rỗng.", en: "The last element, empty for an empty list."),
      examples: [("[\"a\", \"b\"].last().orValue(\"\")", "\"b\"")],
      body: .plain { list($0[0]).map { $0.last.map { .present($0) } ?? .absent } }),
    ExpressionFunction(
      ["distinct", "không_trùng"], [.init("danh_sách", .list(element))], .list(element),
      LocalizedText("Danh sách bỏ những phần tử lặp lại.", en: "A list without repeated elements."),
      examples: [("[1, 2, 1].distinct()", "[1, 2]")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let elements = list(arguments[0]) else { return nil }
        guard meter.step(arguments[0].comparisonCost), meter.make(arguments[0].textLength) else {
          throw .outOfBudget
        }
        var seen: Set<Value> = []
        return .list(elements.filter { seen.insert($0).inserted })
      }),
    ExpressionFunction(
      ["reverse", "đảo"], [.init("danh_sách", .list(element))], .list(element),
      LocalizedText("Danh sách theo thứ tự ngược lại.", en: "A list in the opposite order."),
      examples: [("[1, 2, 3].reverse()", "[3, 2, 1]")],
      body: .plain { list($0[0]).map { .list($0.reversed()) } }),
    ExpressionFunction(
      ["sort", "sắp_xếp"], [.init("danh_sách", .list(ordered))], .list(ordered),
      LocalizedText(
        "Danh sách từ nhỏ đến lớn; chữ xếp theo mã ký tự, không theo từ điển.",
        en: "A list from small to great; texts by code point, not as a dictionary has them."),
      examples: [("[3, 1, 2].sort()", "[1, 2, 3]")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let elements = list(arguments[0]) else { return nil }
        guard meter.step(elements.count * 8), meter.make(arguments[0].textLength) else { throw .outOfBudget }
        return .list(elements.sorted { $0.isLess(than: $1) })
      }),
    ExpressionFunction(
      ["join", "nối_bằng"], [.init("danh_sách", .list(.displayable)), .init("dấu", .text)], .text,
      LocalizedText("Nối các phần tử bằng một dấu.", en: "The elements joined by a separator."),
      examples: [("[\"a\", \"b\"].join(\"; \")", "\"a; b\"")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let texts = texts(arguments[0]), let separator = arguments[1].text else { return nil }
        guard meter.make(size(of: texts, separator.utf8.count)) else { throw .outOfBudget }
        return .text(texts.joined(separator: separator))
      }),
    ExpressionFunction(
      ["nối", "liệt_kê", "listed"], [.init("danh_sách", .list(.displayable))], .text,
      LocalizedText(
        "Nối thành cụm «A, B và C»; phần tử có dấu phẩy thì cách nhau bằng dấu chấm phẩy.",
        en: "The phrase «A, B và C»; semicolons where an element has a comma of its own."),
      examples: [("nối([\"A\", \"B\", \"C\"])", "\"A, B và C\""), ("nối([\"A\"])", "\"A\"")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let texts = texts(arguments[0]) else { return nil }
        guard meter.make(size(of: texts, 4)) else { throw .outOfBudget }
        return .text(joinedList(texts))
      }),
    ExpressionFunction(
      ["nối", "liệt_kê", "listed"], [.init("danh_sách", .list(.displayable)), .init("liên_từ", .text)], .text,
      LocalizedText(
        "Như trên, với liên từ khác trước phần tử cuối.",
        en: "The same, with another word before the last element."),
      examples: [("nối([\"A\", \"B\"], \"hoặc\")", "\"A hoặc B\"")],
      body: .metered { arguments, meter throws(EvaluationFailure) in
        guard let texts = texts(arguments[0]), let word = arguments[1].text else { return nil }
        guard meter.make(size(of: texts, 4) + word.utf8.count) else { throw .outOfBudget }
        return .text(joinedList(texts, conjunction: word))
      }),
  ]

  static func list(_ value: Value) -> [Value]? {
    if case .list(let elements) = value { elements } else { nil }
  }

  private static func texts(_ value: Value) -> [String]? {
    guard let elements = list(value) else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }

  private static func size(of texts: [String], _ separator: Int) -> Int {
    texts.reduce(0) { $0 + $1.utf8.count + separator }
  }
}

extension Value {
  /// The order of CEL for values of one ordered type.
  func isLess(than other: Value) -> Bool {
    switch (self, other) {
    case (.text(let a), .text(let b)): return a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.boolean(let a), .boolean(let b)): return !a && b
    default:
      guard let a = number, let b = other.number else { return false }
      return a < b
    }
  }
}
