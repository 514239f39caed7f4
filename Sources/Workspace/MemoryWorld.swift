internal import Synchronization
public import VietnameseText

/// Files that live only in memory, for tests and for programs without a disk.
public final class MemoryWorld: World {
  public let today: CalendarDate
  private let files: Mutex<[String: [UInt8]]>
  private let folders = Mutex<Set<String>>([])

  public init(_ files: [String: String], today: CalendarDate) {
    self.today = today
    self.files = Mutex(
      Dictionary(
        files.map { (Paths.normalized($0.key), Array($0.value.utf8)) },
        uniquingKeysWith: { first, _ in first }))
  }

  public func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let path = Paths.normalized(path)
    guard let bytes = files.withLock({ $0[path] }) else {
      throw isDirectory(path) ? .isDirectory : .missing
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  public func kind(of path: String) throws(FileProblem) -> EntryKind {
    let path = Paths.normalized(path)
    if files.withLock({ $0[path] != nil }) { return .file }
    guard isDirectory(path) else { throw .missing }
    return .directory
  }

  public func entries(of directory: String) throws(FileProblem) -> [String] {
    let prefix = Self.prefix(of: Paths.normalized(directory))
    let names = files.withLock { files in
      Set(
        files.keys.filter { $0.hasPrefix(prefix) }.map {
          String($0.dropFirst(prefix.count).prefix { $0 != "/" })
        })
    }
    guard !names.isEmpty else { throw .missing }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem) {
    let path = Paths.normalized(path)
    if isDirectory(path) { throw .isDirectory }
    guard isDirectory(Paths.parent(path)) else { throw .missing }
    files.withLock { $0[path] = bytes }
  }

  public func write(
    to path: String,
    inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
  ) throws(FileProblem) {
    var bytes: [UInt8] = []
    if try body({ (piece: [UInt8]) throws(FileProblem) in bytes += piece }) {
      try write(bytes, to: path, .single)
    }
  }

  public func makeFolder(_ path: String) throws(FileProblem) {
    let path = Paths.normalized(path)
    if files.withLock({ $0[path] != nil }) { throw .notDirectory }
    guard isDirectory(Paths.parent(path)) else { throw .missing }
    folders.withLock { _ = $0.insert(path) }
  }

  /// All files, in the order of their names.
  public var paths: [String] { files.withLock { $0.keys.sorted() } }

  private func isDirectory(_ path: String) -> Bool {
    if path == "." || folders.withLock({ $0.contains(path) }) { return true }
    let prefix = Self.prefix(of: path)
    return files.withLock { $0.keys.contains { $0.hasPrefix(prefix) } }
  }

  private static func prefix(of directory: String) -> String { directory == "." ? "" : directory + "/" }
}
