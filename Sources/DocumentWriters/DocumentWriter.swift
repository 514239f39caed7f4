public import OfficialDocument
public import SourceText

/// What a format is made of: text, which is written as UTF-8, or bytes.
public enum DocumentContent: Sendable, Hashable {
  case text(String)
  case bytes([UInt8])

  /// As a file holds it.
  public var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}

/// A format in which a document can be written.
///
/// The same document gives the same bytes, whatever the machine and the day.
public protocol DocumentWriter: Sendable {
  /// The name by which the user asks for it: `txt`.
  var name: String { get }
  /// The ending of its files, without the stop.
  var fileEnding: String { get }
  /// As mail and web servers name it.
  ///
  /// Source: IANA media types.
  var mediaType: String { get }
  /// A few words for a menu.
  var title: LocalizedText { get }
  /// Whether ``write(_:)`` gives text, which may go to a terminal.
  var isText: Bool { get }

  func write(_ document: OfficialDocument) throws(DocumentWritingError) -> DocumentContent

  /// A writer of the same format that has done once what many documents like this one have in common.
  func prepared(for document: OfficialDocument) -> Self
}

extension DocumentWriter {
  public func prepared(for document: OfficialDocument) -> Self { self }
}

/// All formats, in the order in which they are listed to the user.
///
/// A new format is a folder of this target and a line here; the command line, menus and tests read the list.
public let documentWriters: [any DocumentWriter] =
  [
    TextWriter(),
    MarkdownWriter(),
    JSONWriter(),
    DOCXWriter(),
    HTMLWriter(),
  ] + pageWriters

/// The formats that show finished pages; with the package trait `PDF` the program writes them itself.
#if PDF
  private let pageWriters: [any DocumentWriter] = [PDFWriter(), PNGWriter()]
#else
  private let pageWriters: [any DocumentWriter] = []
#endif

/// The format of this name, or the one of files with this ending, in either case of letters.
public func documentWriter(for nameOrEnding: String) -> (any DocumentWriter)? {
  let wanted = nameOrEnding.lowercased()
  return documentWriters.first { $0.name == wanted || $0.fileEnding == wanted }
}
