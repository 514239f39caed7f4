internal import OOXML

/// What the styles of a Word file say about the look of a text; nil where they leave it open.
struct WordLook {
  var isBold: Bool?
  var isItalic: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  var isCentred: Bool?
  var numberingID: Int?
  var numberingLevel: Int?

  /// This look over another one.
  func over(_ base: WordLook) -> WordLook {
    WordLook(
      isBold: isBold ?? base.isBold, isItalic: isItalic ?? base.isItalic,
      isCapitals: isCapitals ?? base.isCapitals, isHidden: isHidden ?? base.isHidden,
      isCentred: isCentred ?? base.isCentred, numberingID: numberingID ?? base.numberingID,
      numberingLevel: numberingLevel ?? base.numberingLevel)
  }

  /// Takes what an element of `w:pPr`, `w:rPr` or `w:numPr` says.
  mutating func read(_ name: String, _ xml: inout XMLReader) throws(XMLReadingError) {
    switch name {
    case "w:b": isBold = try xml.isOn()
    case "w:i": isItalic = try xml.isOn()
    case "w:caps": isCapitals = try xml.isOn()
    case "w:vanish": isHidden = try xml.isOn()
    case "w:jc": isCentred = try xml.attribute("w:val") == "center"
    case "w:numId": numberingID = try xml.number()
    case "w:ilvl": numberingLevel = try xml.number()
    default: break
    }
  }
}

/// The styles of a Word file, each over those that it is based on.
struct WordStyles {
  private(set) var looks: [String: WordLook] = [:]
  private(set) var defaultParagraphStyle: String?

  init() {}

  init(_ bytes: [UInt8]) throws(XMLReadingError) {
    var own: [String: (look: WordLook, base: String?)] = [:]
    var xml = try XMLReader(bytes, namespaces: .word)
    var id: String?
    var look = WordLook()
    var base: String?
    while let event = try xml.next() {
      switch event {
      case .start("w:style"):
        id = try xml.attribute("w:styleId")
        if try xml.attribute("w:type") == "paragraph", ["1", "true"].contains(try xml.attribute("w:default"))
        {
          defaultParagraphStyle = id
        }
        look = WordLook()
        base = nil
      case .start("w:basedOn"): base = try xml.attribute("w:val")
      case .start("w:tblStylePr"): try xml.skip()
      case .start(let name): try look.read(name, &xml)
      case .end("w:style"):
        if let id { own[id] = (look, base) }
        id = nil
      default: break
      }
    }
    for id in own.keys {
      var look = WordLook()
      var next: String? = id
      // A chain of bases is short; a circle ends here.
      for _ in 0..<32 {
        guard let current = next, let style = own[current] else { break }
        look = look.over(style.look)
        next = style.base
      }
      looks[id] = look
    }
  }
}
