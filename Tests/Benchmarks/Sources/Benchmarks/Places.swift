internal import Glibc

/// Where things are on the disk.
enum Places {
  /// The folder of this package.
  static let package = parent(parent(parent(#filePath)))
  /// The folder of the project.
  static let project = parent(parent(package))
  /// Generated input.
  static let inputs = package + "/.build-inputs"
  /// What is built to be measured as a whole process.
  static let builds = package + "/.build-static"

  static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) {
    if exists(path) { return }
    makeFolder(parent(path))
    mkdir(path, 0o777)
  }

  /// The number of files and folders in a folder.
  static func entryCount(_ path: String) -> Int {
    guard let folder = opendir(path) else { return 0 }
    defer { closedir(folder) }
    var count = 0
    while let entry = readdir(folder) {
      // `.` and `..` are named first by their stop.
      if entry.pointee.d_name.0 != 0x2E { count += 1 }
    }
    return count
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { fail("cannot write \(path)") }
    fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0 else { fail("cannot write \(path)") }
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}

/// Says a line to the person who waits.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Ends the run: a figure that is wrong is worse than none.
func fail(_ message: String) -> Never {
  say("benchmarks: \(message)")
  exit(1)
}
