internal import Glibc
internal import Synchronization
internal import SystemPackage

extension SystemWorld {
  public func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem) {
    switch manner {
    case .single: try writeDurably(bytes, to: path)
    case .oneOfMany:
      try write(to: path) { append throws(FileProblem) in
        try append(bytes)
        return true
      }
    }
  }

  /// Writes beside the target and then takes its place, so that a reader sees the old file or the new one.
  ///
  /// A link is followed; the permissions of a file that is replaced are kept.
  private func writeDurably(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    var target = path
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    var old = stat()
    let exists = stat(target, &old) == 0
    if exists, old.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    if exists, old.st_mode & S_IFMT != S_IFREG { return try writeThrough(bytes, to: target) }
    let mode = exists ? old.st_mode & 0o7777 : 0o666 & ~currentMask()
    var template = Array("\(target).XXXXXX".utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else { throw FileProblem(errno: errno) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let written = writeAll(bytes, to: FileDescriptor(rawValue: number), mode: mode)
    let closed = close(number) == 0
    guard written == nil, closed, rename(temporary, target) == 0 else {
      let problem = written ?? FileProblem(errno: errno)
      unlink(temporary)
      throw problem
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: FileDescriptor, mode: mode_t) -> FileProblem? {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      return FileProblem(errno: (error as? Errno)?.rawValue ?? EIO)
    }
    guard fchmod(descriptor.rawValue, mode) == 0, fsync(descriptor.rawValue) == 0 else {
      return FileProblem(errno: errno)
    }
    return nil
  }

  /// A device such as `/dev/stdout` cannot be replaced; it is written to.
  private func writeThrough(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let descriptor = try open(path, .writeOnly)
    defer { try? descriptor.close() }
    do { try descriptor.writeAll(bytes) } catch {
      throw FileProblem(errno: (error as? Errno)?.rawValue ?? EIO)
    }
  }

  public func write(
    to path: String,
    inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
  ) throws(FileProblem) {
    let (temporary, descriptor) = try openTemporary(in: Paths.parent(path))
    var problem: FileProblem?
    var isWanted = false
    do throws(FileProblem) {
      isWanted = try body { (piece: [UInt8]) throws(FileProblem) in
        do { try descriptor.writeAll(piece) } catch {
          throw FileProblem(errno: (error as? Errno)?.rawValue ?? EIO)
        }
      }
    } catch {
      problem = error
    }
    if close(descriptor.rawValue) != 0, problem == nil { problem = FileProblem(errno: errno) }
    if isWanted, problem == nil, rename(temporary, path) != 0 { problem = FileProblem(errno: errno) }
    if problem != nil || !isWanted { unlink(temporary) }
    if let problem { throw problem }
  }

  /// A new file beside the one that it will become; its short name fits wherever the other's does.
  private func openTemporary(in folder: String) throws(FileProblem) -> (String, FileDescriptor) {
    for _ in 0..<100 {
      let number = temporaryFileCount.wrappingAdd(1, ordering: .relaxed).newValue
      let path = Paths.joined(folder, ".kehoach-\(getpid())-\(number)")
      let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, FileDescriptor(rawValue: descriptor)) }
      guard errno == EEXIST else { throw FileProblem(errno: errno) }
    }
    throw FileProblem(errno: EEXIST)
  }

  public func makeFolder(_ path: String) throws(FileProblem) {
    guard mkdir(path, 0o777) != 0 else { return }
    let code = errno
    guard code == EEXIST else {
      throw FileProblem(errno: code)
    }
    guard try kind(of: path) == .directory else { throw .notDirectory }
  }
}

/// How many files this process has begun to write, so that no two of them have one name.
private let temporaryFileCount = Atomic<Int>(0)
