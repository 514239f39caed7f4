internal import Expressions
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// What a declaration asks of the values of a parameter beyond their type: of each value, where there are several.
struct ParameterLimits: Sendable {
  var type: ParameterType
  /// The numbers that may be given, in the unit of their kind; nil for what is no number.
  private(set) var range: NumberRange?
  private(set) var pattern: Pattern?
  private(set) var choices: [Located<Value>] = []
  /// The words of the registry that may be given, in their Vietnamese spelling.
  private(set) var kinds: [Located<String>] = []
  /// Where the declaration says what the least and the greatest value are.
  private var minimum: SourceSpan?
  private var maximum: SourceSpan?

  struct Pattern: Sendable {
    let text: Located<String>
    let compiled: TextPattern
  }

  /// No limits but those that every value of the type has.
  init(_ type: ParameterType) {
    self.type = type
    range = ModelTypes.kind(of: type.element)?.ordinary
  }

  /// Whatever a value of the type can be at all.
  static func none(_ type: ParameterType) -> ParameterLimits {
    var limits = ParameterLimits(type)
    limits.range = ModelTypes.kind(of: type.element)?.limit
    return limits
  }

  /// Reads the limits of a declaration; says which of them cannot be kept, and leaves those out.
  init(
    _ declaration: ParameterDeclaration, _ type: ParameterType, registry: Registry?,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.init(type)
    readRange(declaration, &diagnostics)
    readPattern(declaration, &diagnostics)
    readKinds(declaration, &diagnostics)
    readChoices(declaration, registry, &diagnostics)
  }

  /// The type of the parameter in expressions; its numbers lie in the declared range.
  var expressionType: ExpressionType { ModelTypes.type(of: type, range: range) }

  /// Whether the declaration says how great or small a number may be.
  var hasBounds: Bool { minimum != nil || maximum != nil || !choices.isEmpty }

  /// Takes in more numbers than are ordinary; declared bounds stay.
  mutating func widen(to other: NumberRange) {
    guard !hasBounds, let own = range else { return }
    range = NumberRange(min(own.low, other.low), max(own.high, other.high))
  }

  /// Whether the type alone keeps to them.
  var areInType: Bool { pattern == nil && choices.isEmpty && kinds.isEmpty }

  /// Whether every value within other limits, of the same element, is within these.
  func admitAll(of other: ParameterLimits) -> Bool {
    guard other.type == type, other.expressionType.isSubtype(of: expressionType) else { return false }
    let own = Set(choices.map(\.value))
    if !choices.isEmpty, other.choices.isEmpty || !other.choices.allSatisfy({ own.contains($0.value) }) {
      return false
    }
    if let pattern, pattern.text.value != other.pattern?.text.value { return false }
    let words = Set(kinds.map(\.value))
    return kinds.isEmpty || !other.kinds.isEmpty && other.kinds.allSatisfy { words.contains($0.value) }
  }

