import OOXML
import OfficialDocument

/// The text of a run, with line ends, tabs and the hyphens of document numbers as elements of their own.
struct RunText {
  private var text: String

  init(_ text: String) {
    self.text = text
  }

  consuming func write(to xml: inout XMLWriter) {
    text.withUTF8 { utf8 in
      // Nearly all text is plain; only what has a stroke can have a document number.
      var needsCare = false
      for byte in utf8 where byte == UInt8(ascii: "/") || byte < 0x20 { needsCare = true }
      if needsCare {
        Self.writePieces(of: utf8, to: &xml)
      } else {
        Self.write(utf8, to: &xml)
      }
    }
  }

  private static func writePieces(of utf8: UnsafeBufferPointer<UInt8>, to xml: inout XMLWriter) {
    var start = 0
    var hyphens = DocumentNumberHyphens()
    for index in utf8.indices {
      let element: StaticString? =
        switch utf8[index] {
        case UInt8(ascii: "\n"): "<w:br/>"
        case UInt8(ascii: "\r"): index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "\n") ? "" : "<w:br/>"
        case UInt8(ascii: "\t"): "<w:tab/>"
        default: nil
        }
      guard let element = hyphens.keepsTogether(utf8, at: index) ? "<w:noBreakHyphen/>" : element else { continue }
      write(UnsafeBufferPointer(rebasing: utf8[start..<index]), to: &xml)
      xml.raw(element)
      start = index + 1
    }
    write(UnsafeBufferPointer(rebasing: utf8[start...]), to: &xml)
  }

  private static func write(_ utf8: UnsafeBufferPointer<UInt8>, to xml: inout XMLWriter) {
    guard let first = utf8.first, let last = utf8.last else { return }
    let space = UInt8(ascii: " ")
    xml.raw(first == space || last == space ? "<w:t xml:space=\"preserve\">" : "<w:t>")
    xml.escape(utf8, quotes: false)
    xml.raw("</w:t>")
  }
}
