import OOXML
import OfficialDocument
import PlanModel

/// The part `docProps/core.xml`: title, issuer, language and date.
///
/// Source: ECMA-376-2, clause 8 (core properties).
enum DOCXCoreProperties {
  static func part(_ document: OfficialDocument, secondsSince1970: Int?) -> XMLWriter {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
      """)
    xml.text(document.propertyTitle)
    xml.raw("</dc:title><dc:creator>")
    xml.text(document.letterhead.issuer.joined(separator: " "))
    xml.raw("</dc:creator><dc:language>vi-VN</dc:language>")
    if let moment = secondsSince1970.map(moment) ?? document.moment {
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
    return xml
  }

  /// A moment in UTC as W3CDTF has it.
  static func moment(secondsSince1970 seconds: Int) -> String {
    // Days are counted from 0000-03-01, so that the leap day is the last of its year.
    let (days, second) = quotient(seconds, 86_400)
    let (era, dayOfEra) = quotient(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time)Z"
  }

  fileprivate static func padded(_ value: Int, _ width: Int) -> String {
    let digits = "\(value)"
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }

  private static func quotient(_ value: Int, _ divisor: Int) -> (Int, Int) {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }
}

extension OfficialDocument {
  /// What Word shows as the document's title: its kind and its trích yếu.
  fileprivate var propertyTitle: String {
    let name = kind.name.prefix(1).uppercased() + kind.name.dropFirst()
    return [name, title?.subject ?? letterhead.letterSubject ?? ""].filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  /// The day of issue at midnight; nil for a draft.
  fileprivate var moment: String? {
    let date = letterhead.placeAndDate
    guard let year = date.year, let month = date.month, let day = date.day,
      1...9_999 ~= year, 1...12 ~= month, 1...31 ~= day
    else { return nil }
    let parts = [(year, 4), (month, 2), (day, 2)].map(DOCXCoreProperties.padded)
    return parts.joined(separator: "-") + "T00:00:00Z"
  }
}