  /// Why a value may not be given, with the place of the declaration that forbids it; nil where it may.
  ///
  /// The value is one of the element's type.
  func problem(with value: Value) -> (message: LocalizedText, related: RelatedPlace?)? {
    if let range, let units = ModelTypes.units(of: value), !range.contains(units) {
      return rangeProblem(value, units, range)
    }
    let written = value.yamlText ?? ""
    if let pattern, case .text(let text) = value, !pattern.compiled.matches(text) {
      return (
        LocalizedText(
          "«\(text)» không khớp khuôn «\(pattern.text.value)»",
          en: "“\(text)” does not match the pattern “\(pattern.text.value)”"),
        RelatedPlace(
          pattern.text.span, LocalizedText("khuôn khai báo ở đây", en: "the pattern is declared here"))
      )
    }
    if let first = kinds.first {
      let own = ModelTypes.kinds(of: value)
      if !kinds.contains(where: { own.contains($0.value) }) {
        let wanted = kinds.map(\.value).joined(separator: ", ")
        return (
          LocalizedText(
            "«\(written)» không thuộc loại được phép: \(wanted)",
            en: "“\(written)” is not of a kind that may be given: \(wanted)"),
          RelatedPlace(first.span, LocalizedText("loại khai báo ở đây", en: "the kinds are declared here"))
        )
      }
    }
    if let first = choices.first, !choices.contains(where: { $0.value == value }) {
      let names = choices.compactMap(\.value.yamlText)
      let best = suggestions(for: written, among: names).first
      let hint = LocalizedText.didYouMean(best).map { LocalizedText("; \($0.vi)", en: "; \($0.en)") }
      let all = names.joined(separator: ", ")
      return (
        LocalizedText(
          "«\(written)» không có trong các lựa chọn: \(all)\(hint?.vi ?? "")",
          en: "“\(written)” is not one of the choices: \(all)\(hint?.en ?? "")"),
        RelatedPlace(
          first.span, LocalizedText("các lựa chọn khai báo ở đây", en: "the choices are declared here"))
      )
    }
    return nil
  }

  private func rangeProblem(
    _ value: Value, _ units: Int128, _ range: NumberRange
  ) -> (message: LocalizedText, related: RelatedPlace?) {
    let written = value.yamlText ?? ""
    let isLow = units < range.low
    let bound = ModelTypes.written(isLow ? range.low : range.high, as: type.element)
    let place = isLow ? minimum : maximum
    let message =
      isLow
      ? LocalizedText(
        "«\(written)» nhỏ hơn giá trị tối thiểu \(bound)",
        en: "“\(written)” is less than the least value \(bound)")
      : LocalizedText(
        "«\(written)» lớn hơn giá trị tối đa \(bound)",
        en: "“\(written)” is more than the greatest value \(bound)")
    guard let place else {
      let key = isLow ? "tối thiểu" : "tối đa"
      return (
        LocalizedText(
          "\(message.vi); mẫu cần giá trị như vậy thì khai báo «\(key)»",
          en: "\(message.en); a template that needs such a value declares “\(key)”"), nil
      )
    }
    return (
      message, RelatedPlace(place, LocalizedText("giới hạn khai báo ở đây", en: "the limit is declared here"))
    )
  }
}

// MARK: Reading declarations

extension ParameterLimits {
  private mutating func readRange(_ declaration: ParameterDeclaration, _ diagnostics: inout [Diagnostic]) {
    guard let kind = ModelTypes.kind(of: type.element) else {
      for (bound, key) in [(declaration.minimum, "tối thiểu"), (declaration.maximum, "tối đa")] {
        guard let bound else { continue }
        diagnostics.append(misfit(key, at: bound.span, only: "số và ngày", "numbers and dates"))
      }
      return
    }
    func read(_ bound: Located<RawValue>?) -> (units: Int128, span: SourceSpan)? {
      guard let bound else { return nil }
      let single = ParameterType(type.element)
      var reader = ParameterReader(registry: nil, limits: Self.none(single))
      let units = reader.value(bound.value.node, as: single).flatMap(ModelTypes.units)
      diagnostics += reader.diagnostics
      guard let units else { return nil }
      return (units, bound.span)
    }
    let (low, high) = (read(declaration.minimum), read(declaration.maximum))
    if let low, let high, low.units > high.units {
      diagnostics.append(
        Self.wrong(
          at: high.span,
          LocalizedText(
            "«tối đa» nhỏ hơn «tối thiểu» nên không giá trị nào được phép",
            en: "“tối đa” (max) is less than “tối thiểu” (min), so that no value may be given"),
          related: [RelatedPlace(low.span, LocalizedText("«tối thiểu» ở đây", en: "“tối thiểu” is here"))]))
      return
    }
    let ordinary = kind.ordinary
    let least = low?.units ?? min(ordinary.low, high?.units ?? ordinary.low)
    let most = high?.units ?? max(ordinary.high, low?.units ?? ordinary.high)
    range = NumberRange(least, most)
    (minimum, maximum) = (low?.span, high?.span)
  }

