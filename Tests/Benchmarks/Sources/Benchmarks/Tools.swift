/// The programs that are measured.
struct Tools {
  let options: Options

  /// A release build with the standard library linked in, as it would be installed.
  ///
  /// The project's program has the C libraries linked in as well: the loader takes as long for them as a small plan.
  /// With the trait PDF it cannot be: Debian has HarfBuzz as a shared library only.
  func product(_ name: String, of package: String, traits: [String] = []) -> String {
    say("building \(name)")
    let isProject = package == Places.project
    let folders = [isProject ? "project" : "package"] + traits.map { $0.lowercased() }
    let scratch = Places.builds + "/" + folders.joined(separator: "-")
    let linking =
      isProject && traits.isEmpty ? ["-Xswiftc", "-static-executable"] : ["--static-swift-stdlib"]
    let build =
      ["swift", "build", "-c", "release"] + linking + traits.flatMap { ["--traits", $0] } + [
        "--package-path", package, "--scratch-path", scratch, "--product", name,
      ]
    let run = ChildProcess.run(build, capture: true)
    guard run?.status == 0 else {
      say(run?.output ?? "")
      fail("cannot build \(name): \(build.joined(separator: " "))")
    }
    let path = scratch + "/release/" + name
    guard Places.exists(path) else { fail("\(path) has not been built") }
    return path
  }

  /// A program of the Python environment; where it is not there, a line says how to get it.
  func python(_ program: String, needs module: String? = nil) -> String? {
    let path = "\(options.environment)/bin/\(program)"
    let present =
      Places.exists(path)
      && (module.map { ChildProcess.run([path, "-c", "import \($0)"])?.status == 0 } ?? true)
    if present { return path }
    say(
      """
      skipped: \(module ?? program) is not in \(options.environment); to have it:
        python3 -m venv \(options.environment) && \
      \(options.environment)/bin/pip install -r \(Places.package)/requirements.txt
      """)
    return nil
  }

  /// The folder of the other engines that assemble documents, with their data; where it is not there, a line says so.
  func assemblyEngines(for part: String) -> String? {
    let folder = options.peers + "/assembly"
    if Places.exists(folder + "/data/plan.json") { return folder }
    say(
      "skipped: \(part) needs the other engines and their data in \(folder); name the folder above with --peers"
    )
    return nil
  }
}
