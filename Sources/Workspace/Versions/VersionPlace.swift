internal import SourceText

/// Where one version of a file or folder is found: on the disk, or at a revision of the git repository.
struct VersionPlace: Sendable {
  let workspace: Workspace
  let path: String
  /// As the user has named it.
  let name: String

  /// A path, or `REV:path`; `:path` is what the index holds.
  ///
  /// As with git, the path behind a revision starts at the top of the repository, or with `./` at the working directory.
  static func find(_ name: String, _ workspace: Workspace) throws(GitRepository.Problem) -> VersionPlace {
    let isOnDisk = (try? workspace.world.kind(of: name)) != nil
    guard !isOnDisk, let colon = name.firstIndex(of: ":") else {
      return VersionPlace(workspace: workspace, path: name, name: name)
    }
    let revision = String(name[..<colon])
    var path = String(name[name.index(after: colon)...])
    let repository = GitRepository(world: workspace.world)
    if path.hasPrefix("./") || path.hasPrefix("../") {
      path = Paths.normalized(Paths.joined(try repository.place().prefix, path))
    }
    let world = try repository.world(at: revision)
    if world.isUnmerged(path) {
      throw GitRepository.Problem(
        "«\(path)» đang có xung đột chưa giải quyết xong trong git",
        en: "“\(path)” has an unfinished merge in git")
    }
    if (try? world.kind(of: path)) == nil {
      throw GitRepository.Problem(
        "phiên bản «\(revision)» không có «\(path)»", en: "the revision “\(revision)” has no “\(path)”")
    }
    return VersionPlace(
      workspace: Workspace(world: world, sizeLimit: workspace.sizeLimit), path: path, name: name)
  }

  var isDirectory: Bool { (try? workspace.world.kind(of: path)) == .directory }
}
