internal import OOXML
internal import SourceText

/// Reads a Word file: what is printed, with tracked changes taken as accepted.
enum WordReader {
  static func read(_ bytes: [UInt8], _ limits: ImportLimits) throws(ImportRefusal) -> SourceDocument {
    do throws(PackageReadingError) {
      let package = try OfficePackage(bytes)
      let main = try package.mainPart()
      guard isWord(package.contentType(of: main)) else { throw .missingPart("word/document.xml") }
      return try read(package, main, limits)
    } catch {
      throw ImportRefusal(error)
    }
  }

  /// A package without declared types is taken for a Word file where its main part reads as one.
  private static func isWord(_ type: String?) -> Bool { type?.contains("wordprocessingml") ?? true }

  private static func read(
    _ package: OfficePackage, _ main: String, _ limits: ImportLimits
  ) throws(PackageReadingError) -> SourceDocument {
    let related = try package.relationships(of: main).filter { !$0.isExternal && package.contains($0.target) }
    func part(_ type: String) -> String? { related.first { $0.type.hasSuffix("/" + type) }?.target }
    var styles = WordStyles()
    var numbering = WordNumbering()
    if let name = part("styles") {
      let content = try package.read(name)
      do { styles = try WordStyles(content) } catch { throw .xml(part: name, error) }
    }
    if let name = part("numbering") {
      let content = try package.read(name)
      do { numbering = try WordNumbering(content) } catch { throw .xml(part: name, error) }
    }
    var document: SourceDocument
    let content = try package.read(main)
    do {
      document = try WordBodyReader.read(content, styles, numbering, limits)
    } catch { throw .xml(part: main, error) }
    for type in ["footnotes", "endnotes"] {
      guard let name = part(type) else { continue }
      let content = try package.read(name)
      do {
        document.footnotes += try WordBodyReader.notes(content, styles, limits)
      } catch { throw .xml(part: name, error) }
    }
    return document
  }
}

extension ImportRefusal {
  /// What a fault of the package means for the person who has the file.
  init(_ error: PackageReadingError) {
    switch error {
    case .zip(.encrypted): self.init(IngestDiagnostics.encrypted)
    case .zip(.notAnArchive), .zip(.truncated), .zip(.damaged), .zip(.missing), .zip(.unsupported):
      self.init(IngestDiagnostics.damaged)
    case .zip(.contradictsItself(let name)):
      self.init(
        IngestDiagnostics.damaged,
        LocalizedText(
          "phần «\(shown(name))» không khớp với mục lục của tệp",
          en: "the part “\(shown(name))” contradicts the directory"))
    case .zip(.unsafeName(let name)), .zip(.repeatedName(let name)):
      self.init(
        IngestDiagnostics.unsafe,
        LocalizedText("tên phần «\(shown(name))»", en: "the name of the part “\(shown(name))”"))
    case .zip(.tooManyEntries(let limit)):
      self.init(
        IngestDiagnostics.unsafe, LocalizedText("có hơn \(limit) phần", en: "it has more than \(limit) parts")
      )
    case .zip(.tooLarge(let name)):
      self.init(
        IngestDiagnostics.unsafe,
        LocalizedText(
          "phần «\(shown(name))» bung ra quá lớn", en: "the part “\(shown(name))” unpacks to far too much"))
    case .missingPart: self.init(IngestDiagnostics.unknownFormat)
    case .xml(let part, let fault): self.init(part: part, fault)
    }
  }

  private init(part: String, _ fault: XMLReadingError) {
    let place = LocalizedText("phần «\(shown(part))»", en: "the part “\(shown(part))”")
    switch fault.reason {
    case .hasDocumentType, .unknownEntity:
      self.init(
        IngestDiagnostics.unsafe,
        LocalizedText("\(place.vi) gọi nội dung từ ngoài", en: "\(place.en) calls for content from elsewhere")
      )
    case .tooDeep:
      self.init(
        IngestDiagnostics.unsafe,
        LocalizedText("\(place.vi) lồng nhau quá sâu", en: "\(place.en) is nested far too deep"))
    case .tooLarge: self.init(IngestDiagnostics.tooLarge, place)
    case .notText, .unsupportedEncoding, .malformed, .truncated: self.init(IngestDiagnostics.damaged, place)
    }
  }
}

/// A name from a file, short and on one line.
private func shown(_ name: String) -> String { String(tidied(name).prefix(60)) }
