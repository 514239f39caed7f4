public import SourceText

/// The JSON Schema (2020-12) of a kind of file, for editors and independent validators.
///
/// Names, titles, descriptions and the words of closed lists are in one language. The schema is made from the tables of
/// the decoder, so that the two cannot disagree.
public func jsonSchema(for kind: FileKind, _ language: Language) -> JSONValue {
  var builder = SchemaBuilder(language: language)
  let root = builder.record(kind.recordType)
  return .object(
    [
      JSONValue.Member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      JSONValue.Member("$id", .string("urn:kehoach:schema:\(kind.rawValue):\(language.rawValue)")),
    ] + root + [JSONValue.Member("$defs", .object(builder.definitions))])
}

/// Builds the definitions of the records that a schema uses, each once.
private struct SchemaBuilder {
  typealias Members = [JSONValue.Member]

  let language: Language
  private var known: Set<String> = []
  private(set) var definitions: Members = []

  init(language: Language) { self.language = language }

  /// A mapping with its fields; nothing else may stand in it.
  mutating func record(_ type: RecordType) -> Members {
    var properties: Members = []
    var required: [JSONValue] = []
    for field in type.fields {
      let name = field.name[language]
      let own = schema(of: field.shape, mayBeEmpty: !field.isRequired)
      properties.append(
        JSONValue.Member(
          name,
          .object(
            [
              JSONValue.Member("title", .string(name)),
              JSONValue.Member("description", .string(field.doc[language])),
            ] + own)))
      if field.isRequired { required.append(.string(name)) }
    }
    var members: Members = [
      JSONValue.Member("title", .string(type.label[language])),
      JSONValue.Member("description", .string(type.doc[language])),
      JSONValue.Member("type", .string("object")), JSONValue.Member("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(JSONValue.Member("required", .array(required))) }
    members.append(JSONValue.Member("additionalProperties", .bool(false)))
    return members
  }

  /// A field that is not required may be left empty, and then holds null.
  private mutating func schema(of shape: Shape, mayBeEmpty: Bool) -> Members {
    switch shape {
    case .prose, .text, .reference: types(["string", "number", "boolean"], mayBeEmpty)
    case .id:
      types(["string", "number"], mayBeEmpty) + [JSONValue.Member("pattern", .string(Self.idPattern))]
    case .integer(let range): types(["integer", "string"], mayBeEmpty) + bounds(range)
    case .boolean: types(["boolean", "string"], mayBeEmpty) + choices(Self.booleanWords, true, mayBeEmpty)
    case .date: types(["string"], mayBeEmpty) + [JSONValue.Member("pattern", .string(Self.datePattern))]
    case .partialDate:
      types(["string", "integer"], mayBeEmpty) + [
        JSONValue.Member("pattern", .string(Self.partialDatePattern))
      ]
    case .word(let words): types(["string"], mayBeEmpty) + choices(words, false, mayBeEmpty)
    case .list(let element, _): list(of: element, mayBeEmpty)
    case .record(let type): reference(to: type, mayBeEmpty)
    case .map(let value):
      types(["object"], mayBeEmpty) + [
        JSONValue.Member("additionalProperties", .object(schema(of: value, mayBeEmpty: false)))
      ]
    case .any: []
    }
  }

  private func types(_ names: [String], _ mayBeEmpty: Bool) -> Members {
    let all = names + (mayBeEmpty ? ["null"] : [])
    return [JSONValue.Member("type", all.count == 1 ? .string(all[0]) : .array(all.map(JSONValue.string)))]
  }

  private func bounds(_ range: ClosedRange<Int>) -> Members {
    var members: Members = [JSONValue.Member("pattern", .string(#"^-?[0-9]+$|\$\{"#))]
    if range.lowerBound > Int.min { members.append(JSONValue.Member("minimum", .integer(range.lowerBound))) }
    if range.upperBound < Int.max { members.append(JSONValue.Member("maximum", .integer(range.upperBound))) }
    return members
  }

  /// The words of a closed list with what each means, or an expression of a template.
  private func choices(_ words: [Word], _ booleans: Bool, _ mayBeEmpty: Bool) -> Members {
    let names = words.map { JSONValue.string($0.name[language]) }
    let constants = (booleans ? [JSONValue.bool(true), .bool(false)] : []) + (mayBeEmpty ? [.null] : [])
    let meanings = words.map { JSONValue.string($0.doc[language]) }
    return [
      JSONValue.Member("enum", .array(names + constants)),
      JSONValue.Member("enumDescriptions", .array(meanings + constants.map { _ in .string("") })),
    ]
  }

  /// One value alone counts as a list of one.
  private mutating func list(of element: Shape, _ mayBeEmpty: Bool) -> Members {
    let item = schema(of: element, mayBeEmpty: false)
    var names = ["array"]
    if case .record(let type) = element {
      if type.shorthand != nil { names += ["string"] }
    } else {
      names += ["string", "number", "boolean"]
    }
    return types(names, mayBeEmpty) + [JSONValue.Member("items", .object(item))]
  }

  private mutating func reference(to type: RecordType, _ mayBeEmpty: Bool) -> Members {
    define(type)
    let target = JSONValue.string("#/$defs/\(type.id)")
    guard mayBeEmpty || type.shorthand != nil else { return [JSONValue.Member("$ref", target)] }
    // A mapping is told from the short form by its JSON type alone, so that messages stay those of the mapping.
    let names = ["object"] + (type.shorthand == nil ? [] : ["string", "number", "boolean"])
    return types(names, mayBeEmpty) + [
      JSONValue.Member("if", .object([JSONValue.Member("type", .string("object"))])),
      JSONValue.Member("then", .object([JSONValue.Member("$ref", target)])),
    ]
  }

  private mutating func define(_ type: RecordType) {
    guard known.insert(type.id).inserted else { return }
    let place = definitions.count
    definitions.append(JSONValue.Member(type.id, .null))
    definitions[place] = JSONValue.Member(type.id, .object(record(type)))
  }

  private static let idPattern = #"^[A-Za-z0-9._-]+$|\$\{"#
  private static let datePattern =
    #"^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$|\$\{"#
  private static let partialDatePattern =
    #"^([0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?|([0-9]{1,2}/)?[0-9]{1,2}/[0-9]{4})$|\$\{"#
  private static let booleanWords = [
    Word("có", "true", LocalizedText("có", en: "yes")),
    Word("không", "false", LocalizedText("không", en: "no")),
  ]
}
