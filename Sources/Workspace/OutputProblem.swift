public import DocumentWriters
public import SourceText

/// Why a document did not leave.
public enum OutputProblem: Error, Sendable, Hashable {
  case writing(DocumentWritingError)
  /// This build writes no PDF, and LibreOffice is not installed.
  case noPDFProgram
  /// This build paints no pages, and pdftoppm is not installed.
  case noPictureProgram
  /// A program that was to convert has failed; the beginning of what it said.
  case failed(program: String, said: String)

  public var message: LocalizedText {
    switch self {
    case .writing(let error): error.message
    case .noPDFProgram: WorkspaceDiagnostics.noPDFProgram.explanation
    case .noPictureProgram:
      LocalizedText(
        "để có ảnh của trang, hãy dựng lại chương trình với «--traits PDF», hoặc cài pdftoppm (gói poppler-utils)",
        en:
          "for a picture of a page build the program again with “--traits PDF”, or install pdftoppm (package poppler-utils)"
      )
    case .failed(let program, let said):
      LocalizedText(
        "\(program) không chuyển đổi được văn bản\(said.isEmpty ? "" : ": \(said)")",
        en: "\(program) could not convert the document\(said.isEmpty ? "" : ": \(said)")")
    }
  }
}
