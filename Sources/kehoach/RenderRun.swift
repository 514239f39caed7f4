internal import ArgumentParser
internal import DocumentWriters
internal import Exchange
internal import SourceText
internal import Workspace

/// The rendering of one file with all that has been asked for, however it was asked.
struct RenderRun {
  var file: String
  var outputs: [String] = []
  var to: String?
  var page = 1
  var issue = IssueRequest()
  var settings = Settings()

  func run() throws {
    let language = settings.language
    var workspace = try settings.workspace()
    if let number = issue.number { workspace = workspace.issuing(file, number: number) }
    let targets: [String?] = outputs.isEmpty ? [nil] : outputs
    let formats = try targets.map { try OutputFormat.wanted(to, for: $0, page: page, language) }
    let composed = workspace.compose(file)
    if !composed.diagnostics.isEmpty {
      let report = Report(
        diagnostics: composed.diagnostics, sources: workspace.sources, fileCount: 1, language: language,
        catalog: .standard, version: Kehoach.version)
      let style = TerminalStyle(usesColor: settings.usesColor(isTerminal: Terminal.isErrorTerminal))
      Terminal.printError(ReportFormat.human.write(report, style))
    }
    guard let document = composed.document else { throw ExitCode(composed.isUnjudgeable ? 2 : 1) }
    let outgoing = try issue.record(of: file, document, workspace, settings)
    var attachments: [EdXMLAttachment] = []
    for (path, format) in zip(targets, formats) {
      do {
        let marked = format.marking(planDigest: workspace.digest(of: file))
        let bytes = try workspace.write(document, as: marked).bytes
        try Output.write(bytes, to: path, workspace, language)
        guard let path, path != "-" else { continue }
        attachments.append(
          EdXMLAttachment(
            name: String(path.split(separator: "/").last ?? ""), mediaType: format.mediaType, bytes: bytes))
      } catch let problem as OutputProblem {
        throw Trouble.say(problem.message, language)
      }
    }
    if let outgoing { try issue.write(outgoing, attachments: attachments, workspace, language) }
  }
}

extension RenderRun {
  /// The everyday call, `render` with a file and `-o` with others, which is read without the parser of arguments:
  /// setting that up costs as much as writing the document.
  init?(plainArguments arguments: some Collection<String>) {
    guard arguments.first == "render" else { return nil }
    var words = arguments.dropFirst().makeIterator()
    var files: [String] = []
    var outputs: [String] = []
    while let word = words.next() {
      if word == "-o" {
        guard let output = words.next(), Self.isName(output) else { return nil }
        outputs.append(output)
      } else {
        guard Self.isName(word) else { return nil }
        files.append(word)
      }
    }
    guard files.count == 1, let file = files.first else { return nil }
    self.init(file: file, outputs: outputs)
  }

  private static func isName(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}

extension OutputFormat {
  /// The format that `--to` names, else the one of the file's ending, else text.
  static func wanted(
    _ name: String?, for path: String?, page: Int, _ language: Language
  ) throws -> OutputFormat {
    let ending = path.flatMap { path in path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) }
    }
    let wanted = name ?? ending ?? "txt"
    if let format = OutputFormat(wanted, page: page) { return format }
    let all = names.joined(separator: ", ")
    throw Trouble.say(
      LocalizedText(
        "không có dạng văn bản «\(wanted)»; các dạng: \(all)",
        en: "there is no format “\(wanted)”; formats: \(all)"), language)
  }
}
