internal import OOXML
public import SourceText

/// Reads a Word file from bytes that may come from anybody.
public enum WordFileReader {
  /// The document, or the one finding that says why there is none.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on the disk.
  ///   - path: its name for the user; the parts beside the document's own text are called after it.
  ///   - firstID: the number of the document's text among the files of the run; the other parts have those after it.
  /// - Returns: the document with all formatting resolved, or why there is none.
  public static func read(
    _ bytes: [UInt8], path: String, firstID: FileID
  ) -> Result<WordDocument, UnreadableWordFile> {
    do throws(PackageReadingError) {
      var reading = try Reading(bytes, path, firstID)
      return .success(try reading.document())
    } catch {
      let place = SourceFile(id: firstID, path: path, bytes: [])
      return .failure(
        UnreadableWordFile(source: place, diagnostic: ReadingProblem.diagnostic(error, bytes, place)))
    }
  }
}

/// A file that cannot be read as a Word file, and why.
public struct UnreadableWordFile: Error, Sendable {
  public let source: SourceFile
  public let diagnostic: Diagnostic

  public init(source: SourceFile, diagnostic: Diagnostic) {
    self.source = source
    self.diagnostic = diagnostic
  }
}

private struct Reading {
  private let package: OfficePackage
  private let path: String
  private let firstID: FileID
  private let main: String
  private let relationships: [OfficePackage.Relationship]
  private let styles: StyleSheet
  private var resolver: FormatResolver
  private var result = WordDocument()

  init(_ bytes: [UInt8], _ path: String, _ firstID: FileID) throws(PackageReadingError) {
    package = try OfficePackage(bytes)
    self.path = path
    self.firstID = firstID
    main = try package.mainPart()
    relationships = try package.relationships(of: main)
    guard package.contentType(of: main)?.contains("wordprocessingml") ?? false else {
      throw .missingPart("word/document.xml")
    }
    var sheet = StyleSheet()
    if let part = Self.target("styles", relationships), package.contains(part) {
      let bytes = try package.read(part)
      try Self.xml(part) { () throws(XMLReadingError) in try sheet.readStyles(bytes) }
    }
    if let part = Self.target("theme", relationships), package.contains(part) {
      let bytes = try package.read(part)
      let language = try Self.themeLanguage(package, relationships)
      try Self.xml(part) { () throws(XMLReadingError) in try sheet.readTheme(bytes, language: language) }
    }
    var numbering = Numbering()
    if let part = Self.target("numbering", relationships), package.contains(part) {
      let bytes = try package.read(part)
      try Self.xml(part) { () throws(XMLReadingError) in numbering = try Numbering(bytes) }
    }
    styles = sheet
    resolver = FormatResolver(sheet, numbering)
  }

  mutating func document() throws(PackageReadingError) -> WordDocument {
    var sections = try readPart(main, .body).sections
    result.main = result.paragraphs.indices.filter { result.paragraphs[$0].container != .textBox }
    if sections.isEmpty {
      sections = [(WordSection(), [])]
      result.unjudged.append(
        Unjudged(
          paragraph: nil,
          what: LocalizedText(
            "khổ giấy và lề, vì tệp không ghi", en: "paper and margins, which the file does not state")))
    }
    numberSections(count: sections.count)
    var read: [String: Int] = [:]
    for (section, references) in sections {
      result.sections.append(try withHeaders(section, references, &read))
    }
    for kind in ["footnotes", "endnotes"] {
      if let part = Self.target(kind, relationships), package.contains(part) { _ = try readPart(part, .note) }
    }
    result.hasComments = Self.target("comments", relationships).map(package.contains) ?? false
    result.statedPages = try statedPages()
    result.origin = try origin()
    layText()
    return result
  }

  // MARK: Parts

  private mutating func readPart(
    _ name: String, _ container: WordParagraph.Container
  ) throws(PackageReadingError) -> ContentReader {
    let bytes = try package.read(name)
    let part = result.parts.count
    let first = result.paragraphs.count
    var content: ContentReader
    do throws(XMLReadingError) {
      content = try ContentReader(
        bytes, part: part, container: container, firstTable: result.tables.count, styles: styles)
      try content.read()
    } catch { throw .xml(part: name, error) }
    resolver.resolve(&content)
    for table in content.tables.indices {
      for row in content.tables[table].rows.indices {
        for cell in content.tables[table].rows[row].cells.indices {
          for place in content.tables[table].rows[row].cells[cell].paragraphs.indices {
            content.tables[table].rows[row].cells[cell].paragraphs[place] += first
          }
        }
      }
    }
    let shown = part == 0 ? path : path + "/" + name
    result.parts.append(
      WordPart(
        name: name, bytes: content.xml.bytes,
        source: SourceFile(id: FileID(firstID.rawValue &+ UInt32(part)), path: shown, bytes: []),
        container: container))
    result.paragraphs += content.paragraphs
    result.tables += content.tables
    result.unjudged += content.unjudged.map {
      Unjudged(paragraph: $0.paragraph.map { $0 + first }, what: $0.what)
    }
    result.changes += content.changes.map { $0 + first }
    return content
  }

