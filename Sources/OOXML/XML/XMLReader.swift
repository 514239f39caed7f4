/// Reads XML piece by piece: the start and the end of each element, and the text between.
///
/// The document must be well-formed. It may be UTF-8 or UTF-16; the only entities are the five of XML itself and
/// characters by number; a document type is refused, so that nothing is fetched and nothing grows. Names come with the
/// prefixes of ``XMLNamespaces``, `w:p` for instance, whatever prefix the document uses.
/// Source: XML 1.0 (Fifth Edition); Namespaces in XML 1.0 (Third Edition).
public struct XMLReader: Sendable {
  public enum Event: Sendable, Hashable {
    case start(String)
    case end(String)
    case text(String)
  }

  private struct OpenElement {
    let written: Range<Int>
    let name: String
  }

  /// The document in UTF-8.
  public let bytes: [UInt8]
  /// The bytes of the last event: a tag with its brackets, or a run of text.
  public private(set) var range = 0..<0
  /// How many elements are open; a start counts itself, an end no longer does.
  public var depth: Int { open.count }

  private let limits: XMLReadingLimits
  private var names: XMLNameTable
  private var place = 0
  private var open: [OpenElement] = []
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// The element of the last tag, where it was empty and its end is still to be told.
  private var emptyElement: String?
  private var hasRoot = false

  public init(
    _ bytes: [UInt8], namespaces: XMLNamespaces = .none, limits: XMLReadingLimits = .standard
  ) throws(XMLReadingError) {
    guard bytes.count <= limits.bytes else { throw XMLReadingError(.tooLarge, at: limits.bytes) }
    self.bytes = try XMLEncoding.utf8(bytes)
    self.limits = limits
    names = XMLNameTable(namespaces)
    if let bad = XMLText.firstForbidden(self.bytes) { throw XMLReadingError(.notText, at: bad) }
    try readDeclaration()
  }

