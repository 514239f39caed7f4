public import SourceText
internal import Synchronization
public import VietnameseText
public import YAMLTree

/// The files of one run: each is read once, numbered, parsed and decoded.
public final class Workspace: Sendable {
  public let world: any World
  /// Larger files are refused before they are read, in bytes.
  public let sizeLimit: Int
  /// The folder of templates and registries where the user named one.
  let namedLibrary: String?
  let coverageCache = CoverageCache()
  private let state = Mutex(State())

  private struct State {
    var files: [String: LoadedFile] = [:]
    var libraries: [String: Library] = [:]
    /// The nearest folder of templates for the files of a folder.
    var nearest: [String: String?] = [:]
    /// The numbers of files, which they have before they are read.
    var numbers: [String: FileID] = [:]
    var nextID: UInt32 = 0

    mutating func number(_ path: String) -> FileID {
      if let known = numbers[path] { return known }
      defer { nextID += 1 }
      numbers[path] = FileID(nextID)
      return FileID(nextID)
    }
  }

  public init(world: any World, library: String? = nil, sizeLimit: Int = YAMLLimits.standard.fileBytes) {
    self.world = world
    self.namedLibrary = library
    self.sizeLimit = sizeLimit
  }

  public var today: CalendarDate { world.today }

  /// All files that have been read so far.
  public var sources: SourceMap { SourceMap(allSources) }

  var allSources: [SourceFile] { state.withLock { $0.files.values.map(\.source) } }

  /// Reads a file, or hands out what has been read before.
  public func load(_ path: String) -> LoadedFile {
    let path = Paths.normalized(path)
    if let known = state.withLock({ $0.files[path] }) { return known }
    let id = number(of: path)
    let loaded: LoadedFile
    do throws(FileProblem) {
      loaded = LoadedFile(SourceFile(id: id, path: path, bytes: try world.read(path, limit: sizeLimit)))
    } catch {
      loaded = LoadedFile(unreadable: SourceFile(id: id, path: path, bytes: []), error)
    }
    return keep(loaded, path)
  }

  /// Reads a file that is no YAML, such as a table.
  func loadPlain(_ path: String, limit: Int) -> LoadedFile {
    let path = Paths.normalized(path)
    let id = number(of: path)
    let loaded: LoadedFile
    do throws(FileProblem) {
      loaded = LoadedFile(plain: SourceFile(id: id, path: path, bytes: try world.read(path, limit: limit)))
    } catch {
      loaded = LoadedFile(unreadable: SourceFile(id: id, path: path, bytes: []), error)
    }
    return keep(loaded, path)
  }

  /// Takes text that is not on the disk, such as standard input, under a name.
  public func add(_ bytes: [UInt8], as path: String) -> LoadedFile {
    keep(LoadedFile(SourceFile(id: number(of: path), path: path, bytes: bytes)), path)
  }

  /// Reads many files on all cores.
  public func load(_ paths: [String]) -> [LoadedFile] {
    number(paths)
    return concurrentMap(paths) { [self] in load($0) }
  }

  /// Numbers follow the order of the names, so that findings are sorted the same way in every run.
  func number(_ paths: [String]) {
    state.withLock { state in
      for path in paths { _ = state.number(Paths.normalized(path)) }
    }
  }

  private func number(of path: String) -> FileID { state.withLock { $0.number(path) } }

  /// Gives back the memory of a file that nobody needs again.
  func forget(_ path: String) {
    state.withLock { $0.files[Paths.normalized(path)] = nil }
  }

  private func keep(_ file: LoadedFile, _ path: String) -> LoadedFile {
    state.withLock { state in
      if let known = state.files[path] { return known }
      state.files[path] = file
      return file
    }
  }

  /// Shows findings about a file beside another text of it, such as that of a workbook's sheet.
  func show(_ text: SourceFile) {
    let path = Paths.normalized(text.path)
    state.withLock { $0.files[path] = LoadedFile(plain: text) }
  }

  /// The YAML files under some paths, in the order given, each folder sorted by name; hidden ones are passed over.
  public func yamlFiles(under paths: [String]) -> (files: [String], diagnostics: [Diagnostic]) {
    var files: [String] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      do throws(FileProblem) {
        if try world.kind(of: path) == .directory {
          let found = try yamlFiles(in: path, depth: 0)
          if found.isEmpty {
            diagnostics.append(
              Diagnostic(
                WorkspaceDiagnostics.nothingToCheck, at: placeholder(for: path),
                LocalizedText(
                  "thư mục «\(path)» không có tệp YAML nào", en: "the folder “\(path)” holds no YAML file")))
          }
          files += found
        } else {
          files.append(path)
        }
      } catch {
        diagnostics.append(
          Diagnostic(WorkspaceDiagnostics.unreadable, at: placeholder(for: path), error.message(path: path)))
      }
    }
    if files.count < 2 { return (files, diagnostics) }
    var seen: Set<String> = []
    return (files.filter { seen.insert(Paths.normalized($0)).inserted }, diagnostics)
  }

  private func yamlFiles(in directory: String, depth: Int) throws(FileProblem) -> [String] {
    guard depth < 32 else { return [] }
    var files: [String] = []
    for name in try world.entries(of: directory) where !name.hasPrefix(".") {
      let path = Paths.joined(directory, name)
      switch (try? world.kind(of: path)) ?? .other {
      case .directory: files += try yamlFiles(in: path, depth: depth + 1)
      case .file: if ["yaml", "yml"].contains(Paths.ending(name)) { files.append(path) }
      case .other: break
      }
    }
    return files
  }

  /// A place in a file that could not be read, so that a finding about it can name it.
  func placeholder(for path: String) -> SourceSpan {
    let file = keep(
      LoadedFile(unreadable: SourceFile(id: number(of: path), path: path, bytes: []), .missing), path)
    return file.source.span(0..<0)
  }

  // MARK: Templates and registries

  /// The templates and registries that a file uses: the folder named by the user, else the nearest `templates` above it.
  public func library(for path: String) -> Library? {
    guard let folder = namedLibrary ?? nearestLibrary(to: path) else { return nil }
    if let known = state.withLock({ $0.libraries[folder] }) { return known }
    let files = load((try? yamlFiles(in: folder, depth: 0)) ?? [])
    let library = Library(folder: folder, files: files)
    return state.withLock { state in
      if let known = state.libraries[folder] { return known }
      state.libraries[folder] = library
      return library
    }
  }

  private func nearestLibrary(to path: String) -> String? {
    let directory = Paths.parent(Paths.normalized(path))
    if let known = state.withLock({ $0.nearest[directory] }) { return known }
    let found = searchLibrary(from: directory)
    state.withLock { $0.nearest[directory] = .some(found) }
    return found
  }

  private func searchLibrary(from start: String) -> String? {
    var directory = start
    for _ in 0..<64 {
      if Paths.name(directory) == "templates" { return directory }
      let candidate = directory == "." ? "templates" : Paths.joined(directory, "templates")
      if (try? world.kind(of: candidate)) == .directory { return candidate }
      if directory == "/" { return nil }
      directory =
        directory == "." || Paths.name(directory) == ".."
        ? Paths.joined(directory == "." ? ".." : directory + "/..", "")
        : Paths.parent(directory)
      if directory.hasSuffix("/"), directory.count > 1 { directory.removeLast() }
    }
    return nil
  }
}
