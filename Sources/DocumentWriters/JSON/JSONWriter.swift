public import OfficialDocument
public import SourceText

/// Writes the document value itself, for other programs.
public struct JSONWriter: DocumentWriter {
  public let name = "json"
  public let fileEnding = "json"
  public let mediaType = "application/json"
  public let title = LocalizedText("JSON, cho chương trình khác đọc", en: "JSON, for other programs")
  public let isText = true

  public init() {}

  public func write(_ document: OfficialDocument) -> DocumentContent {
    .text(documentJSON(document).text(.indented) + "\n")
  }
}
