internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// What is said of parts and their uses.
enum PartReports {
  static func declaration(of parameter: ParameterScope.Parameter) -> RelatedPlace {
    let type = parameter.type.word.name
    return RelatedPlace(
      parameter.declaration.name.span,
      LocalizedText(
        "phần khai báo kiểu «\(type.vi)» ở đây", en: "the part declares the type “\(type.en)” here"))
  }

  static func unknown(_ name: YAMLNode, among known: [String]) -> Diagnostic {
    let best = suggestions(for: name.text, among: known).first
    return Diagnostic(
      ExpansionDiagnostics.unknownPart, at: name.siteSpan,
      LocalizedText("không có phần «\(name.text)»", en: "there is no part “\(name.text)”"),
      label: .didYouMean(best),
      notes: known.isEmpty
        ? [ExpansionDiagnostics.unknownPart.explanation]
        : [
          LocalizedText(
            "các phần đã khai báo: \(known.joined(separator: ", "))",
            en: "parts that are declared: \(known.joined(separator: ", "))")
        ],
      fixes: Fix.replacing(name.siteSpan, with: best))
  }

  static func circle(_ use: YAMLNode, _ names: [String], _ places: [YAMLNode]) -> Diagnostic {
    let chain = (names + names.prefix(1)).joined(separator: " → ")
    return Diagnostic(
      ExpansionDiagnostics.partCircle, at: use.siteSpan,
      LocalizedText(
        "các phần lấy nhau vòng quanh: \(chain)", en: "parts take in each other in a circle: \(chain)"),
      related: zip(names, places).map { name, place in
        RelatedPlace(place.siteSpan, LocalizedText("phần «\(name)»", en: "the part “\(name)”"))
      })
  }

  /// A part of another template that has errors of its own.
  static func broken(_ use: YAMLNode, _ error: SourceSpan?) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.unknownPart, at: use.siteSpan,
      LocalizedText(
        "phần «\(use.text)» có lỗi nên chưa dùng được",
        en: "the part “\(use.text)” has errors, and cannot be used"),
      related: error.map {
        [RelatedPlace($0, LocalizedText("lỗi đầu tiên của phần", en: "first error of the part"))]
      } ?? [])
  }

  static func tooDeep(_ use: YAMLNode) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.tooLarge, at: use.siteSpan,
      LocalizedText("các phần lấy nhau quá nhiều tầng", en: "parts take in each other too deep"))
  }

  static func tooLarge(_ use: YAMLNode, _ part: PreparedPart) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.tooLarge, at: use.siteSpan,
      LocalizedText(
        "phần «\(use.text)» cùng các phần mà nó lấy vào có hơn \(PartLibrary.largest) mục",
        en:
          "the part “\(use.text)” with those that it takes in comes to more than \(PartLibrary.largest) sections"
      ),
      related: [
        RelatedPlace(part.span, LocalizedText("phần khai báo ở đây", en: "the part is declared here"))
      ])
  }

  static func argumentsWithoutPart(_ key: YAMLNode) -> Diagnostic {
    Diagnostic(
      ExpansionDiagnostics.unknownPart, at: key.siteSpan,
      LocalizedText(
        "«với» chỉ đi cùng «phần»: ở đây không có phần nào để điền",
        en: "“với” (with) goes with “phần” (part): there is no part here to fill in"))
  }

  static func unknownArgument(_ key: YAMLNode, of part: PreparedPart) -> Diagnostic {
    let names = part.scope.parameters.map(\.name)
    let best = suggestions(for: key.text, among: names).first
    return Diagnostic(
      ExpansionDiagnostics.unknownParameter, at: key.siteSpan,
      LocalizedText(
        "phần không có tham số «\(key.text)»", en: "the part has no parameter “\(key.text)”"),
      label: .didYouMean(best),
      related: [
        RelatedPlace(part.span, LocalizedText("phần khai báo ở đây", en: "the part is declared here"))
      ],
      notes: [
        LocalizedText(
          "các tham số của phần: \(names.joined(separator: ", "))",
          en: "the part's parameters: \(names.joined(separator: ", "))")
      ])
  }

  static func missing(
    _ parameters: [ParameterScope.Parameter], of part: PreparedPart, at use: YAMLNode
  ) -> Diagnostic {
    let names = parameters.map(\.name)
    let example = names.map { "\($0): …" }.joined(separator: "; ")
    return Diagnostic(
      ExpansionDiagnostics.missingParameter, at: use.siteSpan,
      LocalizedText(
        "thiếu tham số của phần: \(names.map { "«\($0)»" }.joined(separator: ", "))",
        en: "missing parameters of the part: \(names.map { "“\($0)”" }.joined(separator: ", "))"),
      label: LocalizedText("thêm vào «với»: \(example)", en: "add to “với” (with): \(example)"),
      related: parameters.map(declaration))
  }
}
