internal import Synchronization
internal import VietnameseText

/// The files of a git repository as they were at a revision, templates and registries too.
///
/// Paths are those from the top of the repository. What a plan needs is fetched in one go, for starting git costs more
/// than reading.
final class RevisionWorld: World {
  private let repository: GitRepository
  let name: String
  /// The object of each file.
  private let objects: [String: String]
  private let unmerged: Set<String>
  private let directories: Set<String>
  private let contents = Mutex<[String: [UInt8]]>([:])

  init(_ repository: GitRepository, name: String, objects: [String: String], unmerged: Set<String>) {
    self.repository = repository
    self.name = name
    self.objects = objects
    self.unmerged = unmerged
    var directories: Set<String> = ["."]
    for path in objects.keys {
      var parent = Paths.parent(path)
      while parent != ".", directories.insert(parent).inserted { parent = Paths.parent(parent) }
    }
    self.directories = directories
  }

  /// The file has a merge that is not finished.
  func isUnmerged(_ path: String) -> Bool { unmerged.contains(Paths.normalized(path)) }

  var today: CalendarDate { repository.world.today }

  func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let path = Paths.normalized(path)
    guard let object = objects[path] else { throw directories.contains(path) ? .isDirectory : .missing }
    let bytes: [UInt8]
    if let known = contents.withLock({ $0[object] }) {
      bytes = known
    } else {
      try fetch(companions(of: path))
      guard let fetched = contents.withLock({ $0[object] }) else { throw .missing }
      bytes = fetched
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  func kind(of path: String) throws(FileProblem) -> EntryKind {
    let path = Paths.normalized(path)
    if objects[path] != nil { return .file }
    guard directories.contains(path) else { throw .missing }
    return .directory
  }

  func entries(of directory: String) throws(FileProblem) -> [String] {
    let directory = Paths.normalized(directory)
    guard directories.contains(directory) else { throw .missing }
    let prefix = directory == "." ? "" : directory + "/"
    let names = Set(
      objects.keys.filter { $0.hasPrefix(prefix) }.map {
        String($0.dropFirst(prefix.count).prefix { $0 != "/" })
      })
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem) {
    throw .noPermission
  }

  func write(
    to path: String,
    inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
  ) throws(FileProblem) {
    throw .noPermission
  }

  func makeFolder(_ path: String) throws(FileProblem) { throw .noPermission }

  /// The file, the YAML files beside it, and those of all folders of templates.
  private func companions(of path: String) -> [String] {
    let folder = Paths.parent(path)
    return [path]
      + objects.keys.filter { other in
        other != path && ["yaml", "yml"].contains(Paths.ending(other))
          && (Paths.parent(other) == folder || other.split(separator: "/").dropLast().contains("templates"))
      }.sorted()
  }

  private func fetch(_ paths: [String]) throws(FileProblem) {
    let wanted = paths.compactMap { objects[$0] }.filter { object in
      contents.withLock { $0[object] == nil }
    }
    let input = Array(wanted.map { $0 + "\n" }.joined().utf8)
    guard let result = try? repository.git(["cat-file", "--batch"], input: input), result.status == 0 else {
      throw .missing
    }
    // `<object> <type> <size>\n<bytes>\n` for each.
    var position = 0
    for object in wanted {
      guard let end = result.output[position...].firstIndex(of: 0x0A),
        let size = result.output[position..<end].split(separator: UInt8(ascii: " ")).last
          .flatMap({ Int(String(decoding: $0, as: UTF8.self)) }),
        end + 1 + size <= result.output.count
      else { break }
      let bytes = Array(result.output[(end + 1)..<(end + 1 + size)])
      contents.withLock { $0[object] = bytes }
      position = min(end + 1 + size + 1, result.output.count)
    }
  }
}
