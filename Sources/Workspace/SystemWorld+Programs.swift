internal import Glibc

extension SystemWorld {
  /// The input goes through a file without a name, so that a program that writes before it has read cannot block.
  ///
  /// A program that takes longer or writes more than it may is ended, and what it has written is thrown away.
  public func run(
    _ program: String, _ arguments: [String], input: [UInt8], within limits: ProgramLimits
  ) throws(FileProblem) -> ProgramOutput {
    let source = try namelessFile(holding: input)
    defer { close(source) }
    let output = try ChildOutput()
    let errors: ChildOutput
    do throws(FileProblem) { errors = try ChildOutput() } catch {
      output.closeWriting()
      output.closeReading()
      throw error
    }
    defer {
      output.closeReading()
      errors.closeReading()
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let problem = posix_spawnp(&child, program, &actions, nil, &words, environ)
    output.closeWriting()
    errors.closeWriting()
    guard problem == 0 else { throw FileProblem(errno: problem) }
    return try collect(child, output.reading, errors.reading, limits)
  }

  /// Reads what a program writes, and waits for its end.
  private func collect(
    _ child: pid_t, _ output: Int32, _ errors: Int32, _ limits: ProgramLimits
  ) throws(FileProblem) -> ProgramOutput {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(limits.seconds))
    var written: [UInt8] = []
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var ends = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while ends.contains(where: { $0.fd >= 0 }) {
      let left = end - clock.now
      guard left > .zero else { throw stop(child, .tooSlow(seconds: limits.seconds)) }
      let ready = poll(&ends, nfds_t(ends.count), Int32(clamping: left.components.seconds * 1000 + 1000))
      if ready < 0, errno != EINTR { throw stop(child, FileProblem(errno: errno)) }
      guard ready > 0 else { continue }
      for index in ends.indices where ends[index].revents != 0 {
        let count = Glibc.read(ends[index].fd, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          // A negative descriptor is passed over by poll.
          ends[index].fd = -1
          continue
        }
        if index == 0 {
          written += buffer[..<count]
        } else {
          said += buffer[..<min(count, max(0, 4096 - said.count))]
        }
      }
      guard written.count <= limits.outputBytes else {
        throw stop(child, .tooLarge(bytes: written.count, limit: limits.outputBytes))
      }
    }
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { throw FileProblem(errno: errno) }
      guard clock.now < end else { throw stop(child, .tooSlow(seconds: limits.seconds)) }
      usleep(500)
    }
    let signal = status & 0x7F
    return ProgramOutput(
      status: signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal), output: written, errors: said)
  }

  /// Ends a program that has broken a limit.
  private func stop(_ child: pid_t, _ problem: FileProblem) -> FileProblem {
    kill(child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return problem
  }

  /// A file that is open and has no name any more, to be read from its start.
  private func namelessFile(holding bytes: [UInt8]) throws(FileProblem) -> Int32 {
    let (path, descriptor) = try temporaryFile(holding: bytes)
    unlink(path)
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}

/// A pipe from a program that is started to this one.
private struct ChildOutput {
  let reading: Int32
  let writing: Int32

  init() throws(FileProblem) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileProblem(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func closeReading() { close(reading) }
  func closeWriting() { close(writing) }
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
