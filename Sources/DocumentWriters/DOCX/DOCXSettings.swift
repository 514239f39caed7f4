import OOXML
import OfficialDocument

/// The parts that say how Word shall treat the file: settings and font table.
enum DOCXSettings {
  /// Word 2013 and later without compatibility mode, Vietnamese as the language of the theme fonts that it has not.
  static func settings(hasFootnotes: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      """
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
      <w:characterSpacingControl w:val="doNotCompress"/>
      """)
    if hasFootnotes {
      xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    }
    xml.raw(
      """
      <w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
      <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification"\
       w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      </w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
      """)
    return xml.bytes
  }

  static func fontTable(_ profile: LayoutProfile) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:font")
    xml.attribute("w:name", profile.font)
    xml.raw(
      """
      ><w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/>\
      <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
      """)
    return xml.bytes
  }
}
