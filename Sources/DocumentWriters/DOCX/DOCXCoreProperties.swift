import OOXML
import OfficialDocument
import PlanModel
import VietnameseText

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
    xml.text(clean(document.letterhead.issuer.joined(separator: " ")))
    xml.raw("</dc:creator><dc:language>vi-VN</dc:language>")
    if let moment = secondsSince1970.flatMap(moment) ?? document.moment {
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

  /// A moment in UTC as W3CDTF has it; nil outside the years 1 to 9999.
  static func moment(secondsSince1970 seconds: Int) -> String? {
    guard let date = CalendarDate(secondsSince1970: seconds) else { return nil }
    let second = (seconds % 86_400 + 86_400) % 86_400
    let time = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date)T\(time.joined(separator: ":"))Z"
  }
}

extension OfficialDocument {
  /// What Word shows as the document's title: its kind and its trích yếu.
  fileprivate var propertyTitle: String {
    [capitalizingFirst(kind.name), title?.subject ?? letterhead.printedLetterSubject ?? ""].filter {
      !$0.isEmpty
    }.joined(
      separator: " ")
  }

  /// The day of issue at midnight; nil for a draft.
  fileprivate var moment: String? {
    let date = letterhead.placeAndDate
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { "\($0)T00:00:00Z" }
  }
}
