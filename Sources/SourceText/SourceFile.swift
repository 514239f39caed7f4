/// The number of a source file within one run of the program.
public struct FileID: Hashable, Sendable, Comparable {
  public let rawValue: UInt32

  @inlinable
  public init(_ rawValue: UInt32) {
    self.rawValue = rawValue
  }

  @inlinable
  public static func < (left: FileID, right: FileID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A half-open range of bytes of a file, counted from 0.
public struct ByteRange: Hashable, Sendable {
  public let start: UInt32
  public let end: UInt32

  /// - Precondition: none; an `end` before `start` is taken as an empty range at `start`.
  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  @inlinable
  public init(_ range: Range<Int>) {
    self.init(UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
  }

  @inlinable public var count: Int { Int(end - start) }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }
}

/// A place in a file: which file, and which of its bytes.
public struct SourceSpan: Hashable, Sendable, Comparable {
  public let file: FileID
  public let range: ByteRange

  @inlinable
  public init(_ file: FileID, _ range: ByteRange) {
    self.file = file
    self.range = range
  }

  /// The place of what no person wrote.
  public static let nowhere = SourceSpan(FileID(.max), ByteRange(0, 0))

  /// The empty place at the first byte.
  public var startPoint: SourceSpan { SourceSpan(file, ByteRange(range.start, range.start)) }
  /// The empty place behind the last byte.
  public var endPoint: SourceSpan { SourceSpan(file, ByteRange(range.end, range.end)) }

  /// In the order in which a reader meets them: by file, then start, then the shorter one.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.range.start, left.range.end) < (right.file, right.range.start, right.range.end)
  }
}

/// A value and the place where a person wrote it.
public struct Located<Value> {
  public var value: Value
  public var span: SourceSpan

  @inlinable
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// The bytes of one file as they were read, and the name by which the user knows it.
public final class SourceFile: Sendable {
  public let id: FileID
  /// The path to show: relative to the working directory where the user gave it so.
  public let path: String
  public let bytes: [UInt8]

  public init(id: FileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  public convenience init(id: FileID = FileID(0), path: String, text: String) {
    self.init(id: id, path: path, bytes: Array(text.utf8))
  }

  /// The text of a range; a range that reaches beyond the end is cut there, and bytes that are no UTF-8 become U+FFFD.
  public func text(_ range: ByteRange) -> String {
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether the bytes of a short ASCII word stand somewhere in the file.
  public func contains(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count > 0, bytes.count >= count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...bytes.count - count where bytes[start] == word.utf8Start[0] {
        var index = 1
        while index < count, bytes[start + index] == word.utf8Start[index] { index += 1 }
        if index == count { return true }
      }
      return false
    }
  }

  public func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(id, ByteRange(range))
  }
}

/// All files that one run has read, by number.
public struct SourceMap: Sendable {
  private var files: [FileID: SourceFile]

  public init(_ files: [SourceFile] = []) {
    self.files = Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public mutating func insert(_ file: SourceFile) {
    files[file.id] = file
  }

  public subscript(id: FileID) -> SourceFile? { files[id] }

  /// The same files and some more.
  public func adding(_ others: [SourceFile]) -> SourceMap {
    var result = self
    for file in others { result.insert(file) }
    return result
  }
}
