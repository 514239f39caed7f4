import Foundation

/// A session at the command line, written as Markdown: files, commands, and what they print.
///
/// A block ```` ```yaml plan.yaml ```` makes a file; a block ```` ```console ```` holds commands behind `$ `, what they
/// print on both outputs, and `[1]` where they end with another code than 0. The text around them explains.
struct Transcript {
  enum Piece {
    case text(String)
    case file(name: String, fence: String, content: String)
    case session([Step])
  }

  struct Step {
    var command: String
    var output: String
  }

  var pieces: [Piece] = []

  init(_ markdown: String) {
    var lines = markdown.components(separatedBy: "\n")[...]
    var text: [String] = []
    while let line = lines.popFirst() {
      guard line.hasPrefix("```"), line.count > 3 else {
        text.append(line)
        continue
      }
      pieces.append(.text(text.joined(separator: "\n")))
      text = []
      let end = lines.firstIndex(of: "```") ?? lines.endIndex
      let body = Array(lines[lines.startIndex..<end])
      lines = lines[end...].dropFirst()
      if line == "```console" {
        pieces.append(.session(Self.steps(body)))
      } else {
        let name = line.split(separator: " ").last.map(String.init) ?? ""
        pieces.append(.file(name: name, fence: line, content: body.joined(separator: "\n") + "\n"))
      }
    }
    pieces.append(.text(text.joined(separator: "\n")))
  }

  private static func steps(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  var markdown: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .file(_, let fence, let content): "\(fence)\n\(content)```"
      case .session(let steps):
        "```console\n" + steps.map { "$ \($0.command)\n\($0.output)" }.joined() + "```"
      }
    }.joined(separator: "\n")
  }

  /// The same transcript with what the commands really print, run in an empty folder.
  func run(program: URL, in folder: URL) throws -> Transcript {
    var result = self
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text: break
      case .file(let name, _, let content):
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(content.utf8).write(to: file)
      case .session(let steps):
        result.pieces[index] = .session(
          try steps.map { step in
            Step(command: step.command, output: try shell(step.command, program: program, in: folder))
          })
      }
    }
    return result
  }

  private func shell(_ command: String, program: URL, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin", "LANG": "C.UTF-8",
      "SOURCE_DATE_EPOCH": "1622505600",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var output = String(decoding: bytes, as: UTF8.self)
    if !output.isEmpty, !output.hasSuffix("\n") { output += "\n" }
    return process.terminationStatus == 0 ? output : output + "[\(process.terminationStatus)]\n"
  }
}
