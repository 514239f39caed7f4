internal import ArgumentParser
internal import Glibc
internal import SourceText
internal import Workspace

enum Input {
  static func standardInput(limit: Int, _ language: Language) throws -> [UInt8] {
    do {
      return try SystemWorld.readStandardInput(limit: limit)
    } catch {
      throw Trouble.file(error, path: "-", language)
    }
  }
}

enum Output {
  /// Writes to a file, whole or not at all, or to standard output.
  static func write(_ bytes: [UInt8], to path: String?, _ workspace: Workspace, _ language: Language) throws {
    guard let path, path != "-" else {
      Terminal.write(bytes, to: STDOUT_FILENO)
      return
    }
    do throws(FileProblem) {
      try workspace.world.write(bytes, to: path)
    } catch {
      if error == .missing {
        throw Trouble.say(
          LocalizedText(
            "không ghi được «\(path)»: chưa có thư mục đó",
            en: "“\(path)” cannot be written: its folder does not exist"),
          language)
      }
      throw Trouble.file(error, path: path, language)
    }
  }
}

/// Trouble that ends a command with 2 after one sentence.
enum Trouble {
  static func file(_ problem: FileProblem, path: String, _ language: Language) -> ExitCode {
    say(problem.message(path: path), language)
  }

  static func say(_ message: LocalizedText, _ language: Language) -> ExitCode {
    Terminal.printError("\(language == .vi ? "lỗi" : "error"): \(message[language])")
    return ExitCode(2)
  }
}
