internal import Glibc

/// Paths as text: joined, taken apart and shortened without looking at the disk.
enum Paths {
  static func joined(_ directory: String, _ name: String) -> String {
    if name.hasPrefix("/") || directory.isEmpty { return name }
    return directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  /// The directory of a path; `.` for a bare name.
  static func parent(_ path: String) -> String {
    guard let stroke = path.lastIndex(of: "/") else { return "." }
    return stroke == path.startIndex ? "/" : String(path[..<stroke])
  }

  static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// What follows the last dot of the name, in small letters; empty where there is none.
  static func ending(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// A path as seen from a folder; both normalized, and absolute or relative to the same place.
  static func relative(_ path: String, from folder: String) -> String {
    guard path.hasPrefix("/") == folder.hasPrefix("/") else { return path }
    let target = path.split(separator: "/")
    let base = folder == "." ? [] : folder.split(separator: "/")
    var common = 0
    while common < min(target.count - 1, base.count), target[common] == base[common] { common += 1 }
    // What lies above the working directory has no name here.
    guard !base[common...].contains("..") else { return path }
    return (Array(repeating: "..", count: base.count - common) + target[common...]).joined(separator: "/")
  }

  /// Without `.` and with `..` resolved where a name stands before it.
  static func normalized(_ path: String) -> String {
    if isNormalized(path) { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/\(joined)" : joined.isEmpty ? "." : joined
  }
}

/// Whether a path has neither empty parts nor parts that begin with a dot, as nearly all have.
private func isNormalized(_ path: String) -> Bool {
  var previous = UInt8(ascii: "/")
  for (index, byte) in path.utf8.enumerated() {
    if previous == UInt8(ascii: "/"),
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") && index > 0
    {
      return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "/")
}

/// The number of cores that the program may use.
let coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
