import OOXML
import OfficialDocument

/// The part `docProps/core.xml`: title, issuer, language and date.
///
/// Source: ECMA-376-2, clause 8 (core properties).
enum DOCXCoreProperties {
  static func part(_ document: OfficialDocument, secondsSince1970: Int?) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
      """)
    xml.text(clean(document.propertyTitle))
    xml.raw("</dc:title><dc:creator>")
    xml.text(clean(document.propertyAuthor))
    xml.raw("</dc:creator><dc:language>vi-VN</dc:language>")
    if let moment = document.moment(secondsSince1970: secondsSince1970) {
      for element: StaticString in ["dcterms:created", "dcterms:modified"] {
        xml.raw("<")
        xml.raw(element)
        xml.raw(" xsi:type=\"dcterms:W3CDTF\">")
        xml.text(moment)
        xml.raw("</")
        xml.raw(element)
        xml.raw(">")
      }
    }
    xml.raw("</cp:coreProperties>")
    return xml.bytes
  }
}