  private mutating func readPattern(_ declaration: ParameterDeclaration, _ diagnostics: inout [Diagnostic]) {
    guard let text = declaration.pattern else { return }
    guard type.element == .text else {
      diagnostics.append(misfit("khuôn", at: text.span, only: "chữ", "text"))
      return
    }
    do throws(PatternProblem) {
      // Parsed alone first, so that brackets of its own cannot reach into those around it.
      _ = try TextPattern(text.value)
      pattern = Pattern(text: text, compiled: try TextPattern("^(?:\(text.value))$"))
    } catch {
      diagnostics.append(Self.wrong(at: text.span, error.message))
    }
  }

  private mutating func readKinds(_ declaration: ParameterDeclaration, _ diagnostics: inout [Diagnostic]) {
    guard let first = declaration.kinds.first else { return }
    let words: [Word]
    switch type.element {
    case .agency: words = AgencyLevel.allCases.map(\.word)
    case .press: words = PressKind.allCases.map(\.word)
    case .channel: words = ChannelKind.allCases.map(\.word)
    default:
      diagnostics.append(
        misfit(
          "thuộc loại", at: first.span, only: "cơ quan, cơ quan báo chí và kênh",
          "agencies, press agencies and channels"))
      return
    }
    for kind in declaration.kinds {
      let wanted = folded(kind.value)
      if let word = words.first(where: { folded($0.name.vi) == wanted || folded($0.name.en) == wanted }) {
        kinds.append(Located(word.name.vi, at: kind.span))
        continue
      }
      let best = suggestions(for: kind.value, among: words.map(\.name.vi)).first
      diagnostics.append(
        Self.wrong(
          at: kind.span,
          LocalizedText("không có loại «\(kind.value)»", en: "there is no kind “\(kind.value)”"),
          label: .didYouMean(best),
          notes: [
            LocalizedText(
              "các loại: \(words.map(\.name.vi).joined(separator: ", "))",
              en: "kinds: \(words.map(\.name.en).joined(separator: ", "))")
          ]))
    }
  }

  private mutating func readChoices(
    _ declaration: ParameterDeclaration, _ registry: Registry?, _ diagnostics: inout [Diagnostic]
  ) {
    guard let first = declaration.choices.first else { return }
    switch type.element {
    case .boolean, .deadline, .citation:
      diagnostics.append(
        misfit(
          "lựa chọn", at: first.span, only: "chữ, số, ngày và mã trong danh mục",
          "text, numbers, dates and ids of the registry"))
      return
    case .text, .integer, .decimal, .money, .date, .duration, .agency, .press, .channel: break
    }
    var read: [Located<Value>] = []
    for choice in declaration.choices {
      var reader = ParameterReader(registry: registry, limits: self)
      if let value = reader.value(choice.value.node, as: ParameterType(type.element)) {
        read.append(Located(value, at: choice.span))
      }
      diagnostics += reader.diagnostics
    }
    choices = read
    let numbers = read.compactMap { ModelTypes.units(of: $0.value) }
    if let low = numbers.min(), let high = numbers.max() { range = NumberRange(low, high) }
  }

  private func misfit(_ key: String, at span: SourceSpan, only vi: String, _ en: String) -> Diagnostic {
    Self.wrong(
      at: span,
      LocalizedText(
        "«\(key)» chỉ dùng cho \(vi), còn tham số này là «\(type.word.name.vi)»",
        en: "“\(key)” is only for \(en), but this parameter is “\(type.word.name.en)”"))
  }

  static func wrong(
    at span: SourceSpan, _ message: LocalizedText, label: LocalizedText? = nil,
    related: [RelatedPlace] = [], notes: [LocalizedText] = []
  ) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.wrongLimit, at: span, message, label: label, related: related, notes: notes)
  }
}
