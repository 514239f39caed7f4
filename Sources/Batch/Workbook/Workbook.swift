internal import OOXML
internal import VietnameseText

/// A workbook (.xlsx) of which one sheet is the table of a batch.
///
/// Source: ECMA-376-1, clause 18 (SpreadsheetML); ISO/IEC 29500 strict as well.
public struct Workbook: Sendable {
  struct Sheet: Sendable {
    let name: String
    let part: String
  }

  let package: OfficePackage
  let sheets: [Sheet]
  let strings: [String]
  let styles: CellStyles
  let startsIn1904: Bool

  /// Whether bytes are those of a workbook, or of an older or locked one that is then refused.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    ZipArchive.isArchive(bytes) || bytes.starts(with: compoundFile)
  }

  /// What .xls files, and .xlsx files with a password, begin with.
  ///
  /// Source: MS-CFB, 2.2.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  init(_ bytes: [UInt8]) throws(WorkbookProblem) {
    guard !bytes.starts(with: Self.compoundFile) else { throw .old }
    do throws(PackageReadingError) {
      package = try OfficePackage(bytes)
      let main = try package.mainPart()
      guard package.contentType(of: main)?.contains("spreadsheetml") ?? true else { throw .missingPart(main) }
      let related = try package.relationships(of: main).filter { !$0.isExternal }
      (sheets, startsIn1904) = try Self.sheets(try package.read(main), main, related)
      let package = package
      func part(_ type: String) -> String? {
        related.first { $0.type.hasSuffix("/" + type) && package.contains($0.target) }?.target
      }
      var strings: [String] = []
      if let name = part("sharedStrings") {
        let content = try package.read(name)
        do { strings = try SharedStrings.read(content) } catch { throw .xml(part: name, error) }
      }
      self.strings = strings
      var styles = CellStyles()
      if let name = part("styles") {
        let content = try package.read(name)
        do { styles = try CellStyles(content) } catch { throw .xml(part: name, error) }
      }
      self.styles = styles
    } catch {
      throw WorkbookProblem(error)
    }
  }

  private static func sheets(
    _ bytes: [UInt8], _ main: String, _ related: [OfficePackage.Relationship]
  ) throws(PackageReadingError) -> ([Sheet], Bool) {
    var sheets: [Sheet] = []
    var startsIn1904 = false
    let parts = Dictionary(related.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    do throws(XMLReadingError) {
      var xml = try XMLReader(bytes, namespaces: .workbook)
      while let event = try xml.next() {
        switch event {
        case .start("x:workbookPr"):
          startsIn1904 = ["1", "true"].contains(try xml.attribute("date1904"))
        case .start("x:sheet"):
          // Charts stand among the sheets as well.
          guard let name = try xml.attribute("name"), let id = try xml.attribute("r:id"),
            let target = parts[id], target.type.hasSuffix("/worksheet")
          else { continue }
          sheets.append(Sheet(name: name, part: target.target))
        default: break
        }
      }
    } catch { throw .xml(part: main, error) }
    return (sheets, startsIn1904)
  }

  /// The sheet of a name, in any case and with or without diacritics; the first where none is named.
  func sheet(named name: String?) -> Sheet? {
    guard let name else { return sheets.first }
    return sheets.first { $0.name == name } ?? sheets.first { folded($0.name) == folded(name) }
  }
}

/// The strings that the cells of a workbook share.
///
/// Source: ECMA-376-1, 18.4.8 and 18.4.9.
enum SharedStrings {
  static func read(_ bytes: [UInt8]) throws(XMLReadingError) -> [String] {
    var strings: [String] = []
    var xml = try XMLReader(bytes, namespaces: .workbook)
    while let event = try xml.next() {
      if case .start("x:si") = event { strings.append(try text(in: &xml)) }
    }
    return strings
  }

  /// The text of the element that has just started: its runs together, without what only tells how to read it aloud.
  static func text(in xml: inout XMLReader) throws(XMLReadingError) -> String {
    let outer = xml.depth - 1
    var text = ""
    var isText = false
    while xml.depth > outer, let event = try xml.next() {
      switch event {
      case .start("x:t"): isText = true
      case .end("x:t"): isText = false
      case .start("x:rPh"): try xml.skip()
      case .text(let piece): if isText { text += piece }
      default: break
      }
    }
    return text
  }
}
