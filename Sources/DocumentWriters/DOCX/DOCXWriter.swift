import OOXML
public import OfficialDocument
public import SourceText

/// Writes documents as Word files in the layout of Nghị định 30/2020/NĐ-CP.
///
/// The same document gives the same bytes. To write many documents, take the writer that ``prepared(for:)`` gives and use
/// it for all of them, from as many threads as you like.
public struct DOCXWriter: DocumentWriter {
  public let name = "docx"
  public let fileEnding = "docx"
  public let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  public let title = LocalizedText("Tệp Word", en: "Word file")
  public let isText = false

  private let options: DOCXOptions
  private var package: DOCXPackage?

  public init(options: DOCXOptions = DOCXOptions()) {
    self.options = options
  }

  /// A writer that has compressed once what documents of this profile and number of appendices have in common.
  ///
  /// It writes other documents as well, and the same bytes as any other writer.
  public func prepared(for document: OfficialDocument) -> DOCXWriter {
    var writer = self
    writer.package = try? DOCXPackage(DOCXShape(document, options))
    return writer
  }

  public func write(_ document: OfficialDocument) throws(DocumentWritingError) -> DocumentContent {
    .bytes(try file(document).bytes)
  }

  /// The file, and what could not be written into it as it was.
  public func file(_ document: OfficialDocument) throws(DocumentWritingError) -> DOCXFile {
    do throws(ZipError) {
      let shape = DOCXShape(document, options)
      let prepared = package.flatMap { $0.shape == shape ? $0 : nil }
      let package = if let prepared { prepared } else { try DOCXPackage(shape) }
      let (parts, replaced) = variableParts(of: document, headerID: package.headerID)
      var zip = ZipWriter()
      for entry in package.constant { try zip.add(entry) }
      for (name, bytes) in parts { try zip.add(name, bytes) }
      return DOCXFile(bytes: try zip.finish(), replaced: replaced)
    } catch {
      throw .tooLarge
    }
  }

  /// The parts that carry the words of one document.
  func variableParts(
    of document: OfficialDocument, headerID: String
  ) -> (parts: [(name: String, bytes: [UInt8])], replaced: [ReplacedCharacter]) {
    var builder = DOCXBuilder(document, headerID: headerID, marksBlocks: options.planDigest != nil)
    builder.build()
    let properties = DOCXCoreProperties.part(document, secondsSince1970: options.secondsSince1970)
    var parts = [(DOCXPackage.documentPart, builder.xml.bytes), (DOCXPackage.coreProperties, properties)]
    if let planDigest = options.planDigest {
      parts.append((DOCXPackage.origin, DOCXOrigin.part(planDigest: planDigest, keys: builder.keys)))
    }
    return (parts, builder.replaced)
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
  /// A digest of the plan; with it the file carries the keys of its blocks, by which it can be compared with the plan
  /// again after somebody has edited it.
  public var planDigest: String?

  public init(secondsSince1970: Int? = nil, planDigest: String? = nil) {
    self.secondsSince1970 = secondsSince1970
    self.planDigest = planDigest
  }
}
