public import DocumentWriters
public import OfficialDocument
internal import SourceText

/// A way in which a document leaves: through a writer of this program or, where it has none, through another program.
public enum OutputFormat: Sendable {
  case writer(any DocumentWriter)
  /// Made out of the Word file.
  case converted(ConvertedFormat)

  /// The format of this name or file ending, in either case of letters; nil where there is none.
  ///
  /// - Parameters:
  ///   - nameOrEnding: such as `pdf`.
  ///   - page: which page a picture shows, counted from 1.
  public init?(_ nameOrEnding: String, page: Int = 1) {
    let wanted = nameOrEnding.lowercased()
    #if PDF
      if wanted == "png" {
        self = .writer(PNGWriter(page: page))
        return
      }
    #else
      if let format = ConvertedFormat(name: wanted, page: page) {
        self = .converted(format)
        return
      }
    #endif
    guard let writer = documentWriter(for: wanted) else { return nil }
    self = .writer(writer)
  }

  /// The same format, where it can tell afterwards from which plan a file was made.
  public func marking(planDigest: String) -> OutputFormat {
    guard case .writer(let writer) = self, let word = writer as? DOCXWriter else { return self }
    return .writer(word.marking(planDigest: planDigest))
  }

  /// As mail and web servers name it.
  public var mediaType: String {
    switch self {
    case .writer(let writer): writer.mediaType
    case .converted(.pdf): "application/pdf"
    case .converted(.png): "image/png"
    }
  }

  /// The names of all formats, in the order in which they are listed to the user.
  public static var names: [String] {
    let own = documentWriters.map(\.name)
    return own + ConvertedFormat.names.filter { !own.contains($0) }
  }
}

/// A format that LibreOffice and poppler make.
public enum ConvertedFormat: Sendable, Hashable {
  case pdf
  case png(page: Int)

  static let names = ["pdf", "png"]

  init?(name: String, page: Int) {
    switch name {
    case "pdf": self = .pdf
    case "png": self = .png(page: page)
    default: return nil
    }
  }
}

extension Workspace {
  /// Writes a document in a format.
  public func write(
    _ document: OfficialDocument, as format: OutputFormat
  ) throws(OutputProblem) -> DocumentContent {
    switch format {
    case .writer(let writer): try written(document, writer)
    case .converted(.pdf): .bytes(try convertedToPDF(document))
    case .converted(.png(let page)): .bytes(try picture(ofPage: page, in: convertedToPDF(document)))
    }
  }

  private func written(
    _ document: OfficialDocument, _ writer: any DocumentWriter
  ) throws(OutputProblem) -> DocumentContent {
    do throws(DocumentWritingError) {
      return try writer.write(document)
    } catch {
      throw .writing(error)
    }
  }

  /// Lets LibreOffice convert the Word file, in a folder and with a profile of its own.
  private func convertedToPDF(_ document: OfficialDocument) throws(OutputProblem) -> [UInt8] {
    let script = """
      command -v soffice >/dev/null || exit 127
      folder=$(mktemp -d) || exit 1
      trap 'rm -rf "$folder"' EXIT
      cat >"$folder/document.docx"
      timeout 120 soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf \
        --outdir "$folder" "$folder/document.docx" >&2 </dev/null
      cat "$folder/document.pdf"
      """
    let word = try written(document, DOCXWriter()).bytes
    return try output(of: "sh", ["-c", script], named: "LibreOffice", input: word, missing: .noPDFProgram)
  }

  private func picture(ofPage page: Int, in pdf: [UInt8]) throws(OutputProblem) -> [UInt8] {
    let options = ["-png", "-r", "144", "-singlefile", "-f", String(page), "-"]
    return try output(of: "pdftoppm", options, named: "pdftoppm", input: pdf, missing: .noPictureProgram)
  }

  private func output(
    of program: String, _ arguments: [String], named name: String, input: [UInt8], missing: OutputProblem
  ) throws(OutputProblem) -> [UInt8] {
    let result: ProgramOutput
    do throws(FileProblem) {
      result = try world.run(program, arguments, input: input)
    } catch {
      throw error == .missing ? missing : .failed(program: name, said: "")
    }
    if result.status == 127 { throw missing }
    guard result.status == 0, !result.output.isEmpty else {
      throw .failed(program: name, said: String(decoding: result.errors, as: UTF8.self))
    }
    return result.output
  }
}
