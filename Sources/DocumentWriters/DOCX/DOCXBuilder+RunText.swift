import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The text of a run: clean, with the hyphens of document numbers as elements of their own.
  mutating func runText(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { utf8 in
      let traits = TextTraits(utf8)
      guard !traits.contains(.unclean) else { return false }
      write(utf8, traits)
      return true
    }
    guard !isWritten else { return }
    var clean = cleanedAndNoted(text)
    clean.withUTF8 { write($0, [.stroke, .markup]) }
  }

  /// Cleans a text as every format does, and notes what is lost by it.
  private mutating func cleanedAndNoted(_ text: String) -> String {
    for scalar in text.unicodeScalars where !XMLText.isAllowed(scalar) && scalar.value < 0x20 {
      replaced.append(ReplacedCharacter(place: place, scalar: scalar))
    }
    return cleaned(text)
  }

  private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, _ traits: TextTraits) {
    guard traits.contains(.stroke) else {
      writePiece(utf8, traits)
      return
    }
    var start = 0
    var hyphens = DocumentNumberHyphens()
    for index in utf8.indices where hyphens.keepsTogether(utf8, at: index) {
      writePiece(UnsafeBufferPointer(rebasing: utf8[start..<index]), traits)
      xml.raw("<w:noBreakHyphen/>")
      start = index + 1
    }
    writePiece(UnsafeBufferPointer(rebasing: utf8[start...]), traits)
  }

  private mutating func writePiece(_ utf8: UnsafeBufferPointer<UInt8>, _ traits: TextTraits) {
    guard let first = utf8.first, let last = utf8.last else { return }
    let space = UInt8(ascii: " ")
    xml.raw(first == space || last == space ? "<w:t xml:space=\"preserve\">" : "<w:t>")
    if traits.contains(.markup) {
      xml.escape(utf8, quotes: false)
    } else {
      xml.raw(utf8)
    }
    xml.raw("</w:t>")
  }
}
