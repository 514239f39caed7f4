internal import OOXML
internal import OfficialDocument

/// Reads the properties of a section; the reader stands behind their start tag.
enum SectionReader {
  /// A header or footer of a section, by the relationship that leads to it.
  struct Reference {
    var isHeader: Bool
    var place: WordSection.Place
    var relationship: String
  }

  static func read(_ xml: inout XMLReader) throws(XMLReadingError) -> (WordSection, [Reference]) {
    var section = WordSection()
    var references: [Reference] = []
    let start = xml.range.lowerBound
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:headerReference", "w:footerReference":
        guard let relationship = try xml.attribute("r:id") else { continue }
        let place: WordSection.Place =
          switch try xml.attribute("w:type") {
          case "first": .firstPage
          case "even": .evenPages
          default: .otherPages
          }
        references.append(
          Reference(isHeader: name == "w:headerReference", place: place, relationship: relationship))
      case "w:pgSz":
        section.width = try length(&xml, "w:w")
        section.height = try length(&xml, "w:h")
      case "w:pgMar":
        section.top = try length(&xml, "w:top")
        section.bottom = try length(&xml, "w:bottom")
        section.left = try length(&xml, "w:left")
        section.right = try length(&xml, "w:right")
        section.gutter = try length(&xml, "w:gutter") ?? .pt(0)
      case "w:titlePg": section.hasOwnFirstPage = try xml.toggle()
      case "w:pgNumType": section.startsAtPage = try xml.number("w:start")
      case "w:type": section.startsNewPage = try xml.value() != "continuous"
      case "w:sectPrChange": try xml.skip()
      default: break
      }
    }
    section.element = start..<xml.range.upperBound
    return (section, references)
  }

  private static func length(_ xml: inout XMLReader, _ name: String) throws(XMLReadingError) -> Length? {
    try xml.number(name).map { Length(twips: Double($0)) }
  }
}
