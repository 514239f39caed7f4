public import SourceText

/// A format of text in which a coverage report can be written.
public struct CoverageFormat: Sendable {
  public let name: String
  public let fileEnding: String
  public let title: LocalizedText
  let write: @Sendable (CoverageView) -> String

  /// All of them, in the order in which they are listed to the user.
  public static let all = [
    CoverageFormat(
      name: "text", fileEnding: "txt",
      title: LocalizedText("từng yêu cầu, có giải thích", en: "each duty, explained"),
      write: coverageText),
    CoverageFormat(
      name: "json", fileEnding: "json",
      title: LocalizedText("cho chương trình khác đọc", en: "for other programs"),
      write: { coverageJSON($0).text(.indented) + "\n" }),
    CoverageFormat(
      name: "html", fileEnding: "html",
      title: LocalizedText("một trang: bảng điểm và hoạt động", en: "one page: points by activities"),
      write: coverageHTML),
    CoverageFormat(
      name: "csv", fileEnding: "csv", title: LocalizedText("bảng tính", en: "spreadsheet"), write: coverageCSV
    ),
    CoverageFormat(
      name: "markdown", fileEnding: "md", title: LocalizedText("bảng Markdown", en: "Markdown tables"),
      write: coverageMarkdown),
  ]

  /// The format of this name, or of files with this ending.
  public static func named(_ nameOrEnding: String) -> CoverageFormat? {
    let wanted = nameOrEnding.lowercased()
    return all.first { $0.name == wanted || $0.fileEnding == wanted }
  }

  public func text(_ view: CoverageView) -> String { write(view) }
}
