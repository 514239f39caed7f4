public import PlanModel
internal import SourceText
internal import VietnameseText

/// A document that has been read: the directive, and what a person should look at.
public struct ImportedDirective: Sendable {
  public let directive: Directive
  public let notes: [ImportNote]
  /// The subject with the «V/v» that is printed before it.
  let printedSubject: String?
  let signer: Signer?
}

/// Reads the bytes of a file into paragraphs and tables.
///
/// PDF is not read here: its text comes from another program, and ``readPDFText(_:limits:)`` takes it.
public func readDocument(
  _ bytes: [UInt8], named name: String, limits: ImportLimits = .standard
) throws(ImportRefusal) -> SourceDocument {
  guard bytes.count <= limits.fileBytes else {
    throw ImportRefusal.tooLarge(bytes: bytes.count, limit: limits.fileBytes)
  }
  switch try ImportFormat.detect(bytes, named: name) {
  case .word: return try WordReader.read(bytes, limits)
  case .pdf: throw ImportRefusal(IngestDiagnostics.pdfTool)
  case .html: return HTMLReader.read(try TextDecoding.decode(bytes, limits))
  case .markdown: return LineDocumentReader.read(try TextDecoding.decode(bytes, limits), isMarkdown: true)
  case .text: return LineDocumentReader.read(try TextDecoding.decode(bytes, limits))
  }
}

/// Reads the text that `pdftotext -layout` has taken out of a PDF; pages without letters are a scan.
public func readPDFText(
  _ bytes: [UInt8], limits: ImportLimits = .standard
) throws(ImportRefusal) -> SourceDocument {
  let text = try TextDecoding.decode(bytes.isEmpty ? [0x0A] : bytes, limits)
  let pages = max(1, text.unicodeScalars.count { $0 == "\u{C}" })
  guard text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(pages * 40).count >= pages * 20
  else {
    throw ImportRefusal(IngestDiagnostics.scan)
  }
  return LineDocumentReader.read(text)
}

/// Understands a document as a directive.
///
/// What it does not say is left out, never guessed. Bodies are looked up in the registry only where the issuer is one of
/// the registry's own: the Sở Nội vụ of another province is not ours.
public func importDirective(
  _ document: SourceDocument, registry: Registry
) throws(ImportRefusal) -> ImportedDirective {
  try LegacyEncoding.refuse(document.sample)
  guard !PartyDocument.isOne(document) else { throw ImportRefusal(IngestDiagnostics.partyDocument) }
  let parts = DocumentParts(document.blocks)
  let head = HeadGrammar.read(parts.head)
  if head.isParty { throw ImportRefusal(IngestDiagnostics.partyDocument) }
  var assembly = DirectiveAssembly(head, registry)
  let end = EndGrammar(parts.end)
  assembly.readSource(parts, endCount: end.blockCount)
  assembly.readBody(parts.body)
  guard !assembly.tree.nodes.isEmpty else { throw ImportRefusal(IngestDiagnostics.noPoints) }
  assembly.readTables(parts.body + parts.appendices)
  assembly.readEnd(end)
  assembly.directive.footnotes = document.footnotes.map(unplaced)
  return assembly.finish()
}

/// A value that no person has written anywhere yet.
func unplaced<Value>(_ value: Value) -> Located<Value> { Located(value, at: .nowhere) }

extension SourceDocument {
  /// Enough of the text to see how it is encoded.
  fileprivate var sample: String {
    var sample = ""
    for block in blocks where sample.utf8.count < 100_000 {
      sample += block.texts.joined(separator: "\n") + "\n"
    }
    return sample
  }
}

/// Documents of the Party have another layout (Hướng dẫn 36-HD/VPTW).
enum PartyDocument {
  static func isOne(_ document: SourceDocument) -> Bool {
    for block in document.blocks.prefix(60) {
      for text in block.texts where text.count < 200 {
        let words = words(text)
        if HeadPhrases.nationalTitle(in: words) != nil { return false }
        if let place = words.firstPlace(of: ["dang", "cong", "san", "viet", "nam"]), place <= 2,
          words[place].text.isInCapitals
        {
          return true
        }
      }
    }
    return false
  }
}
