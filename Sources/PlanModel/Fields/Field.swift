public import SourceText
public import YAMLTree

/// A value that can stand in a field.
public protocol FieldValue: Sendable {
  static var shape: Shape { get }
  /// Reads the value; says what is wrong and returns nil where it cannot.
  static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Self?
}

/// One line of a field table: the names of the field, what may stand in it, and where it is kept.
public struct Field<Root: Sendable>: Sendable {
  typealias Decode = @Sendable (YAMLNode, inout Root, inout ModelDecoder) -> Void

  public let description: FieldDescription
  let decode: Decode

  public var name: FieldName { description.name }

  private init(
    _ name: FieldName, _ doc: LocalizedText, _ shape: Shape, required: Bool, decode: @escaping Decode
  ) {
    description = FieldDescription(name: name, doc: doc, shape: shape, isRequired: required)
    self.decode = decode
  }

  /// A value with its place; an empty value counts as not written.
  public static func value<Value: FieldValue>(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, Located<Value>?> & Sendable,
    required: Bool = false, _ doc: LocalizedText
  ) -> Field {
    let name = FieldName(vi, en)
    return Field(name, doc, Value.shape, required: required) { node, root, decoder in
      let node = decoder.single(node, Value.shape, name, doc)
      guard !decoder.isAbsent(node), let value = Value.decode(node, &decoder) else { return }
      root[keyPath: path] = Located(value, at: node.siteSpan)
    }
  }

  /// Text of which only the wording counts, not what it names; prose is looked at by the rules on wording.
  public static func text(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, Located<String>?> & Sendable,
    as shape: Shape = .prose, required: Bool = false, _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, shape, required: required) { node, root, decoder in
      guard !decoder.isAbsent(node) else { return }
      root[keyPath: path] = decoder.text(node, as: shape)
    }
  }

  /// A list of texts; one text alone counts as a list of one.
  public static func texts(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, [Located<String>]> & Sendable,
    as shape: Shape = .prose, semantics: ListSemantics = .ordered, required: Bool = false,
    _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, .list(shape, semantics), required: required) { node, root, decoder in
      var items: [Located<String>] = []
      decoder.forEachItem(of: node) { item, decoder in
        if let text = decoder.text(item, as: shape) { items.append(text) }
      }
      root[keyPath: path] = items
    }
  }

  /// A list of values with their places.
  public static func values<Value: FieldValue>(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, [Located<Value>]> & Sendable,
    semantics: ListSemantics = .set, required: Bool = false, _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, .list(Value.shape, semantics), required: required) { node, root, decoder in
      var items: [Located<Value>] = []
      decoder.forEachItem(of: node) { item, decoder in
        if let value = Value.decode(item, &decoder) { items.append(Located(value, at: item.siteSpan)) }
      }
      root[keyPath: path] = items
    }
  }

  /// A mapping of its own.
  public static func record<Value: Record>(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, Value?> & Sendable,
    required: Bool = false, _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, Value.shape, required: required) { node, root, decoder in
      guard !decoder.isAbsent(node) else { return }
      root[keyPath: path] = Value.decode(node, &decoder)
    }
  }

  /// A list of mappings.
  public static func records<Value: Record>(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, [Value]> & Sendable,
    semantics: ListSemantics = .ordered, required: Bool = false, _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, .list(Value.shape, semantics), required: required) { node, root, decoder in
      var items: [Value] = []
      items.reserveCapacity(min(node.childCount, 1024))
      let earlier = semantics == .keyed ? decoder.earlier as? [Decoded<Root>] ?? [] : []
      let known = earlier.map { $0.value[keyPath: path] }
      decoder.forEachItem(of: node) { item, decoder in
        for (reading, values) in zip(earlier, known) {
          guard let place = reading.items.place(of: item), values.indices.contains(place.index) else {
            continue
          }
          items.append(values[place.index])
          decoder.take(place, of: reading)
          return
        }
        let start = decoder.gathered
        guard let value = Value.decode(item, &decoder) else { return }
        if semantics == .keyed { decoder.remember(item, index: items.count, since: start) }
        items.append(value)
      }
      root[keyPath: path] = items
    }
  }

  /// Names of the person's own, each with a record.
  public static func map<Value: FieldValue>(
    _ vi: String, _ en: String, _ path: any WritableKeyPath<Root, [NamedValue<Value>]> & Sendable,
    _ doc: LocalizedText
  ) -> Field {
    Field(FieldName(vi, en), doc, .map(Value.shape), required: false) { node, root, decoder in
      guard !decoder.isAbsent(node), decoder.expect(.mapping, node) else { return }
      var items: [NamedValue<Value>] = []
      for (key, value) in node.entries {
        guard let decoded = Value.decode(value, &decoder) else { continue }
        items.append(NamedValue(name: Located(key.text, at: key.siteSpan), value: decoded))
      }
      root[keyPath: path] = items
    }
  }
}

/// A value under a name that a person chose.
public struct NamedValue<Value: Sendable>: Sendable {
  public let name: Located<String>
  public let value: Value

  public init(name: Located<String>, value: Value) {
    self.name = name
    self.value = value
  }
}

extension NamedValue: Equatable where Value: Equatable {}
