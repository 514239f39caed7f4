/// The prefixes under which a program knows namespaces, whatever prefixes a document uses.
///
/// Several namespaces may have one prefix, such as the two that ISO/IEC 29500 has for WordprocessingML (transitional and
/// strict).
public struct XMLNamespaces: Sendable, Hashable {
  let prefixes: [String: String]

  public init(_ prefixes: KeyValuePairs<String, String>) {
    self.prefixes = Dictionary(prefixes.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every name keeps only its local part, with `?:` before it where it has a namespace.
  public static let none = XMLNamespaces([:])
}

/// Turns the names of a document, written with its own prefixes, into those that the program knows.
struct XMLNameTable: Sendable {
  private struct Binding {
    let prefix: Range<Int>
    let known: String
    let depth: Int
  }

  private let namespaces: XMLNamespaces
  private var bindings: [Binding] = []
  /// Names that were made already, by a hash of their bytes; emptied when the meaning of a prefix changes.
  private var made: [UInt64: (written: Range<Int>, name: String)] = [:]

  init(_ namespaces: XMLNamespaces) {
    self.namespaces = namespaces
  }

  /// A declaration `xmlns` or `xmlns:prefix` of an element at a depth.
  mutating func bind(_ prefix: Range<Int>, to namespace: String, depth: Int) {
    let known = namespace.isEmpty ? "" : (namespaces.prefixes[namespace] ?? "?") + ":"
    bindings.append(Binding(prefix: prefix, known: known, depth: depth))
    made.removeAll(keepingCapacity: true)
  }

  /// Forgets what was declared below a depth.
  mutating func close(depth: Int) {
    guard let last = bindings.last, last.depth >= depth else { return }
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    made.removeAll(keepingCapacity: true)
  }

  /// The name by which the program knows an element or an attribute.
  mutating func name(_ written: Range<Int>, of bytes: [UInt8], isAttribute: Bool) -> String {
    var hash: UInt64 = isAttribute ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    for place in written { hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3 }
    if let known = made[hash], known.written.count == written.count,
      bytes[known.written].elementsEqual(bytes[written])
    {
      return known.name
    }
    let name = resolve(written, of: bytes, isAttribute: isAttribute)
    made[hash] = (written, name)
    return name
  }

  private func resolve(_ written: Range<Int>, of bytes: [UInt8], isAttribute: Bool) -> String {
    let colon = bytes[written].firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { bytes[written.lowerBound..<$0] } ?? []
    let local = String(
      decoding: bytes[(colon.map { $0 + 1 } ?? written.lowerBound)..<written.upperBound], as: UTF8.self)
    if prefix.isEmpty, isAttribute { return local }
    if prefix.elementsEqual("xml".utf8) { return "xml:" + local }
    let binding = bindings.last { bytes[$0.prefix].elementsEqual(prefix) }
    return (binding?.known ?? (prefix.isEmpty ? "" : "?:")) + local
  }
}
