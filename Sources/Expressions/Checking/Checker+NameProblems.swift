import SourceText
import VietnameseText

/// What to say of names that nothing answers to, with what was probably meant.
extension Checker {
  func name(_ type: ExpressionType) -> LocalizedText { type.name(environment.name(ofRecord:)) }

  mutating func reportUnknownName(_ name: String, _ range: Range<Int>) {
    let known = scopes.reversed().map(\.name) + environment.variables.map(\.name)
    if !environment.functions.named(name).isEmpty || Self.sizeNames.contains(name) {
      report(
        ExpressionDiagnostics.unknownName, range,
        LocalizedText(
          "`\(name)` là hàm; hàm phải có ngoặc: `\(name)(...)`.",
          en: "`\(name)` is a function and needs its brackets: `\(name)(...)`."))
      return
    }
    report(
      ExpressionDiagnostics.unknownName, range,
      LocalizedText("Không có tên `\(name)`.", en: "There is no name `\(name)`."),
      notes: known.isEmpty ? [] : [list("Các tên dùng được", "Names that can be used", known)],
      suggestions: meant(name, known, range))
  }

  mutating func reportUnknownField(_ name: SyntaxTree.Name, of type: RecordType) {
    report(
      ExpressionDiagnostics.unknownField, name.range,
      LocalizedText(
        "\(capitalizingFirst(type.name.vi)) không có trường `\(name.text)`.",
        en: "There is no field `\(name.text)` in \(type.name.en)."),
      notes: [list("Các trường", "Fields", type.fieldNames)],
      suggestions: meant(name.text, type.fieldNames, name.range))
  }

  mutating func reportUnknownDateField(_ name: SyntaxTree.Name) {
    let fields = environment.functions.dateFieldNames
    report(
      ExpressionDiagnostics.unknownField, name.range,
      LocalizedText("Ngày không có phần `\(name.text)`.", en: "A date has no part `\(name.text)`."),
      notes: [list("Các phần", "Parts", fields)], suggestions: meant(name.text, fields, name.range))
  }

  mutating func reportNoFields(_ type: ExpressionType, _ name: SyntaxTree.Name, _ operand: SyntaxTree.Index?)
  {
    var notes: [LocalizedText] = []
    if case .list = type {
      notes = [
        LocalizedText(
          "Lấy `\(name.text)` của từng phần tử: `danh_sách.map(x, x.\(name.text))`.",
          en: "For the `\(name.text)` of each element: `list.map(x, x.\(name.text))`.")
      ]
    } else if case .optional = type {
      notes = [
        LocalizedText(
          "Giá trị có thể trống: `x.optMap(v, v.\(name.text))` hoặc `x.orValue(...)`.",
          en: "The value may be missing: `x.optMap(v, v.\(name.text))` or `x.orValue(...)`.")
      ]
    }
    report(
      ExpressionDiagnostics.unknownField, name.range,
      LocalizedText(
        "Không lấy được trường `\(name.text)` của \(self.name(type).vi).",
        en: "`\(name.text)` cannot be selected from \(self.name(type).en)."), notes: notes)
  }

  mutating func reportUnknownFunction(_ name: SyntaxTree.Name, isMethod: Bool) {
    if let macro = Macro.byName[name.text] {
      report(
        ExpressionDiagnostics.badArguments, name.range,
        LocalizedText(
          isMethod
            ? "`\(name.text)` cần một tên và một biểu thức: `danh_sách.\(macro.rawValue)(x, ...)`."
            : "`\(name.text)` đứng sau danh sách: `danh_sách.\(macro.rawValue)(x, ...)`.",
          en: isMethod
            ? "`\(name.text)` takes a name and an expression: `list.\(macro.rawValue)(x, ...)`."
            : "`\(name.text)` stands behind its list: `list.\(macro.rawValue)(x, ...)`."))
      return
    }
    let own = Array(Self.sizeNames.union(Self.hasNames)).sorted() + OptionalMethod.names
    let known = environment.functions.names + own + (isMethod ? Macro.allCases.flatMap(\.names) : [])
    report(
      ExpressionDiagnostics.unknownFunction, name.range,
      LocalizedText("Không có hàm `\(name.text)`.", en: "There is no function `\(name.text)`."),
      suggestions: meant(name.text, known, name.range))
  }

  mutating func reportLeftOut(_ name: SyntaxTree.Name) {
    report(
      ExpressionDiagnostics.notIncluded, name.range,
      LocalizedText(
        "Biểu thức của kehoach không có hàm `\(name.text)` của CEL.",
        en: "Expressions here do not include CEL's function `\(name.text)`."))
  }

  private func meant(_ name: String, _ known: [String], _ range: Range<Int>) -> [Suggestion] {
    suggestions(for: name, among: known).map {
      Suggestion(
        LocalizedText("Có phải là `\($0)`?", en: "Did you mean `\($0)`?"), range: range, replacement: $0)
    }
  }

  private func list(_ vietnamese: String, _ english: String, _ names: [String]) -> LocalizedText {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    let shown = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 12 ? ", ..." : "")
    return LocalizedText("\(vietnamese): \(shown).", en: "\(english): \(shown).")
  }
}
