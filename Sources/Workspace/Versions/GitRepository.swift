public import SourceText

/// The git repository around the working directory, asked through the program `git`.
public struct GitRepository: Sendable {
  let world: any World

  public init(world: any World) { self.world = world }

  /// What `git` could not do, as one sentence.
  public struct Problem: Error, Sendable {
    public let message: LocalizedText

    init(_ vi: String, en: String) { message = LocalizedText(vi, en: en) }
  }

  /// Runs git; throws where it cannot be started.
  public func git(_ arguments: [String], input: [UInt8] = []) throws(Problem) -> ProgramOutput {
    do throws(FileProblem) {
      // Names come as they are, and nothing a person has set changes what is printed.
      return try world.run("git", ["-c", "core.quotePath=false"] + arguments, input: input)
    } catch {
      throw Problem(
        "không chạy được chương trình git; hãy cài git", en: "the program git cannot be run; install git")
    }
  }

  /// The output of a command that must succeed, without the line break at its end.
  func text(_ arguments: [String]) throws(Problem) -> String? {
    let result = try git(arguments)
    guard result.status == 0 else { return nil }
    var text = String(decoding: result.output, as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// The folder of the repository, and where the working directory lies in it (empty at the top).
  func place() throws(Problem) -> (top: String, prefix: String) {
    guard let text = try text(["rev-parse", "--show-toplevel", "--show-prefix"]) else {
      throw Problem("đây không phải là thư mục của một kho git", en: "this is no folder of a git repository")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines.first ?? "", lines.count > 1 ? lines[1] : "")
  }

  /// The world of files at a revision; an empty name stands for the index.
  func world(at revision: String) throws(Problem) -> RevisionWorld {
    _ = try place()
    var files: [String: String] = [:]
    let listing: ProgramOutput
    if revision.isEmpty {
      listing = try git(["ls-files", "--stage", "-z", "--full-name", ":/"])
    } else {
      guard !revision.hasPrefix("-"),
        let tree = try text(["rev-parse", "--verify", "--quiet", revision + "^{tree}"])
      else {
        throw Problem(
          "kho git không có phiên bản «\(revision)»", en: "the git repository has no revision “\(revision)”")
      }
      listing = try git(["ls-tree", "-r", "-z", "--full-tree", tree])
    }
    var unmerged: Set<String> = []
    for entry in listing.output.split(separator: 0) {
      // `<mode> <type> <object>\t<path>`, in the index `<mode> <object> <stage>\t<path>`.
      let parts = entry.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let words = (parts.first ?? []).split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard parts.count == 2, words.count == 3 else { continue }
      let path = String(decoding: parts[1], as: UTF8.self)
      if revision.isEmpty {
        if words[2] == "0" { files[path] = words[1] } else { unmerged.insert(path) }
      } else if words[1] == "blob" {
        files[path] = words[2]
      }
    }
    return RevisionWorld(self, name: revision, objects: files, unmerged: unmerged)
  }
}
