/// Text, lists and entries to be written into a YAML file.
public indirect enum YAMLContent: Sendable, Equatable {
  case text(String)
  case items([YAMLContent])
  case entries([YAMLEntryContent])

  /// Entries in order, with text as values.
  public static func entries(_ pairs: KeyValuePairs<String, String>) -> YAMLContent {
    .entries(pairs.map { YAMLEntryContent($0.key, .text($0.value)) })
  }
}

/// A key with its value, to be written into a YAML file.
public struct YAMLEntryContent: Sendable, Equatable {
  public let key: String
  public let value: YAMLContent

  public init(_ key: String, _ value: YAMLContent) {
    self.key = key
    self.value = value
  }
}

extension YAMLContent {
  /// The content as YAML that every reader takes for the same; lists stand two blanks deeper than their key.
  ///
  /// - Parameter indent: the column of its first line, which is written without these blanks.
  /// - Returns: lines divided by LF, without one at the end.
  public func yaml(indent: Int = 0) -> String {
    let margin = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return yamlScalar(text, indent: indent)
    case .items(let items):
      guard !items.isEmpty else { return "[]" }
      return items.map { "- " + $0.yaml(indent: indent + 2) }.joined(separator: margin)
    case .entries(let entries):
      guard !entries.isEmpty else { return "{}" }
      return entries.map { $0.yaml(indent: indent) }.joined(separator: margin)
    }
  }

  /// The content on one line, as it stands within brackets and braces.
  public var flowYAML: String {
    switch self {
    case .text(let text): yamlScalar(text, indent: 0, inFlow: true)
    case .items(let items): "[" + items.map(\.flowYAML).joined(separator: ", ") + "]"
    case .entries(let entries): "{" + entries.map(\.flowYAML).joined(separator: ", ") + "}"
    }
  }

  fileprivate var startsOnKeyLine: Bool {
    switch self {
    case .text: true
    case .items(let items): items.isEmpty
    case .entries(let entries): entries.isEmpty
    }
  }
}

extension YAMLEntryContent {
  func yaml(indent: Int) -> String {
    let name = yamlKey(key)
    if value.startsOnKeyLine { return name + ": " + value.yaml(indent: indent + 2) }
    let margin = "\n" + String(repeating: " ", count: indent + 2)
    return name + ":" + margin + value.yaml(indent: indent + 2)
  }

  var flowYAML: String { yamlScalar(key, indent: 0, inFlow: true) + ": " + value.flowYAML }
}

/// A key is one line, in quotes where it must be.
func yamlKey(_ text: String) -> String {
  let form = ScalarForm(text)
  return form.isPlain(inFlow: false) && !form.isAmbiguous ? text : doubleQuoted(text)
}