  /// The next event; nil at the end of the document.
  public mutating func next() throws(XMLReadingError) -> Event? {
    if let name = emptyElement {
      emptyElement = nil
      close()
      return .end(name)
    }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<") {
        if let event = try readMarkup() { return event }
      } else if let text = try readText() {
        return .text(text)
      }
    }
    guard open.isEmpty, hasRoot else { throw XMLReadingError(.truncated, at: bytes.count) }
    return nil
  }

  /// The value of an attribute of the element that has just started.
  public mutating func attribute(_ name: String) throws(XMLReadingError) -> String? {
    for attribute in attributes
    where names.name(attribute.name, of: bytes, isAttribute: true) == name {
      return try decode(attribute.value, isAttribute: true)
    }
    return nil
  }

  /// Passes over everything up to the end of the element that has just started.
  public mutating func skip() throws(XMLReadingError) {
    let outer = depth - 1
    while depth > outer { guard try next() != nil else { return } }
  }

  // MARK: Markup

  private mutating func readMarkup() throws(XMLReadingError) -> Event? {
    let start = place
    guard place + 1 < bytes.count else { throw XMLReadingError(.truncated, at: place) }
    switch bytes[place + 1] {
    case UInt8(ascii: "/"): return try readEndTag()
    case UInt8(ascii: "?"):
      place = try end(of: "?>", from: place + 2)
    case UInt8(ascii: "!"):
      if starts(with: "<!--") {
        place = try end(of: "-->", from: place + 4)
      } else if starts(with: "<![CDATA[") {
        guard !open.isEmpty else { throw XMLReadingError(.malformed, at: start) }
        place = try end(of: "]]>", from: place + 9)
        range = start..<place
        return .text(String(decoding: bytes[start + 9..<place - 3], as: UTF8.self))
      } else {
        throw XMLReadingError(starts(with: "<!DOCTYPE") ? .hasDocumentType : .malformed, at: start)
      }
    default: return try readStartTag()
    }
    return nil
  }

  private mutating func readStartTag() throws(XMLReadingError) -> Event {
    let start = place
    guard !open.isEmpty || !hasRoot else { throw XMLReadingError(.malformed, at: start) }
    guard open.count < limits.depth else { throw XMLReadingError(.tooDeep, at: start) }
    place += 1
    let written = try readName()
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hasBlank = skipBlanks()
      guard place < bytes.count else { throw XMLReadingError(.truncated, at: place) }
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      guard hasBlank else { throw XMLReadingError(.malformed, at: place) }
      try readAttribute()
    }
    let isEmpty = bytes[place] == UInt8(ascii: "/")
    if isEmpty {
      place += 1
      guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else {
        throw XMLReadingError(place < bytes.count ? .malformed : .truncated, at: place)
      }
    }
    place += 1
    range = start..<place
    try bindNamespaces(depth: open.count)
    let name = names.name(written, of: bytes, isAttribute: false)
    open.append(OpenElement(written: written, name: name))
    hasRoot = true
    if isEmpty { emptyElement = name }
    return .start(name)
  }

  private mutating func readEndTag() throws(XMLReadingError) -> Event {
    let start = place
    place += 2
    let written = try readName()
    skipBlanks()
    guard place < bytes.count else { throw XMLReadingError(.truncated, at: place) }
    guard bytes[place] == UInt8(ascii: ">"), let element = open.last,
      element.written.count == written.count,
      bytes[element.written].elementsEqual(bytes[written])
    else { throw XMLReadingError(.malformed, at: start) }
    place += 1
    range = start..<place
    close()
    return .end(element.name)
  }

  private mutating func close() {
    open.removeLast()
    names.close(depth: open.count)
    attributes.removeAll(keepingCapacity: true)
  }

  private mutating func readAttribute() throws(XMLReadingError) {
    let name = try readName()
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
      throw XMLReadingError(place < bytes.count ? .malformed : .truncated, at: place)
    }
    place += 1
    skipBlanks()
    guard place < bytes.count else { throw XMLReadingError(.truncated, at: place) }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw XMLReadingError(.malformed, at: place)
    }
    let start = place + 1
    place = start
    while place < bytes.count, bytes[place] != quote {
      guard bytes[place] != UInt8(ascii: "<") else { throw XMLReadingError(.malformed, at: place) }
      place += 1
    }
    guard place < bytes.count else { throw XMLReadingError(.truncated, at: place) }
    guard attributes.count < limits.attributes,
      !attributes.contains(where: { bytes[$0.name].elementsEqual(bytes[name]) })
    else { throw XMLReadingError(.malformed, at: name.lowerBound) }
    attributes.append((name, start..<place))
    place += 1
  }

  private mutating func bindNamespaces(depth: Int) throws(XMLReadingError) {
    for attribute in attributes where bytes[attribute.name].starts(with: "xmlns".utf8) {
      let rest = attribute.name.lowerBound + 5
      let end = attribute.name.upperBound
      guard rest == end || bytes[rest] == UInt8(ascii: ":") else { continue }
      let namespace = try decode(attribute.value, isAttribute: true)
      names.bind(min(rest + 1, end)..<end, to: namespace, depth: depth)
    }
  }

  // MARK: Text

  private mutating func readText() throws(XMLReadingError) -> String? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    range = start..<place
    if open.isEmpty {
      guard bytes[range].allSatisfy(Self.isBlank) else { throw XMLReadingError(.malformed, at: start) }
      return nil
    }
    return try decode(range, isAttribute: false)
  }

  /// Text with its references replaced and its line breaks made LF; in attributes white space becomes blanks.
  private func decode(_ range: Range<Int>, isAttribute: Bool) throws(XMLReadingError) -> String {
    let part = bytes[range]
    let needsWork = part.contains {
      $0 == UInt8(ascii: "&") || $0 == 0x0D || isAttribute && ($0 == 0x0A || $0 == 0x09)
    }
    guard needsWork else { return String(decoding: part, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"):
        guard let end = bytes[index..<min(range.upperBound, index + 12)].firstIndex(of: UInt8(ascii: ";"))
        else { throw XMLReadingError(.unknownEntity, at: index - 1) }
        guard let scalar = XMLText.scalar(ofReference: bytes[index..<end]) else {
          throw XMLReadingError(.unknownEntity, at: index - 1)
        }
        result += UTF8.encode(scalar).map { Array($0) } ?? []
        index = end + 1
      case 0x0D:
        if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
        result.append(isAttribute ? 0x20 : 0x0A)
      case 0x0A, 0x09: result.append(isAttribute ? 0x20 : byte)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Scanning

  private mutating func readName() throws(XMLReadingError) -> Range<Int> {
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    guard place < bytes.count else { throw XMLReadingError(.truncated, at: place) }
    guard place > start, !(0x2D...0x39).contains(bytes[start]) else {
      throw XMLReadingError(.malformed, at: start)
    }
    return start..<place
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = place
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    return place > start
  }

  private func starts(with text: StaticString) -> Bool {
    bytes[place...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The place behind the next occurrence of a text.
  private func end(of text: String, from start: Int) throws(XMLReadingError) -> Int {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index + wanted.count
      }
      index += 1
    }
    throw XMLReadingError(.truncated, at: bytes.count)
  }

  /// The XML declaration: the encoding that it names must be the one that the bytes show.
  private mutating func readDeclaration() throws(XMLReadingError) {
    guard starts(with: "<?xml"), place + 5 < bytes.count, Self.isBlank(bytes[place + 5]) else { return }
    let end = try end(of: "?>", from: place)
    let words = String(decoding: bytes[place..<end], as: UTF8.self)
      .split { " \t\r\n=".contains($0) }.map(String.init)
    place = end
    guard let key = words.firstIndex(of: "encoding"), key + 1 < words.count else { return }
    let name = words[key + 1].filter { $0 != "\"" && $0 != "'" && $0 != "?" && $0 != ">" }.lowercased()
    guard ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii"].contains(name) else {
      throw XMLReadingError(.unsupportedEncoding, at: 0)
    }
  }
}
