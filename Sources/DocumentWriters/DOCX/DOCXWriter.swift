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
  /// The stretches of the document for which the writer was prepared, in their order.
  private var known: [KnownPiece] = []
  private var knownProperties: (bytes: [UInt8], entry: PreparedEntry)?

  public init(options: DOCXOptions = DOCXOptions()) {
    self.options = options
  }

  /// A writer whose files say from which plan they are and which paragraph prints which block.
  public func marking(planDigest: String?) -> DOCXWriter {
    var options = options
    options.planDigest = planDigest
    return DOCXWriter(options: options)
  }

  /// A writer that has made once what documents have in common with this one: the parts around it, and every stretch of
  /// the text in which they say the same.
  ///
  /// It writes other documents as well, and the same bytes as any other writer.
  public func prepared(for document: OfficialDocument) -> DOCXWriter {
    var writer = self
    guard let package = try? DOCXPackage(DOCXShape(document, options)) else { return self }
    writer.package = package
    // Bookmarks are numbered through the document, so that a stretch is never the same by itself.
    if options.planDigest == nil {
      var zip = ZipWriter()
      writer.known = pieces(of: document, package.sectionParts, &zip).pieces
    }
    let properties = DOCXCoreProperties.part(document, secondsSince1970: options.secondsSince1970)
    var zip = ZipWriter()
    if let entry = try? zip.prepared(DOCXPackage.coreProperties, properties) {
      writer.knownProperties = (properties, entry)
    }
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
      var zip = ZipWriter()
      for entry in package.constant { try zip.add(entry) }
      let (pieces, keys) = pieces(of: document, package.sectionParts, &zip)
      try zip.add(PreparedEntry(DOCXPackage.documentPart, segments: pieces.map(\.segment)))
      let properties = DOCXCoreProperties.part(document, secondsSince1970: options.secondsSince1970)
      if let knownProperties, knownProperties.bytes == properties {
        try zip.add(knownProperties.entry)
      } else {
        try zip.add(DOCXPackage.coreProperties, properties)
      }
      if let planDigest = options.planDigest {
        try zip.add(DOCXPackage.origin, DOCXOrigin.part(planDigest: planDigest, keys: keys))
      }
      var replaced = pieces.flatMap(\.replaced)
      let own = DOCXPackage.ownParts(document, shape, footnotes: DOCXFootnotes.part(document))
      for (name, part) in own {
        try zip.add(name, part.bytes)
        replaced += part.replaced
      }
      return DOCXFile(bytes: zip.finish(), replaced: replaced)
    } catch {
      throw .tooLarge
    }
  }

  /// The stretches of a document; those that are known are not made again.
  private func pieces(
    of document: OfficialDocument, _ parts: SectionParts, _ zip: inout ZipWriter
  ) -> (pieces: [KnownPiece], keys: [BlockKey]) {
    var builder = DOCXBuilder(document, parts, marksBlocks: options.planDigest != nil)
    let isSameShape = package?.shape == DOCXShape(document, options)
    let pieces = DOCXPiece.all(of: document).enumerated().map { index, piece in
      let before = builder.counts
      if isSameShape, index < known.count, known[index].before == before, known[index].piece == piece {
        builder.counts = known[index].after
        return known[index]
      }
      let replacedCount = builder.replaced.count
      builder.write(piece)
      defer { builder.xml.removeBytes() }
      return KnownPiece(
        piece: piece, before: before, after: builder.counts, segment: zip.segment(builder.xml.bytes),
        replaced: Array(builder.replaced[replacedCount...]))
    }
    return (pieces, builder.keys)
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
