internal import ArgumentParser
internal import Glibc

/// Standard output and standard error.
enum Terminal {
  static func print(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
  }

  static func printError(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  /// Text on standard error as it is, without a line break.
  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Bytes as they are; a reader that has gone away (`| head`) ends the program quietly.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          if errno == EPIPE { Glibc.exit(0) }
          Glibc.exit(2)
        }
        offset += written
      }
    }
  }

  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func exit(_ code: ExitCode) -> Never { Glibc.exit(code.rawValue) }

  /// A reader that goes away must show as an error of `write`, not as a signal.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
