internal import CBenchmarks
internal import Glibc

/// What running a program to its end has cost and given.
struct ChildProcess {
  /// User and system time together.
  let cpuSeconds: Double
  let wallSeconds: Double
  /// The most memory that it held at a time, in millions of bytes.
  let peakMegabytes: Double
  /// The exit code, or 128 plus the signal that ended it.
  let status: Int
  /// What it has written to standard output, where that was to be kept.
  let output: String

  /// Runs a program found on `PATH` or named by its path; nil where it cannot be started.
  static func run(
    _ arguments: [String], in directory: String? = nil, capture: Bool = false, onOneCore: Bool = false
  ) -> ChildProcess? {
    let file = capture ? Places.inputs + "/output.txt" : "/dev/null"
    let pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var cost = child_cost()
    guard run_child(pointers, directory, file, onOneCore, &cost) == 0 else { return nil }
    return ChildProcess(
      cpuSeconds: cost.cpu_seconds, wallSeconds: cost.wall_seconds,
      peakMegabytes: Double(cost.peak_bytes) / 1e6, status: Int(cost.status),
      output: capture ? String(decoding: Places.read(file), as: UTF8.self) : "")
  }
}
