import SourceText

/// What to say where an operation could fail for some plan, and how to write it so that it cannot.
extension Checker {
  mutating func reportZeroDivisor(_ range: Range<Int>, _ divisor: SyntaxTree.Index) {
    let (whole, divisor) = (tree.source(range), tree.source(self.range(divisor)))
    report(
      ExpressionDiagnostics.zeroDivisor, range,
      LocalizedText(
        "`\(divisor)` có thể bằng 0, khi đó không chia được.",
        en: "`\(divisor)` may be 0; then the division fails."),
      notes: [
        LocalizedText(
          "Xét trước: `\(divisor) != 0 ? \(whole) : ...`.",
          en: "Ask first: `\(divisor) != 0 ? \(whole) : ...`.")
      ])
  }

  mutating func reportOverflow(_ kind: NumberKind, _ range: Range<Int>) {
    let limit = kind.limit
    report(
      ExpressionDiagnostics.outOfRange, range,
      LocalizedText(
        "Kết quả có thể vượt giới hạn của \(kind.name.vi) (từ \(kind.description(limit.low)) đến \(kind.description(limit.high))).",
        en:
          "The result may leave the range of \(kind.name.en) (\(kind.description(limit.low)) to \(kind.description(limit.high)))."
      ),
      notes: [
        LocalizedText(
          "Khai báo giá trị nhỏ nhất, lớn nhất cho tham số, hoặc xét trước bằng `x < 1000 ? ... : ...`.",
          en: "Declare a least and a greatest value for the parameter, or ask first: `x < 1000 ? ... : ...`.")
      ])
  }

  mutating func reportAbsent(
    _ range: Range<Int>, _ operand: SyntaxTree.Index, _ name: SyntaxTree.Name, _ type: ExpressionType
  ) {
    let whole = tree.source(self.range(operand))
    reportMissing(
      range, type, ExpressionDiagnostics.mayBeAbsent,
      LocalizedText("Trường `\(name.text)` có thể để trống.", en: "The field `\(name.text)` may be absent."),
      condition: "has(\(whole).\(name.text))", optional: "\(whole).?\(name.text)")
  }

  mutating func reportIndex(
    _ range: Range<Int>, _ list: SyntaxTree.Index, _ place: SyntaxTree.Index, _ type: ExpressionType
  ) {
    let (whole, index) = (tree.source(self.range(list)), tree.source(self.range(place)))
    reportMissing(
      range, type, ExpressionDiagnostics.mayBeOutside,
      LocalizedText(
        "Danh sách `\(whole)` có thể không có phần tử thứ `\(index)` (đếm từ 0).",
        en: "The list `\(whole)` may have no element `\(index)` (counted from 0)."),
      condition: "\(index) < size(\(whole))", optional: "\(whole)[?\(index)]")
  }

  mutating func reportKey(
    _ range: Range<Int>, _ map: SyntaxTree.Index, _ place: Range<Int>, _ type: ExpressionType
  ) {
    let (whole, key) = (tree.source(self.range(map)), tree.source(place))
    let isField = tree.bytes[min(place.upperBound, tree.bytes.count)...].first != UInt8(ascii: "]")
    reportMissing(
      range, type, ExpressionDiagnostics.mayBeOutside,
      LocalizedText(
        "Bảng tra `\(whole)` có thể không có khóa `\(key)`.",
        en: "The map `\(whole)` may not have the key `\(key)`."),
      condition: isField ? "has(\(whole).\(key))" : "\(key) in \(whole)",
      optional: isField ? "\(whole).?\(key)" : "\(whole)[?\(key)]")
  }

  mutating func reportNoValue(_ range: Range<Int>, _ receiver: SyntaxTree.Index, _ type: ExpressionType) {
    let whole = tree.source(self.range(receiver))
    reportMissing(
      range, type, ExpressionDiagnostics.mayBeAbsent,
      LocalizedText("`\(whole)` có thể không có giá trị.", en: "`\(whole)` may have no value."),
      condition: "\(whole).hasValue()", optional: whole)
  }

  /// Both ways to write it safely; one of them as a replacement where the type has an obvious empty value.
  private mutating func reportMissing(
    _ range: Range<Int>, _ type: ExpressionType, _ kind: DiagnosticKind, _ message: LocalizedText,
    condition: String,
    optional: String
  ) {
    let empty: String? =
      switch type {
      case .text: "\"\""
      case .list: "[]"
      case .number(.integer, _): "0"
      case .boolean: "false"
      default: nil
      }
    let replacement = "\(optional).orValue(\(empty ?? "..."))"
    let whole = tree.source(range)
    report(
      kind, range, message,
      notes: [
        LocalizedText(
          "Viết `\(replacement)`, hoặc xét trước: `\(condition) ? \(whole) : ...`.",
          en: "Write `\(replacement)`, or ask first: `\(condition) ? \(whole) : ...`.")
      ],
      suggestions: empty == nil
        ? []
        : [
          Suggestion(
            LocalizedText("Viết `\(replacement)`", en: "Write `\(replacement)`"), range: range,
            replacement: replacement)
        ])
  }

  mutating func reportDeepMacro(_ range: Range<Int>) {
    report(
      ExpressionDiagnostics.tooBig, range,
      LocalizedText(
        "`map`, `filter`, `all`, `exists` lồng nhau quá \(ProgramBuilder.deepestMacro) tầng.",
        en: "`map`, `filter`, `all` and `exists` are nested deeper than \(ProgramBuilder.deepestMacro)."))
  }
}
