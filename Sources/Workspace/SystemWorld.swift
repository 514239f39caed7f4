internal import Glibc
internal import SystemPackage
public import VietnameseText

/// The disk and clock of this machine.
public struct SystemWorld: World {
  public let today: CalendarDate

  public init(today: CalendarDate) {
    self.today = today
  }

  /// The local date of the machine's clock.
  public static var clockDate: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The date, in UTC, of a count of seconds since 1970 such as `SOURCE_DATE_EPOCH`.
  public static func date(ofEpoch seconds: Int) -> CalendarDate? {
    var time = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  public func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let descriptor = try open(path, .readOnly)
    defer { try? descriptor.close() }
    let before = try status(of: descriptor)
    switch before.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .notRegular
    }
    guard before.st_size <= limit else { throw .tooLarge(bytes: Int(before.st_size), limit: limit) }
    let bytes = try readAll(descriptor, expecting: Int(before.st_size), limit: limit)
    let after = try status(of: descriptor)
    guard bytes.count == Int(before.st_size), after.st_size == before.st_size,
      after.st_mtim.tv_sec == before.st_mtim.tv_sec, after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { throw .changedWhileRead }
    return bytes
  }

  /// Everything that comes on standard input.
  public static func readStandardInput(limit: Int) throws(FileProblem) -> [UInt8] {
    try readAll(.standardInput, expecting: 4096, limit: limit)
  }

  public func kind(of path: String) throws(FileProblem) -> EntryKind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileProblem(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  public func entries(of directory: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(directory) else { throw FileProblem(errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func open(_ path: String, _ mode: FileDescriptor.AccessMode) throws(FileProblem) -> FileDescriptor {
    do {
      return try FileDescriptor.open(FilePath(path), mode, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw FileProblem(errno: (error as? Errno)?.rawValue ?? EIO)
    }
  }

  private func status(of descriptor: FileDescriptor) throws(FileProblem) -> stat {
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else { throw FileProblem(errno: errno) }
    return status
  }

  private static func readAll(
    _ descriptor: FileDescriptor, expecting size: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = size + 1
    while true {
      var problem: FileProblem?
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        do {
          count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          problem = FileProblem(errno: (error as? Errno)?.rawValue ?? EIO)
          count = 0
        }
      }
      if let problem { throw problem }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
      capacity = max(4096, size + 1 - bytes.count)
    }
  }

  private func readAll(_ descriptor: FileDescriptor, expecting size: Int, limit: Int) throws(FileProblem)
    -> [UInt8]
  {
    try Self.readAll(descriptor, expecting: size, limit: limit)
  }

  func currentMask() -> mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }
}

extension FileProblem {
  init(errno code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case EACCES, EPERM, EROFS: self = .noPermission
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .notDirectory
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .other(String(cString: strerror(code)))
    }
  }
}
