internal import Coverage
public import DocumentLint
internal import OOXML
internal import PlanModel
public import SourceText

/// What is to be said about some Word files.
public struct WordFilesResult: Sendable {
  public internal(set) var diagnostics: [Diagnostic] = []
  public internal(set) var sources: [SourceFile] = []
  /// Some file could not be read, so that nothing can be said about it.
  public internal(set) var isUnjudgeable = false
}

extension Workspace {
  /// How many files of the run a Word file may take: its own text, and that of its parts.
  private static let filesPerDocument: UInt32 = 4096

  /// Judges Word files against Nghị định 30/2020/NĐ-CP.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - plan: a plan from which they were written: then what differs from it is told as well.
  /// - Returns: the findings of all files, and the texts to show them in.
  public func lint(_ paths: [String], against plan: String? = nil) -> WordFilesResult {
    var result = WordFilesResult()
    let composed = plan.map { ($0, compose($0)) }
    if let composed {
      result.diagnostics += composed.1.diagnostics.filter { $0.severity == .error }
      result.isUnjudgeable = composed.1.document == nil
    }
    for (number, path) in paths.enumerated() {
      let firstID = FileID(0x4000_0000 &+ UInt32(truncatingIfNeeded: number) &* Self.filesPerDocument)
      switch readWordFile(path, firstID) {
      case .failure(let problem):
        result.sources.append(problem.source)
        result.diagnostics.append(problem.diagnostic)
        result.isUnjudgeable = true
      case .success(let document):
        result.sources += document.sources
        result.diagnostics += DocumentLint.lint(document, registry: registry(for: path)).diagnostics
        if let (plan, file) = composed, let official = file.document {
          result.diagnostics += drift(of: document, from: official, planDigest: digest(of: plan))
        }
      }
    }
    return result
  }

  /// Makes the safe fixes of a Word file; nothing is written.
  public func fixWordFile(_ path: String) -> Result<FixedWordFile, UnreadableWordFile> {
    let firstID = FileID(0x4000_0000)
    let bytes: [UInt8]
    switch readBytes(path, firstID) {
    case .failure(let problem): return .failure(problem)
    case .success(let read): bytes = read
    }
    if let fixed = try? DocumentLint.fixWordFile(
      bytes, path: path, firstID: firstID, registry: registry(for: path))
    {
      return .success(fixed)
    }
    if case .failure(let problem) = WordFileReader.read(bytes, path: path, firstID: firstID) {
      return .failure(problem)
    }
    let source = SourceFile(id: firstID, path: path, bytes: [])
    return .failure(UnreadableWordFile(source: source, diagnostic: tooLarge(source)))
  }

  /// Whether a name stands for a file with the same bytes: it may be the same file under another name.
  public func isSameFile(_ path: String, _ other: String) -> Bool {
    let limit = ZipReadingLimits.standard.totalBytes
    guard Paths.normalized(path) != Paths.normalized(other) else { return true }
    guard let second = try? world.read(other, limit: limit) else { return false }
    return (try? world.read(path, limit: limit)) == second
  }

  /// The digest that the files written from a plan bear.
  public func digest(of plan: String) -> String { Coverage.digest(of: load(plan).source.bytes) }

  private func registry(for path: String) -> Registry { library(for: path)?.registry ?? Registry() }

  private func readWordFile(_ path: String, _ firstID: FileID) -> Result<WordDocument, UnreadableWordFile> {
    readBytes(path, firstID).flatMap { WordFileReader.read($0, path: path, firstID: firstID) }
  }

  private func readBytes(_ path: String, _ id: FileID) -> Result<[UInt8], UnreadableWordFile> {
    do throws(FileProblem) {
      return .success(try world.read(path, limit: ZipReadingLimits.standard.totalBytes))
    } catch {
      let source = SourceFile(id: id, path: path, bytes: [])
      return .failure(
        UnreadableWordFile(
          source: source,
          diagnostic: Diagnostic(
            WorkspaceDiagnostics.unreadable, at: source.span(0..<0), error.message(path: path))))
    }
  }

  private func tooLarge(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      WorkspaceDiagnostics.unreadable, at: source.span(0..<0),
      LocalizedText(
        "«\(source.path)» quá lớn để ghi lại", en: "“\(source.path)” is too large to be written again"))
  }
}
