internal import Synchronization

/// The output folder of a batch, and the folders within it that the files' names ask for.
final class BatchFolders: Sendable {
  private let world: any World
  private let root: String
  /// Folders that have been made or found, so that the disk is asked once for each.
  private let known = Mutex<Set<String>>([])

  init(world: any World, root: String) {
    self.world = world
    self.root = root
  }

  /// Makes the output folder where it is missing, with those above it.
  func makeRoot() throws(FileProblem) { try make(root, depth: 0) }

  private func make(_ folder: String, depth: Int) throws(FileProblem) {
    do throws(FileProblem) {
      guard try world.kind(of: folder) == .directory else { throw FileProblem.notDirectory }
    } catch {
      guard error == .missing, depth < 64 else { throw error }
      try make(Paths.parent(folder), depth: depth + 1)
      try world.makeFolder(folder)
    }
  }

  func path(of name: String) -> String { root == "." ? name : Paths.joined(root, name) }

  func holds(_ name: String) -> Bool { (try? world.kind(of: path(of: name))) == .file }

  func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
    try makeFolders(above: name)
    try world.write(bytes, to: path(of: name), .oneOfMany)
  }

  private func makeFolders(above name: String) throws(FileProblem) {
    var made = ""
    for part in name.split(separator: "/").dropLast() {
      made = made.isEmpty ? String(part) : "\(made)/\(part)"
      if known.withLock({ $0.contains(made) }) { continue }
      try world.makeFolder(path(of: made))
      known.withLock { _ = $0.insert(made) }
    }
  }
}
