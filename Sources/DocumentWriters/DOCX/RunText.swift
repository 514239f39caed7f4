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
      var start = 0
      var hyphens = DocumentNumberHyphens()
      for index in utf8.indices {
        let byte = utf8[index]
        let isFixed = hyphens.keepsTogether(utf8, at: index)
        guard isFixed || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") else { continue }
        Self.piece(utf8, start..<index, to: &xml)
        switch byte {
        case UInt8(ascii: "\n"): xml.raw("<w:br/>")
        case UInt8(ascii: "\t"): xml.raw("<w:tab/>")
        default: xml.raw("<w:noBreakHyphen/>")
        }
        start = index + 1
      }
      Self.piece(utf8, start..<utf8.count, to: &xml)
    }
  }

  private static func piece(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to xml: inout XMLWriter
  ) {
    guard !range.isEmpty else { return }
    let keepsSpaces =
      utf8[range.lowerBound] == UInt8(ascii: " ") || utf8[range.upperBound - 1] == UInt8(ascii: " ")
    xml.raw(keepsSpaces ? "<w:t xml:space=\"preserve\">" : "<w:t>")
    xml.escape(UnsafeBufferPointer(rebasing: utf8[range]), quotes: false)
    xml.raw("</w:t>")
  }
}
