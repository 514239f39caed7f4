/// How much XML may be read.
public struct XMLReadingLimits: Sendable, Hashable {
  public var bytes: Int
  /// Elements within one another.
  public var depth: Int
  /// Attributes of one element.
  public var attributes: Int

  public init(bytes: Int = 64 << 20, depth: Int = 256, attributes: Int = 512) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
  }

  public static let standard = XMLReadingLimits()
}

/// Why XML cannot be read, and at which byte of its UTF-8.
public struct XMLReadingError: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Bytes that are no text in the encoding, or a character that XML does not have.
    case notText
    /// Another encoding than UTF-8 and UTF-16.
    case unsupportedEncoding
    /// Not well-formed: tags that do not match, a sign of markup out of place.
    case malformed
    /// It ends before its first element does.
    case truncated
    /// A document type, which can bring entities from elsewhere.
    case hasDocumentType
    case unknownEntity
    case tooLarge
    case tooDeep
  }

  public let reason: Reason
  /// Counted from 0, in the UTF-8 of the document.
  public let offset: Int

  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
