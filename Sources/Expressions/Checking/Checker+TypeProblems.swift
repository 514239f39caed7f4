import SourceText
import VietnameseText

/// What to say where types do not fit.
extension Checker {
  mutating func reportUnexpected(_ type: ExpressionType, expected: ExpressionType, at range: Range<Int>) {
    if case (.number(let kind, let numbers), .number(let wanted, let limits)) = type.innermost(
      besides: expected),
      kind == wanted
    {
      report(
        ExpressionDiagnostics.outOfRange, range,
        LocalizedText(
          "Giá trị ở đây có thể từ \(kind.description(numbers.low)) đến \(kind.description(numbers.high)), nhưng chỗ này "
            + "chỉ nhận từ \(kind.description(limits.low)) đến \(kind.description(limits.high)).",
          en:
            "The value lies between \(kind.description(numbers.low)) and \(kind.description(numbers.high)), but only "
            + "\(kind.description(limits.low)) to \(kind.description(limits.high)) is allowed here."))
      return
    }
    var notes: [LocalizedText] = []
    if case .optional(let wrapped) = type, wrapped.joined(with: expected) != nil {
      notes.append(Self.missingNote)
    }
    report(
      ExpressionDiagnostics.wrongType, range,
      LocalizedText(
        "Ở đây phải là \(name(expected).vi), nhưng biểu thức là \(name(type).vi).",
        en: "The type must be \(name(expected).en) here, but it is \(name(type).en)."), notes: notes)
  }

  private static let missingNote = LocalizedText(
    "Giá trị có thể trống; thêm `.orValue(...)` để có giá trị thay thế.",
    en: "The value may be missing; add `.orValue(...)` for one to take instead.")

  /// Where two types had to be one.
  enum Meeting {
    case branches, elements, keys, values
  }

  mutating func reportDifferent(
    _ first: ExpressionType, _ second: ExpressionType, at range: Range<Int>, in meeting: Meeting
  ) {
    let (vietnamese, english) =
      switch meeting {
      case .branches: ("Hai phía của `? :`", "The two sides of `? :`")
      case .elements: ("Các phần tử của danh sách", "The elements of a list")
      case .keys: ("Các khóa của bảng tra", "The keys of a map")
      case .values: ("Các giá trị của bảng tra", "The values of a map")
      }
    report(
      ExpressionDiagnostics.differentTypes, range,
      LocalizedText(
        "\(vietnamese) phải cùng kiểu; ở đây có \(name(first).vi) và \(name(second).vi).",
        en: "\(english) must have one type; here are \(name(first).en) and \(name(second).en)."))
  }