  /// A section ends with the paragraph that holds its properties; the last one ends with the document.
  private mutating func numberSections(count: Int) {
    var number = 0
    for index in result.paragraphs.indices {
      result.paragraphs[index].section = min(number, count - 1)
      if result.paragraphs[index].hasSection { number += 1 }
    }
  }

  /// A section without a header of its own has that of the section before.
  private mutating func withHeaders(
    _ section: WordSection, _ references: [SectionReader.Reference], _ read: inout [String: Int]
  ) throws(PackageReadingError) -> WordSection {
    var section = section
    section.headers = result.sections.last?.headers ?? [:]
    section.footers = result.sections.last?.footers ?? [:]
    for reference in references {
      guard let target = relationships.first(where: { $0.id == reference.relationship }), !target.isExternal,
        package.contains(target.target)
      else { continue }
      let number: Int
      if let known = read[target.target] {
        number = known
      } else {
        number = result.parts.count
        _ = try readPart(target.target, reference.isHeader ? .header : .footer)
        read[target.target] = number
      }
      if reference.isHeader {
        section.headers[reference.place] = number
      } else {
        section.footers[reference.place] = number
      }
    }
    return section
  }

  /// Lays the paragraphs of each part out one a line, each behind its marker.
  private mutating func layText() {
    var texts = [[UInt8]](repeating: [], count: result.parts.count)
    for index in result.paragraphs.indices {
      let paragraph = result.paragraphs[index]
      let part = paragraph.part
      if let marker = paragraph.marker { texts[part] += (marker + " ").utf8 }
      let start = texts[part].count
      texts[part] += paragraph.text.utf8
      result.paragraphs[index].span = SourceSpan(
        result.parts[part].source.id, ByteRange(start..<texts[part].count))
      texts[part].append(0x0A)
    }
    for part in result.parts.indices {
      let source = result.parts[part].source
      result.parts[part].source = SourceFile(id: source.id, path: source.path, bytes: texts[part])
    }
  }

  // MARK: What stands beside the text

  private func statedPages() throws(PackageReadingError) -> Int? {
    let properties = try package.relationships().first { $0.type.hasSuffix("/extended-properties") }
    guard let part = properties?.target, package.contains(part) else { return nil }
    let bytes = try package.read(part)
    do throws(XMLReadingError) {
      var xml = try XMLReader(bytes)
      var isPages = false
      while let event = try xml.next() {
        switch event {
        case .start(let name): isPages = name == "?:Pages"
        case .text(let text): if isPages { return Int(text) }
        case .end: isPages = false
        }
      }
    } catch { throw .xml(part: part, error) }
    return nil
  }

  private func origin() throws(PackageReadingError) -> WordOrigin? {
    for relationship in relationships where relationship.type.hasSuffix("/customXml") {
      guard package.contains(relationship.target) else { continue }
      let bytes = try package.read(relationship.target)
      // Data of other programs need not be anything that we can read.
      if let origin = try? OriginReader.read(bytes) { return origin }
    }
    return nil
  }

  private static func themeLanguage(
    _ package: OfficePackage, _ relationships: [OfficePackage.Relationship]
  ) throws(PackageReadingError) -> String? {
    guard let part = target("settings", relationships), package.contains(part) else { return nil }
    let bytes = try package.read(part)
    var language: String?
    try xml(part) { () throws(XMLReadingError) in
      var xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
      while let event = try xml.next() {
        if event == .start("w:themeFontLang") { language = try xml.value() }
      }
    }
    return language
  }

  private static func target(_ kind: String, _ relationships: [OfficePackage.Relationship]) -> String? {
    relationships.first { $0.type.hasSuffix("/" + kind) && !$0.isExternal }?.target
  }

  private static func xml(
    _ part: String, _ body: () throws(XMLReadingError) -> Void
  ) throws(PackageReadingError) {
    do throws(XMLReadingError) { try body() } catch { throw .xml(part: part, error) }
  }
}

/// Reads the part that says from which plan a file was written.
private enum OriginReader {
  static func read(_ bytes: [UInt8]) throws(XMLReadingError) -> WordOrigin? {
    var xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
    var origin: WordOrigin?
    while let event = try xml.next() {
      if event == .start("k:origin") {
        origin = WordOrigin(plan: try xml.attribute("plan") ?? "", keys: [:])
      } else if event == .start("k:block"), let key = try xml.attribute("key"),
        let bookmark = try xml.attribute("bookmark")
      {
        origin?.keys[bookmark] = key
      }
    }
    return origin
  }
}
