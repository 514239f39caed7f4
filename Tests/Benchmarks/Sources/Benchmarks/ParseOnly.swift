internal import Dispatch
internal import Glibc
internal import SourceText
internal import Synchronization
internal import YAMLTree

/// Reads and parses files on all cores and does no more: the least that a check can cost.
enum ParseOnly {
  static let command = "parse-only"

  static func run(_ names: [String]) {
    let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: coreCount) { _ in
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < names.count {
        let source = SourceFile(id: FileID(0), path: names[index], bytes: Places.read(names[index]))
        let parse = parseYAML(source)
        guard parse.document != nil, parse.diagnostics.isEmpty else { fail("cannot parse \(names[index])") }
      }
    }
  }
}
