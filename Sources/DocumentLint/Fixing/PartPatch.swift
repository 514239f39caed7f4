internal import OOXML

/// The replacement of some bytes of a part by others.
struct PartEdit: Sendable, Hashable {
  var range: Range<Int>
  var text: String
}

extension [UInt8] {
  /// The bytes after the edits, which must not overlap; those that do are left out.
  func applying(_ edits: [PartEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var place = 0
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    })
    where edit.range.lowerBound >= place && edit.range.upperBound <= count {
      result += self[place..<edit.range.lowerBound]
      result += edit.text.utf8
      place = edit.range.upperBound
    }
    result += self[place...]
    return result
  }
}

/// Properties of a run, paragraph, section or row as they are written, with single children put in or exchanged.
struct PropertyPatch {
  /// The order of the children that patches know, as the schema has it; the others keep their places.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.1.26 (pPr), 17.3.2.28 (rPr), 17.6.17 (sectPr), 17.4.78 (trPr).
  static let runOrder = [
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
    "emboss",
    "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position",
    "sz", "szCs",
    "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
    "eastAsianLayout",
    "specVanish", "oMath", "rPrChange",
  ]
  static let paragraphOrder = [
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers",
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId",
    "cnfStyle",
    "rPr", "sectPr", "pPrChange",
  ]
  static let sectionOrder = [
    "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc",
    "pgBorders",
    "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi",
    "rtlGutter",
    "docGrid", "printerSettings", "sectPrChange",
  ]

  private let bytes: [UInt8]
  private let range: Range<Int>
  private let order: [String]
  private let prefix: String
  private var children: [(name: String, range: Range<Int>)] = []
  private var inner: Range<Int>

  /// Reads properties that stand in a part; nil where they cannot be read by themselves.
  init?(_ bytes: [UInt8], _ range: Range<Int>, order: [String], prefix: String) {
    guard range.upperBound <= bytes.count, !range.isEmpty else { return nil }
    self.bytes = bytes
    self.range = range
    self.order = order
    self.prefix = prefix
    inner = range.upperBound..<range.upperBound
    do throws(XMLReadingError) {
      var xml = try XMLReader(Array(bytes[range]))
      var start = 0
      while let event = try xml.next() {
        switch event {
        case .start(let name):
          if xml.depth == 1 {
            inner = range.lowerBound + xml.range.upperBound..<range.upperBound
          } else if xml.depth == 2 {
            start = xml.range.lowerBound
            children.append(
              (name.split(separator: ":").last.map(String.init) ?? name, start..<xml.range.upperBound))
          }
        case .end:
          if xml.depth == 1, let last = children.indices.last {
            children[last].range = children[last].range.lowerBound..<xml.range.upperBound
          } else if xml.depth == 0 {
            inner = inner.lowerBound..<range.lowerBound + xml.range.lowerBound
          }
        case .text: break
        }
      }
    } catch { return nil }
    for index in children.indices {
      let own = children[index].range
      children[index].range = range.lowerBound + own.lowerBound..<range.lowerBound + own.upperBound
    }
  }

  /// Whether the properties are one empty tag, so that nothing can be put in between.
  private var isEmptyTag: Bool { bytes[range.upperBound - 2] == UInt8(ascii: "/") && children.isEmpty }

  func contains(_ name: String) -> Bool { children.contains { $0.name == name } }

  func text(_ name: String) -> String? {
    children.first { $0.name == name }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// All of the properties anew, with children exchanged: an empty text takes a child away.
  func setting(_ changes: [(name: String, text: String)]) -> PartEdit {
    var pieces = children.map { (name: $0.name, text: String(decoding: bytes[$0.range], as: UTF8.self)) }
    for change in changes {
      if let place = pieces.firstIndex(where: { $0.name == change.name }) {
        pieces[place].text = change.text
      } else if !change.text.isEmpty {
        let rank = order.firstIndex(of: change.name) ?? order.count
        let place =
          pieces.firstIndex { (order.firstIndex(of: $0.name) ?? order.count) > rank } ?? pieces.count
        pieces.insert(change, at: place)
      }
    }
    var open = String(
      decoding: bytes[range.lowerBound..<min(inner.lowerBound, range.upperBound)], as: UTF8.self)
    let name = open.dropFirst().prefix { !" />\n\t\r".contains($0) }
    if isEmptyTag { open = open.replacing("/>", with: ">") }
    return PartEdit(range: range, text: open + pieces.map(\.text).joined() + "</\(name)>")
  }
}
