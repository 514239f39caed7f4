import OOXML
public import OfficialDocument

/// Writes documents as Word files in the layout of Nghị định 30/2020/NĐ-CP.
///
/// What is the same in all documents of one layout is prepared once, when the writer is made: to write many documents,
/// make one writer and call ``write(_:)`` for each, from as many threads as you like. The same document gives the same
/// bytes.
public struct DOCXWriter: Sendable {
  private let package: DOCXPackage?
  private let options: DOCXOptions

  /// A writer made ready for documents of the same profile and number of appendices; it writes others as well, only
  /// more slowly.
  public init(for document: OfficialDocument, options: DOCXOptions = DOCXOptions()) {
    package = try? DOCXPackage(DOCXShape(document))
    self.options = options
  }

  /// The file, and what could not be written into it as it was.
  public func write(_ document: OfficialDocument) throws(DOCXError) -> DOCXFile {
    do throws(ZipError) {
      return try file(of: document)
    } catch {
      throw .tooLarge
    }
  }

  private func file(of document: OfficialDocument) throws(ZipError) -> DOCXFile {
    let shape = DOCXShape(document)
    let prepared = self.package.flatMap { $0.shape == shape ? $0 : nil }
    let package = if let prepared { prepared } else { try DOCXPackage(shape) }
    let (parts, replaced) = variableParts(of: document, headerID: package.headerID)
    var zip = ZipWriter()
    for entry in package.constant { try zip.add(entry) }
    for (name, bytes) in parts { try zip.add(name, bytes) }
    return DOCXFile(bytes: try zip.finish(), replaced: replaced)
  }

  /// The parts that carry the words of one document.
  func variableParts(
    of document: OfficialDocument, headerID: String
  ) -> (parts: [(name: String, bytes: [UInt8])], replaced: [ReplacedCharacter]) {
    var builder = DOCXBuilder(document, headerID: headerID)
    builder.build()
    let properties = DOCXCoreProperties.part(document, secondsSince1970: options.secondsSince1970)
    let parts = [
      (DOCXPackage.documentPart, builder.xml.bytes), (DOCXPackage.coreProperties, properties.bytes),
    ]
    let inProperties = properties.replaced.map { ReplacedCharacter(place: "properties", scalar: $0) }
    return (parts, builder.replaced + inProperties)
  }
}

/// A Word file in memory.
public struct DOCXFile: Sendable, Hashable {
  public let bytes: [UInt8]
  /// Characters that XML cannot hold, for each of which U+FFFD stands in the file.
  public let replaced: [ReplacedCharacter]
}

/// What the file says about its own making.
public struct DOCXOptions: Sendable, Hashable {
  /// The moment of writing, such as SOURCE_DATE_EPOCH; without it the file carries the document's own date, or none.
  public var secondsSince1970: Int?

  public init(secondsSince1970: Int? = nil) {
    self.secondsSince1970 = secondsSince1970
  }
}

/// Why a Word file could not be written.
public enum DOCXError: Error, Sendable, Hashable {
  /// It would pass the 4 GB that a Word file can have.
  case tooLarge
}
