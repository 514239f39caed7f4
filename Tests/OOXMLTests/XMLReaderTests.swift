import OOXML
import TestSupport
import Testing

@Suite struct XMLReaderTests {
  private func events(_ text: String, _ namespaces: XMLNamespaces = .none) throws -> [XMLReader.Event] {
    try events(Array(text.utf8), namespaces)
  }

  private func events(_ bytes: [UInt8], _ namespaces: XMLNamespaces = .none) throws -> [XMLReader.Event] {
    var reader = try XMLReader(bytes, namespaces: namespaces)
    var events: [XMLReader.Event] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  @Test func readsElementsAndText() throws {
    #expect(
      try events("<?xml version='1.0'?><!-- x --><a>b<c/>&lt;&#272;&#x111;<![CDATA[<&]]></a>\n")
        == [.start("a"), .text("b"), .start("c"), .end("c"), .text("<Đđ"), .text("<&"), .end("a")])
  }

  @Test func makesLineBreaksPlain() throws {
    var reader = try XMLReader(Array("<a b='x\r\ny\tz'>1\r\n2\r3</a>".utf8))
    #expect(try reader.next() == .start("a"))
    #expect(try reader.attribute("b") == "x y z")
    #expect(try reader.next() == .text("1\n2\n3"))
  }

  @Test func namesComeWithTheProgramsPrefixes() throws {
    let known = XMLNamespaces(["urn:w": "w", "urn:strict": "w"])
    let text =
      "<x:p xmlns:x='urn:w' x:a='1' a='2'><p xmlns='urn:strict'><q/></p><y:p xmlns:y='urn:no'/></x:p>"
    #expect(
      try events(text, known)
        == [
          .start("w:p"), .start("w:p"), .start("w:q"), .end("w:q"), .end("w:p"), .start("?:p"), .end("?:p"),
          .end("w:p"),
        ])
    var reader = try XMLReader(Array(text.utf8), namespaces: known)
    _ = try reader.next()
    #expect(try reader.attribute("w:a") == "1")
    #expect(try reader.attribute("a") == "2")
    #expect(try reader.attribute("w:b") == nil)
  }

  /// A prefix has its meaning only within the element that declares it.
  @Test func declarationsEndWithTheirElement() throws {
    let known = XMLNamespaces(["urn:1": "one", "urn:2": "two"])
    let text = "<n:a xmlns:n='urn:1'><n:b xmlns:n='urn:2'/><n:b/></n:a>"
    #expect(
      try events(text, known)
        == [.start("one:a"), .start("two:b"), .end("two:b"), .start("one:b"), .end("one:b"), .end("one:a")])
  }

  @Test(arguments: [true, false])
  func readsUTF16(_ isBigEndian: Bool) throws {
    let text = "<?xml version='1.0' encoding='UTF-16'?><a b='Ủy'>Điện Biên 𝄞</a>"
    let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let units = text.utf16.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    for bytes in [mark + units, units] {
      #expect(try events(bytes) == [.start("a"), .text("Điện Biên 𝄞"), .end("a")])
    }
  }

  @Test func placesAreThoseOfTheBytes() throws {
    let text = "<a>Đ<b x='1'/>c</a>"
    var reader = try XMLReader(Array(text.utf8))
    var parts: [String] = []
    while try reader.next() != nil {
      parts.append(String(decoding: reader.bytes[reader.range], as: UTF8.self))
    }
    #expect(parts == ["<a>", "Đ", "<b x='1'/>", "<b x='1'/>", "c", "</a>"])
  }

  @Test func skipsAnElementWithAllBelowIt() throws {
    var reader = try XMLReader(Array("<a><b><c>x</c><d/></b><e/></a>".utf8))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skip()
    #expect(try reader.next() == .start("e"))
  }

  static let bad: [(String, XMLReadingError.Reason)] = [
    ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", .hasDocumentType),
    ("<a>&x;</a>", .unknownEntity), ("<a>&nbsp;</a>", .unknownEntity), ("<a>& </a>", .unknownEntity),
    ("<a>&#0;</a>", .unknownEntity), ("<a>&#xD800;</a>", .unknownEntity), ("<a>&#-5;</a>", .unknownEntity),
    ("<a><b></a></b>", .malformed), ("<a/><b/>", .malformed), ("x<a/>", .malformed), ("<a b=1/>", .malformed),
    ("<a b='1' b='2'/>", .malformed), ("<a b='<'/>", .malformed), ("< a/>", .malformed),
    ("<a b='1'c='2'/>", .malformed),
    ("<a", .truncated), ("<a>", .truncated), ("<a>b", .truncated), ("", .truncated), ("<a b='", .truncated),
    ("<!-- x", .truncated), ("<a><![CDATA[x]]</a>", .truncated), ("<a>\u{1}</a>", .notText),
    ("<a>\u{FFFF}</a>", .notText),
    ("<?xml version='1.0' encoding='windows-1258'?><a/>", .unsupportedEncoding),
  ]

  @Test(arguments: bad.indices)
  func refuses(_ index: Int) {
    let (text, reason) = Self.bad[index]
    let error = #expect(throws: XMLReadingError.self, "\(text)") { _ = try events(text) }
    #expect(error?.reason == reason, "\(text)")
  }

  @Test func refusesBytesThatAreNoText() {
    for bytes: [UInt8] in [
      [0x3C, 0x61, 0x3E, 0xC3, 0x28], [0x3C, 0x61, 0xED, 0xA0, 0x80], [0xFF, 0xFE, 0x3C],
    ] {
      let error = #expect(throws: XMLReadingError.self) { _ = try events(bytes) }
      #expect(error?.reason == .notText)
    }
  }

  @Test func refusesWhatIsTooDeepTooWideOrTooLong() throws {
    let deep = Array(String(repeating: "<a>", count: 1_000_000).utf8)
    let time = cpuTime {
      let error = #expect(throws: XMLReadingError.self) { _ = try events(deep) }
      #expect(error?.reason == .tooDeep)
    }
    #expect(time < .seconds(3))
    let wide = "<a " + (0..<600).map { "a\($0)='' " }.joined() + "/>"
    #expect(throws: XMLReadingError.self) { _ = try events(wide) }
    #expect(throws: XMLReadingError.self) {
      _ = try XMLReader(Array(repeating: 0x20, count: 100), limits: XMLReadingLimits(bytes: 99))
    }
  }

  /// What the project's writer writes is read back.
  @Test(arguments: 0..<30)
  func readsBackWhatTheWriterWrites(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let letters: [Unicode.Scalar] = [
      "a", "Đ", "ễ", "&", "<", ">", "\"", "'", " ", "\n", "\t", "\r", "𝄞", "]",
    ]
    func text() -> String {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.number(below: 20) { text.append(random.pick(letters)) }
      return String(text)
    }
    let (value, content) = (text(), text())
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<a")
    xml.attribute("b", value)
    xml.raw(">")
    xml.text(content)
    xml.raw("</a>")
    var reader = try XMLReader(xml.bytes)
    _ = try reader.next()
    #expect(try reader.attribute("b") == value)
    if !content.isEmpty { #expect(try reader.next() == .text(content)) }
    #expect(try reader.next() == .end("a"))
  }
}
