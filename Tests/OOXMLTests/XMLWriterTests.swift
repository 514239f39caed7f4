import Foundation
import FoundationXML
import OOXML
import TestSupport
import Testing

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("", ""),
    ("Sở Thông tin & Truyền thông", "Sở Thông tin &amp; Truyền thông"),
    ("a < b > c", "a &lt; b &gt; c"),
    ("]]>", "]]&gt;"),
    ("<!DOCTYPE x [<!ENTITY e \"v\">]>&e;", "&lt;!DOCTYPE x [&lt;!ENTITY e \"v\"&gt;]&gt;&amp;e;"),
    ("\"nguyên văn\"", "\"nguyên văn\""),
    ("một\tdòng\nhai", "một\tdòng\nhai"),
    ("vỡ\r\ndòng", "vỡ&#13;\ndòng"),
    ("🇻🇳 𠀀 漢喃", "🇻🇳 𠀀 漢喃"),
    ("\u{FFFC}\u{FFFD}\u{FEFF}", "\u{FFFC}\u{FFFD}\u{FEFF}"),
  ])
  func escapesText(text: String, expected: String) {
    var xml = XMLWriter()
    xml.text(text)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
    #expect(xml.replaced.isEmpty)
  }

  @Test func escapesQuotesAndWhiteSpaceInAttributes() {
    var xml = XMLWriter()
    xml.attribute("w:val", "\"a\"\t\n<&>")
    #expect(String(decoding: xml.bytes, as: UTF8.self) == " w:val=\"&quot;a&quot;&#9;&#10;&lt;&amp;&gt;\"")
  }

  @Test(arguments: (0...0x1F).map(UInt32.init).filter { ![0x9, 0xA, 0xD].contains($0) } + [0xFFFE, 0xFFFF])
  func replacesAndReportsWhatXMLCannotHold(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    var xml = XMLWriter()
    xml.text("a\(Character(scalar))b")
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "a\u{FFFD}b")
    #expect(xml.replaced == [scalar])
    #expect(!XMLText.isAllowed(scalar))
  }

  @Test(arguments: [-1_234_567, -1, 0, 7, 9, 10, 99, 1_000_000])
  func writesIntegersInDecimal(value: Int) {
    var xml = XMLWriter()
    xml.integer(value)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "\(value)")
  }

  /// Whatever the text, a parser reads back what was written, the replaced characters aside.
  @Test(arguments: 0..<50) func isReadBackByAParser(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "ệ", " ", "<", ">", "&", "\"", "'", "]", "\u{1}", "\u{FFFF}", "😀", "\u{323}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      if let scalar = alphabet.randomElement(using: &random) { text.unicodeScalars.append(scalar) }
    }
    var xml = XMLWriter()
    xml.raw("<t")
    xml.attribute("v", text)
    xml.raw(">")
    xml.text(text)
    xml.raw("</t>")
    var expected = ""
    for scalar in text.unicodeScalars {
      expected.unicodeScalars.append(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    let reader = FirstElement()
    let parser = XMLParser(data: Data(xml.bytes))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(Array(reader.text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(reader.value.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }
}

private final class FirstElement: NSObject, XMLParserDelegate {
  var text = ""
  var value: String?

  func parser(
    _: XMLParser, didStartElement _: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    value = attributes["v"]
  }

  func parser(_: XMLParser, foundCharacters characters: String) { text += characters }
}
