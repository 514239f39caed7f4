import OOXML

/// How letters are set; what is nil is left to the style below.
struct RunFormat {
  var isBold: Bool?
  var isItalic: Bool?
  /// Six hexadecimal digits.
  var color: StaticString?
  /// In points.
  var size: Double?

  /// The children of `w:rPr` in the order of the schema.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.2.28.
  func write(to xml: inout XMLWriter) {
    if let isBold { xml.raw(isBold ? "<w:b/>" : "<w:b w:val=\"0\"/>") }
    if let isItalic { xml.raw(isItalic ? "<w:i/>" : "<w:i w:val=\"0\"/>") }
    if let color {
      xml.raw("<w:color w:val=\"")
      xml.raw(color)
      xml.raw("\"/>")
    }
    if let size {
      let halfPoints = Int((size * 2).rounded())
      xml.raw("<w:sz")
      xml.attribute("w:val", halfPoints)
      xml.raw("/><w:szCs")
      xml.attribute("w:val", halfPoints)
      xml.raw("/>")
    }
  }
}
