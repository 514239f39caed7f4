import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The text of a run: clean, with the hyphens of document numbers as elements of their own.
  mutating func runText(_ text: String) {
    var text = isPlain(text) ? text : cleanedAndNoted(text)
    text.withUTF8 { utf8 in
      if utf8.contains(UInt8(ascii: "/")) {
        writePieces(of: utf8)
      } else {
        write(utf8)
      }
    }
  }

  /// Cleans a text as every format does, and notes what is lost by it.
  private mutating func cleanedAndNoted(_ text: String) -> String {
    for scalar in text.unicodeScalars where !XMLText.isAllowed(scalar) && scalar.value < 0x20 {
      replaced.append(ReplacedCharacter(place: place, scalar: scalar))
    }
    return cleaned(text)
  }

  private mutating func writePieces(of utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var hyphens = DocumentNumberHyphens()
    for index in utf8.indices where hyphens.keepsTogether(utf8, at: index) {
      write(UnsafeBufferPointer(rebasing: utf8[start..<index]))
      xml.raw("<w:noBreakHyphen/>")
      start = index + 1
    }
    write(UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let first = utf8.first, let last = utf8.last else { return }
    let space = UInt8(ascii: " ")
    xml.raw(first == space || last == space ? "<w:t xml:space=\"preserve\">" : "<w:t>")
    xml.escape(utf8, quotes: false)
    xml.raw("</w:t>")
  }
}
