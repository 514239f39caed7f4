public import PlanModel
internal import SourceText
internal import VietnameseText
public import YAMLTree

/// One thing that a file says, named by where it says it.
public struct CanonicalFact: Sendable, Hashable {
  /// The ids and fields that lead there: `HD-04`, `chủ trì`; lists without ids give numbers.
  public let path: [String]
  /// One value; of a set all of them, sorted.
  public let values: [String]

  public init(path: [String], values: [String]) {
    self.path = path
    self.values = values
  }

  /// A fingerprint of the words, the same for spellings that say the same (FNV-1a, 64 bits, in hexadecimal).
  public var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      for byte in comparisonKey(value).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// All that a file says, in the order of its table, free of how it was typed.
public func canonicalFacts(_ kind: FileKind, _ root: YAMLNode) -> [CanonicalFact] {
  var reader = FactReader()
  reader.read(root, .record(kind.recordType), [])
  return reader.facts
}

private struct FactReader {
  private(set) var facts: [CanonicalFact] = []

  mutating func read(_ node: YAMLNode?, _ shape: Shape, _ path: [String]) {
    guard let node, !node.isUnwritten else { return }
    switch shape {
    case .record(let type) where !shape.isLeaf:
      let schema = RecordSchema.of(type)
      for (field, value) in zip(schema.fields, schema.values(of: node)) {
        read(value, field.shape, path + [field.name.vi])
      }
    case .list(let element, let semantics):
      readList(listItems(node), element, semantics, path)
    case .map(let element) where node.kind == .mapping:
      for (key, value) in node.entries { read(value, element, path + [key.text]) }
    default: facts.append(CanonicalFact(path: path, values: [text(node, shape)]))
    }
  }

  private mutating func readList(
    _ items: [YAMLNode], _ element: Shape, _ semantics: ListSemantics, _ path: [String]
  ) {
    guard !items.isEmpty else { return }
    if semantics == .set {
      facts.append(CanonicalFact(path: path, values: items.map { text($0, element) }.sorted()))
      return
    }
    for (index, item) in items.enumerated() {
      read(item, element, path + [itemIdentity(item, element) ?? String(index + 1)])
    }
  }

  private func text(_ node: YAMLNode, _ shape: Shape) -> String {
    canonicalSpelling(PlanValue(node, shape)?.shown ?? shownText(node))
  }
}

/// A text in the one spelling that stands for all that say the same, fit to be read: composed letters, the tone mark on
/// the first vowel of oa, oe and uy, plain quotes, single blanks.
func canonicalSpelling(_ text: String) -> String {
  let composed = nfc(text)
  let utf8 = Array(composed.utf8)
  var result = ""
  var position = 0
  func gap(_ range: Range<Int>) -> String { range.isEmpty ? "" : " " }
  for token in tokens(of: composed) {
    if !result.isEmpty { result += gap(position..<token.range.lowerBound) }
    let word = String(decoding: utf8[token.range], as: UTF8.self)
    switch token.kind {
    case .word: result += placingTone(of: word, .old)
    case .punctuation: result += plainQuotes[word] ?? word
    case .number, .date, .documentNumber: result += word
    }
    position = token.range.upperBound
  }
  return result
}

private let plainQuotes = ["“": "\"", "”": "\"", "„": "\"", "‟": "\"", "‘": "'", "’": "'", "‛": "'"]

/// The facts as lines, one a line, under a heading for each thing that has an id: what git compares.
public func factLines(_ facts: [CanonicalFact]) -> String {
  var text = ""
  var heading = ""
  for fact in facts {
    let own = fact.path.count > 2 ? "\(fact.path[0]) \(fact.path[1])" : ""
    if own != heading, !own.isEmpty { text += own + "\n" }
    heading = own
    let margin = own.isEmpty ? "" : "  "
    let name = (own.isEmpty ? fact.path : Array(fact.path.dropFirst(2))).joined(separator: " › ")
    for value in fact.values { text += "\(margin)\(name): \(value)\n" }
  }
  return text
}
