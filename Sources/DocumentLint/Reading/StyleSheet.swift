internal import OOXML

/// The styles of a file, its theme fonts, and what they come to.
///
/// Formatting is asked for in this order: the run itself, its character style, the paragraph's style, the table's style,
/// the defaults of the document. Source: ISO/IEC 29500-1, 17.7.2 (style hierarchy).
struct StyleSheet: Sendable {
  struct Style: Sendable {
    var id = ""
    var name = ""
    var base: String?
    var run = RunProperties()
    var paragraph = ParagraphProperties()
    /// Left and right room in the cells of a table, in twips.
    var leftRoom: Int?
    var rightRoom: Int?
    var hasBorders: Bool?
    /// How the letters of the first row are set.
    var firstRow: RunProperties?
    /// Whether other rows or columns have letters of their own, by their place in the table.
    var hasOtherConditions = false
  }

  var defaultRun = RunProperties()
  var defaultParagraph = ParagraphProperties()
  private(set) var styles: [String: Style] = [:]
  private(set) var defaultParagraphStyle: String?
  private(set) var defaultTableStyle: String?
  /// The faces of the theme, by `major` and `minor`.
  var themeFonts: [String: String] = [:]

  private static let depthLimit = 32

  /// From the style itself down to the one that is based on no other; a circle ends where it closes.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var seen: Set<String> = []
    var next = id
    while let name = next, let style = styles[name], chain.count < Self.depthLimit, seen.insert(name).inserted
    {
      chain.append(style)
      next = style.base
    }
    return chain
  }

  /// What a style and those it is based on say about letters.
  func run(ofStyle id: String?) -> RunProperties {
    chain(id).reversed().reduce(RunProperties()) { $1.run.over($0) }
  }

  func paragraph(ofStyle id: String?) -> ParagraphProperties {
    chain(id).reversed().reduce(ParagraphProperties()) { $1.paragraph.over($0) }
  }

  func name(ofStyle id: String?) -> String {
    (id ?? defaultParagraphStyle).flatMap { styles[$0]?.name } ?? ""
  }

  /// Left and right room in the cells of a table of a style, in twips.
  func room(ofTableStyle id: String?) -> (left: Int, right: Int) {
    let chain = chain(id ?? defaultTableStyle)
    return (
      chain.lazy.compactMap(\.leftRoom).first ?? 115, chain.lazy.compactMap(\.rightRoom).first ?? 115
    )
  }

  func hasBorders(tableStyle id: String?) -> Bool { chain(id).lazy.compactMap(\.hasBorders).first ?? false }

  /// Whether a table style sets letters by their row or column in a way that is not followed.
  func hasOtherConditions(tableStyle id: String?) -> Bool { chain(id).contains(where: \.hasOtherConditions) }

  func firstRow(ofTableStyle id: String?) -> RunProperties? {
    chain(id).reversed().lazy.compactMap(\.firstRow).reduce(nil) { base, own in
      own.over(base ?? RunProperties())
    }
  }

  /// The font that a name stands for; a face of the theme that the file does not have stands for nothing.
  func font(_ name: RunProperties.FontName?) -> String? {
    switch name {
    case nil: nil
    case .named(let font): font
    case .theme(let face): themeFonts[face.hasPrefix("major") ? "major" : "minor"]
    }
  }

  // MARK: Reading

  mutating func readStyles(_ bytes: [UInt8]) throws(XMLReadingError) {
    var xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
    while let event = try xml.next() {
      switch event {
      case .start("w:rPrDefault"):
        let outer = xml.depth - 1
        while let event = try xml.next(), xml.depth > outer {
          if event == .start("w:rPr") { defaultRun = try PropertyReader.runProperties(&xml) }
        }
      case .start("w:pPrDefault"):
        let outer = xml.depth - 1
        while let event = try xml.next(), xml.depth > outer {
          if event == .start("w:pPr") {
            defaultParagraph = try PropertyReader.paragraphProperties(&xml).paragraph
          }
        }
      case .start("w:style"): try readStyle(&xml)
      default: break
      }
    }
  }

  private mutating func readStyle(_ xml: inout XMLReader) throws(XMLReadingError) {
    var style = Style()
    style.id = try xml.attribute("w:styleId") ?? ""
    let kind = try xml.attribute("w:type")
    let isDefault = ["1", "true", "on"].contains(try xml.attribute("w:default"))
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:name": style.name = try xml.value() ?? ""
      case "w:basedOn": style.base = try xml.value()
      case "w:rPr": style.run = try PropertyReader.runProperties(&xml)
      case "w:pPr": style.paragraph = try PropertyReader.paragraphProperties(&xml).paragraph
      case "w:tblCellMar": (style.leftRoom, style.rightRoom) = try TableReader.room(&xml)
      case "w:tblBorders": style.hasBorders = true
      case "w:tblStylePr":
        if try xml.attribute("w:type") == "firstRow" {
          style.firstRow = try Self.runOfCondition(&xml)
        } else if try Self.runOfCondition(&xml) != RunProperties() {
          style.hasOtherConditions = true
        }
      default: break
      }
    }
    guard !style.id.isEmpty, styles.count < 10_000 else { return }
    if isDefault, kind == "paragraph" { defaultParagraphStyle = style.id }
    if isDefault, kind == "table" { defaultTableStyle = style.id }
    styles[style.id] = style
  }

  private static func runOfCondition(_ xml: inout XMLReader) throws(XMLReadingError) -> RunProperties {
    var result = RunProperties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if event == .start("w:rPr") { result = try PropertyReader.runProperties(&xml) }
    }
    return result
  }

  /// With Vietnamese as the language of the theme, Word takes the face that the theme has for the script `Viet`.
  ///
  /// Source: ISO/IEC 29500-1, 17.15.1.88 (themeFontLang); 20.1.4.1.16 (font of a script).
  mutating func readTheme(_ bytes: [UInt8], language: String?) throws(XMLReadingError) {
    var xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
    var group: String?
    let wantsVietnamese = language?.hasPrefix("vi") ?? false
    while let event = try xml.next() {
      switch event {
      case .start("a:majorFont"): group = "major"
      case .start("a:minorFont"): group = "minor"
      case .end("a:majorFont"), .end("a:minorFont"): group = nil
      case .start("a:latin"):
        if let group, let face = try xml.attribute("typeface"), !face.isEmpty { themeFonts[group] = face }
      case .start("a:font"):
        guard wantsVietnamese, let group, try xml.attribute("script") == "Viet",
          let face = try xml.attribute("typeface"), !face.isEmpty
        else { continue }
        themeFonts[group] = face
      default: break
      }
    }
  }
}