  mutating func reportBadKey(_ type: ExpressionType, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.wrongType, range,
      LocalizedText(
        "Khóa của bảng tra phải là đoạn chữ, số nguyên hoặc đúng/sai, không phải \(name(type).vi).",
        en: "The key of a map must be a text, an integer or a boolean, not \(name(type).en)."))
  }

  mutating func reportDuplicateKey(_ range: Range<Int>) {
    report(
      ExpressionDiagnostics.duplicateKey, range,
      LocalizedText("Khóa này đã có trong bảng tra.", en: "The map has this key already."))
  }

  mutating func reportOperands(
    _ symbol: BinaryOperator, _ first: ExpressionType, _ second: ExpressionType, _ left: SyntaxTree.Index,
    _ right: SyntaxTree.Index, _ place: Range<Int>
  ) {
    report(
      ExpressionDiagnostics.wrongOperands, place,
      LocalizedText(
        "Phép `\(symbol.rawValue)` không dùng được giữa \(name(first).vi) và \(name(second).vi).",
        en: "`\(symbol.rawValue)` does not go between \(name(first).en) and \(name(second).en)."),
      notes: advice(symbol, first, second, left, right))
  }

  private func advice(
    _ symbol: BinaryOperator, _ first: ExpressionType, _ second: ExpressionType, _ left: SyntaxTree.Index,
    _ right: SyntaxTree.Index
  ) -> [LocalizedText] {
    let (leftText, rightText) = (tree.source(range(left)), tree.source(range(right)))
    switch (first, second) {
    case (.optional, _), (_, .optional): return [Self.missingNote]
    case (.null, _), (_, .null):
      return [
        LocalizedText(
          "Muốn biết một trường có giá trị không, viết `has(x.trường)`.",
          en: "To know whether a field has a value, write `has(x.field)`.")
      ]
    case (.boolean, _) where symbol.precedence == BinaryOperator.less.precedence:
      return [
        LocalizedText(
          "So sánh liền nhau như `a < b < c` viết là `a < b && b < c`.",
          en: "A chain such as `a < b < c` is written `a < b && b < c`.")
      ]
    case (.text, .text) where symbol == .in:
      return [
        LocalizedText(
          "Tìm đoạn chữ: `\(rightText).contains(\(leftText))`.",
          en: "To look for a text: `\(rightText).contains(\(leftText))`.")
      ]
    case (.text, .number), (.number, .text), (.text, .record), (.record, .text):
      return [
        LocalizedText(
          "Ghép giá trị vào chữ thì viết ngoài biểu thức: `... ${\(first == .text ? rightText : leftText)} ...`, hoặc dùng `string(...)`.",
          en:
            "To put a value into a text write it outside the expression, `... ${\(first == .text ? rightText : leftText)} ...`, "
            + "or use `string(...)`.")
      ]
    case (.number(.integer, _), .number(.decimal, _)), (.number(.decimal, _), .number(.integer, _)):
      return [
        LocalizedText(
          "CEL không tự đổi kiểu số: viết `decimal(\(first.kind == .integer ? leftText : rightText))`.",
          en:
            "CEL converts no numbers by itself: write `decimal(\(first.kind == .integer ? leftText : rightText))`."
        )
      ]
    case (.number(.money, _), .number(.integer, _)), (.number(.integer, _), .number(.money, _)):
      return [
        LocalizedText(
          "Số tiền chỉ cộng, trừ, so sánh với số tiền: viết `tiền(\(first.kind == .integer ? leftText : rightText))`.",
          en:
            "Money is added to and compared with money only: write `tiền(\(first.kind == .integer ? leftText : rightText))`."
        )
      ]
    case (.number(.date, _), .number(.integer, _)):
      return [
        LocalizedText(
          "Thêm ngày: `\(leftText) \(symbol.rawValue) số_ngày(\(rightText))`.",
          en: "To add days: `\(leftText) \(symbol.rawValue) số_ngày(\(rightText))`.")
      ]
    default: return []
    }
  }

  mutating func reportNegation(_ type: ExpressionType, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.wrongOperands, range,
      LocalizedText(
        "Dấu `-` không đứng trước \(name(type).vi) được.", en: "`-` does not go before \(name(type).en)."))
  }

  mutating func reportHas(_ range: Range<Int>) {
    report(
      ExpressionDiagnostics.badArguments, range,
      LocalizedText(
        "`has` cần đúng một trường: `has(x.trường)`.", en: "`has` takes exactly one field: `has(x.field)`."))
  }

  mutating func reportNotIndexable(_ type: ExpressionType, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.wrongOperands, range,
      LocalizedText(
        "Chỉ lấy phần tử `[...]` của danh sách hoặc bảng tra, không phải của \(name(type).vi).",
        en: "`[...]` takes an element of a list or a map, not of \(name(type).en)."))
  }

  mutating func reportNoSize(_ type: ExpressionType, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.badArguments, range,
      LocalizedText(
        "`size` đếm đoạn chữ, danh sách hoặc bảng tra, không phải \(name(type).vi).",
        en: "`size` counts a text, a list or a map, not \(name(type).en)."))
  }

  mutating func reportArguments(
    _ name: SyntaxTree.Name, _ functions: [ExpressionFunction],
    _ arguments: [(SyntaxTree.Index, ExpressionType)],
    isMethod: Bool
  ) {
    let allowed = functions.filter { $0.style == .either || ($0.style == .method) == isMethod }
    if allowed.isEmpty, let first = functions.first {
      report(
        ExpressionDiagnostics.badArguments, name.range,
        LocalizedText(
          "Hàm `\(name.text)` viết là `\(first.signature(.vi))`.",
          en: "`\(name.text)` is written `\(first.signature(.en))`."))
      return
    }
    // A number of the right kind that may be too big or too small is said to be that.
    if allowed.count == 1, let function = allowed.first, function.parameters.count == arguments.count {
      for (parameter, argument) in zip(function.parameters, arguments) {
        guard case .type(let wanted) = parameter.type, wanted.kind != nil, wanted.kind == argument.1.kind,
          !argument.1.isSubtype(of: wanted)
        else { continue }
        return reportUnexpected(argument.1, expected: wanted, at: range(argument.0))
      }
    }
    let given = arguments.map { self.name($0.1) }
    report(
      ExpressionDiagnostics.badArguments, name.range,
      LocalizedText(
        "Hàm `\(name.text)` không nhận (\(given.map(\.vi).joined(separator: ", "))).",
        en: "`\(name.text)` does not take (\(given.map(\.en).joined(separator: ", ")))."),
      notes: [
        LocalizedText(
          "Cách gọi: " + functions.map { "`\($0.signature(.vi))`" }.joined(separator: ", ") + ".",
          en: "It is called as " + functions.map { "`\($0.signature(.en))`" }.joined(separator: ", ") + ".")
      ] + (arguments.contains { if case .optional = $0.1 { true } else { false } } ? [Self.missingNote] : []))
  }

  mutating func reportNotLiteral(_ function: ExpressionFunction, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.badLiteral, range,
      LocalizedText(
        "`\(function.name)` cần một đoạn chữ viết sẵn trong ngoặc kép ở chỗ này.",
        en: "`\(function.name)` needs a text that is written out in quotation marks here."))
  }

  mutating func reportNoMacroVariable(_ word: SyntaxTree.Name, _ range: Range<Int>) {
    report(
      ExpressionDiagnostics.badArguments, range,
      LocalizedText(
        "Chỗ đầu tiên của `\(word.text)` là một tên đặt cho từng phần tử, như `x`.",
        en: "First in `\(word.text)` comes a name for each element, such as `x`."))
  }

  mutating func reportMacroSource(_ word: SyntaxTree.Name, _ type: ExpressionType, _ range: Range<Int>) {
    let takesOptional = Macro.byName[word.text]?.takesOptional == true
    report(
      ExpressionDiagnostics.wrongType, range,
      LocalizedText(
        "`\(word.text)` đứng sau \(takesOptional ? "giá trị có thể trống" : "danh sách hoặc bảng tra"), không phải \(name(type).vi).",
        en:
          "`\(word.text)` stands behind \(takesOptional ? "an optional" : "a list or a map"), not \(name(type).en)."
      ))
  }

  mutating func reportNotDisplayable(_ type: ExpressionType, _ range: Range<Int>) {
    let source = tree.source(range)
    let remedy: String? =
      switch type {
      case .list(let element) where element.isDisplayable(in: environment.records): "nối(\(source))"
      case .boolean: "(\(source)) ? \"có\" : \"không\""
      case .optional: "\(source).orValue(...)"
      default: nil
      }
    report(
      ExpressionDiagnostics.notDisplayable, range,
      LocalizedText(
        "\(capitalizingFirst(name(type).vi)) không viết thẳng vào chữ được.",
        en: "\(capitalizingFirst(name(type).en)): a value of this type cannot be written into a text."),
      notes: remedy.map { [LocalizedText("Viết `\($0)`.", en: "Write `\($0)`.")] } ?? [])
  }
}

extension ExpressionType {
  /// What is within two types that are lists, maps or optionals alike.
  fileprivate func innermost(besides other: ExpressionType) -> (ExpressionType, ExpressionType) {
    switch (self, other) {
    case (.list(let own), .list(let wanted)), (.optional(let own), .optional(let wanted)),
      (.map(_, let own), .map(_, let wanted)):
      own.innermost(besides: wanted)
    default: (self, other)
    }
  }
}
