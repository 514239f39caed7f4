public import Ingest
internal import PlanModel
internal import SourceText

extension Workspace {
  /// Reads a document as a directive, with the registry of the folder for which the result is meant.
  ///
  /// The target is where the result will stand, for a document has often come to some folder of its own. Without it, or
  /// where no registry is above it, that of the document's folder counts, then that of the working folder.
  public func importDocument(
    _ path: String, for target: String? = nil, limits: ImportLimits = .standard
  ) throws(ImportProblem) -> ImportedDirective {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try world.read(path, limit: limits.fileBytes) } catch {
      throw .file(error)
    }
    return try importDocument(bytes, named: path, for: target, limits: limits)
  }

  /// Reads the bytes of a document, such as standard input, under a name.
  public func importDocument(
    _ bytes: [UInt8], named path: String, for target: String? = nil, limits: ImportLimits = .standard
  ) throws(ImportProblem) -> ImportedDirective {
    do throws(ImportRefusal) {
      let format = try ImportFormat.detect(bytes, named: path)
      let document =
        format == .pdf
        ? try readPDFText(try pdfText(bytes, limits), limits: limits)
        : try readDocument(bytes, named: path, limits: limits)
      let library =
        target.flatMap { self.library(for: $0) } ?? self.library(for: path)
        ?? self.library(for: "directive.yaml")
      return try importDirective(document, registry: library?.registry ?? Registry())
    } catch { throw .refused(error) }
  }

  private func pdfText(_ bytes: [UInt8], _ limits: ImportLimits) throws(ImportRefusal) -> [UInt8] {
    let output: ProgramOutput
    do throws(FileProblem) {
      output = try world.run(
        "pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], input: bytes,
        within: ProgramLimits(seconds: limits.programSeconds, outputBytes: limits.textBytes))
    } catch {
      switch error {
      case .tooSlow, .tooLarge:
        throw ImportRefusal(IngestDiagnostics.endlessPDF, error.message(path: "pdftotext"))
      default: break
      }
      throw ImportRefusal(
        IngestDiagnostics.pdfTool,
        error == .missing
          ? LocalizedText("máy này chưa có pdftotext", en: "this machine has no pdftotext")
          : error.message(path: "pdftotext"))
    }
    guard output.status == 0 else {
      let words =
        String(decoding: output.errors.prefix(200), as: UTF8.self).split(separator: "\n").first ?? ""
      throw ImportRefusal(
        IngestDiagnostics.pdfTool, LocalizedText("pdftotext: \(words)", en: "pdftotext: \(words)"))
    }
    return output.output
  }
}

/// Why a document was not imported.
public enum ImportProblem: Error, Sendable {
  case file(FileProblem)
  case refused(ImportRefusal)
}
