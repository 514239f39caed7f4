internal import SourceText

/// What a repository needs so that git compares and merges plans in their own terms.
public struct GitIntegration: Sendable {
  /// The patterns of `.gitattributes`, as git reads them.
  public let patterns: [String]
  /// The program as it is called from git's shell.
  public let program: String

  public static let defaultPatterns = ["plans/**/*.yaml", "templates/**/*.yaml"]

  public init(patterns: [String] = defaultPatterns, program: String = "kehoach") {
    self.patterns = patterns.isEmpty ? Self.defaultPatterns : patterns
    self.program = program
  }

  /// Names and values for `git config`.
  ///
  /// `textconv` works in diff, log -p, show and blame alike, which an external diff does not; `%P` comes quoted from git.
  public var settings: [(name: String, value: String)] {
    [
      ("diff.kehoach.textconv", "\(program) facts"),
      ("diff.kehoach.xfuncname", Self.headingPattern),
      ("merge.kehoach.name", "kehoach: gộp theo từng mục của kế hoạch"),
      ("merge.kehoach.driver", "\(program) merge --marker-size %L --path %P %O %A %B"),
    ]
  }

  /// The line of an activity or point in a file, and the headings and outermost lines of its facts.
  static let headingPattern = "^( *- (mã|id): .*|[^ #-].*)$"

  private static let start = "# kehoach: kế hoạch được so sánh và gộp theo nội dung"
  private static let end = "# kehoach: hết"

  /// The lines for `.gitattributes`; a pattern with a blank or a sign of its own is put in quotes.
  public var attributes: String {
    ([Self.start] + patterns.map { "\(Self.quoted($0)) diff=kehoach merge=kehoach" } + [Self.end])
      .map { $0 + "\n" }.joined()
  }

  /// The same as commands that a person may read first and type.
  public var script: String {
    let commands = settings.map { name, value in
      "git config \(name) '\(value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'\n"
    }
    return commands.joined() + "cat >> .gitattributes <<'HET'\n" + attributes + "HET\n"
  }

  private static func quoted(_ pattern: String) -> String {
    guard pattern.contains(where: { $0 == " " || $0 == "\"" || $0 == "\\" || $0 == "\t" || $0 == "#" }) else {
      return pattern
    }
    var result = "\""
    for character in pattern {
      if character == "\"" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return result + "\""
  }

  /// A `.gitattributes` with these lines in place of those of an earlier time.
  func attributes(replacingIn text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if let first = lines.firstIndex(of: Self.start), let last = lines[first...].firstIndex(of: Self.end) {
      lines.removeSubrange(first...last)
    }
    return lines.map { $0 + "\n" }.joined() + attributes
  }

  /// Sets it all up in the repository around the working directory.
  ///
  /// - Parameter world: the world of files and programs.
  /// - Returns: the path of the `.gitattributes` that was written.
  /// - Throws: what git or the disk has refused.
  public func install(in world: any World) throws(GitRepository.Problem) -> String {
    let repository = GitRepository(world: world)
    let top = try repository.place().top
    for (name, value) in settings {
      guard try repository.git(["config", "--local", name, value]).status == 0 else {
        throw GitRepository.Problem("git không ghi được «\(name)»", en: "git cannot set “\(name)”")
      }
    }
    let path = Paths.joined(top, ".gitattributes")
    do throws(FileProblem) {
      var text = ""
      if (try? world.kind(of: path)) != nil {
        text = String(decoding: try world.read(path, limit: 1 << 20), as: UTF8.self)
      }
      try world.write(Array(attributes(replacingIn: text).utf8), to: path)
    } catch {
      let message = error.message(path: path)
      throw GitRepository.Problem(message.vi, en: message.en)
    }
    return path
  }
}
