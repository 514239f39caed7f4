internal import Glibc

extension SystemWorld {
  /// The input goes through a file without a name, so that a program that writes before it has read cannot block.
  public func run(_ program: String, _ arguments: [String], input: [UInt8]) throws(FileProblem)
    -> ProgramOutput
  {
    let source = try namelessFile(holding: input)
    defer { close(source) }
    let errors = try namelessFile(holding: [])
    defer { close(errors) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileProblem(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let problem = posix_spawnp(&child, program, &actions, nil, &words, environ)
    close(ends[1])
    guard problem == 0 else { throw FileProblem(errno: problem) }
    let output = readToEnd(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    lseek(errors, 0, SEEK_SET)
    let signal = status & 0x7F
    return ProgramOutput(
      status: signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal), output: output,
      errors: readToEnd(errors, limit: 4096))
  }

  /// A file that is open and has no name any more, to be read from its start.
  private func namelessFile(holding bytes: [UInt8]) throws(FileProblem) -> Int32 {
    let (path, descriptor) = try temporaryFile(holding: bytes)
    unlink(path)
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private func readToEnd(_ descriptor: Int32, limit: Int = .max) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

/// A new file in the folder for temporary files, open behind what it holds.
func temporaryFile(holding bytes: [UInt8]) throws(FileProblem) -> (path: String, descriptor: Int32) {
  let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
  var template = Array(Paths.joined(folder, "kehoach.XXXXXX").utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw FileProblem(errno: errno) }
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  var offset = 0
  while offset < bytes.count {
    let written = bytes.withUnsafeBytes { buffer in
      Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
    }
    guard written > 0 else {
      if errno == EINTR { continue }
      let problem = FileProblem(errno: errno)
      close(descriptor)
      unlink(path)
      throw problem
    }
    offset += written
  }
  return (path, descriptor)
}
