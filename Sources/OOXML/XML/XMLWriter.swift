/// Writes XML into bytes: markup as it stands in the source, text escaped.
///
/// The markup is not checked; whoever writes it closes what it opens. Characters that XML cannot hold are replaced by
/// U+FFFD and listed in ``replaced``.
public struct XMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// The characters that had to be replaced, in order.
  public private(set) var replaced: [Unicode.Scalar] = []

  /// The declaration that opens every part of a package.
  public static let declaration: StaticString =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Forgets what has been written so far, but not what was replaced.
  public mutating func removeBytes() {
    bytes.removeAll(keepingCapacity: true)
  }

  public init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Markup that is part of the program.
  public mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup that was written before.
  public mutating func raw(_ markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// Text that is known to hold nothing that must be escaped or replaced.
  public mutating func raw(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  public mutating func integer(_ value: Int) {
    if value >= 0, value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Text between tags.
  public mutating func text(_ text: some StringProtocol) {
    escape(text, quotes: false)
  }

  /// An attribute with a space before it.
  public mutating func attribute(_ name: StaticString, _ value: some StringProtocol) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    escape(value, quotes: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An attribute with a space before it.
  public mutating func attribute(_ name: StaticString, _ value: Int) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    integer(value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: some StringProtocol, quotes: Bool) {
    var copy = String(text)
    copy.withUTF8 { escape($0, quotes: quotes) }
  }

  /// Text between tags, as UTF-8.
  ///
  /// - Parameters:
  ///   - utf8: valid UTF-8, such as a part of a string's own storage, cut at a character's border.
  ///   - quotes: whether the text stands in an attribute, where quotes and white space are escaped as well.
  public mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, quotes: Bool) {
    var clean = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard XMLText.mayNeedCare(byte) else {
        index += 1
        continue
      }
      guard let care = XMLText.care(at: index, of: utf8, quotes: quotes) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: utf8[clean..<index])
      switch care {
      case .reference(let reference): raw(reference)
      case .replace(let scalar):
        replaced.append(scalar)
        raw("\u{FFFD}")
      }
      index += care.length
      clean = index
    }
    bytes.append(contentsOf: utf8[clean..<utf8.count])
  }
}
