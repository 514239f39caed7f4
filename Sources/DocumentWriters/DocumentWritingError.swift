internal import OfficialDocument
public import SourceText

/// Why a document could not be written in a format.
public enum DocumentWritingError: Error, Sendable, Hashable {
  /// The file would pass the 4 GB that its format can have.
  case tooLarge
  /// Neither the typeface that the document wants nor one that could stand in for it is installed.
  case noFont(String)
  /// Letters that the typeface has not, in the order of the document.
  case missingLetters([MissingLetter], family: String)
  case noSuchPage(Int, of: Int)
  /// The drawing library failed, for the reason that it gives.
  case drawing(String)

  /// What `explain` tells about it.
  public var kind: DiagnosticKind {
    switch self {
    case .tooLarge: WritingDiagnostics.tooLarge
    case .noFont: WritingDiagnostics.noFont
    case .missingLetters: WritingDiagnostics.missingLetters
    case .noSuchPage: WritingDiagnostics.noSuchPage
    case .drawing: WritingDiagnostics.drawing
    }
  }

  /// What happened to this document.
  public var message: LocalizedText {
    switch self {
    case .tooLarge: kind.explanation
    case .noFont(let name):
      LocalizedText(
        "máy không có phông chữ «\(name)», cũng không có phông thay thế đủ chữ tiếng Việt; hãy cài gói fonts-liberation2",
        en:
          "neither the typeface “\(name)” nor one with all Vietnamese letters in its place is installed; install the package fonts-liberation2"
      )
    case .missingLetters(let letters, let family): Self.message(letters, family)
    case .noSuchPage(let page, let count):
      LocalizedText(
        "không có trang \(page): văn bản có \(count) trang",
        en: "there is no page \(page): the document has \(count)")
    case .drawing(let reason):
      LocalizedText("không vẽ được trang: \(reason)", en: "the pages could not be drawn: \(reason)")
    }
  }

  private static func message(_ letters: [MissingLetter], _ family: String) -> LocalizedText {
    let shown = letters.prefix(5)
    let more = letters.count - shown.count
    func list(_ place: String) -> String {
      shown.map { letter in
        let code = String(letter.scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(4 - code.count, 0)) + code
        return "«\(letter.scalar)» (U+\(padded)) \(place) «\(letter.place.rawValue)»"
      }.joined(separator: ", ")
    }
    return LocalizedText(
      "phông «\(family)» không có ký tự \(list("ở"))\(more > 0 ? " và \(more) chỗ nữa" : ""); hãy thay bằng chữ",
      en:
        "the typeface “\(family)” lacks \(list("in"))\(more > 0 ? " and \(more) more" : ""); write it in words"
    )
  }
}
