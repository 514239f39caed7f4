import OfficialDocument
import PlanModel

@testable import DocumentWriters

/// Glyphs whose numbers are code points, as far as a typeface counts, and whose widths are those of the table: a typeface
/// without a file.
final class TableGlyphs: GlyphSource {
  func glyph(_ scalar: Unicode.Scalar, _ face: FontFace) -> Glyph? {
    if scalar.properties.generalCategory == .nonspacingMark { return nil }
    return Glyph(id: scalar.value & 0xFFFF, advance: Font(face, 1).width(of: String(scalar)).pt)
  }

  func shape(
    _ word: [Unicode.Scalar], _ face: FontFace
  ) -> (clusters: [ShapedCluster], missing: [Unicode.Scalar]) {
    let clusters = word.map { scalar in
      ShapedCluster(
        utf8Count: UTF8.width(scalar), glyphs: [ClusterGlyph(id: scalar.value & 0xFFFF, x: 0, y: 0)],
        advance: Font(face, 1).width(of: String(scalar)).pt)
    }
    return (clusters, word.filter { $0 == "\u{1F4E2}" })
  }
}

/// The pages of a document, set in a typeface of widths only.
func pages(_ document: OfficialDocument) -> [Page] { laidOut(document).pages }

func laidOut(_ document: OfficialDocument) -> PageBuilder<TableGlyphs> {
  var builder = PageBuilder(document, TableGlyphs())
  builder.build()
  return builder
}

/// A line as it stands on its page.
struct PageLine {
  var text: String
  /// From the page's upper edge.
  var top: Double
  var bottom: Double
}

extension Page {
  /// Each span at its place on the page.
  var spans: [TextSpan] {
    placed.flatMap { piece in
      piece.fragment.spans.map { span in
        var span = span
        span.x += piece.x
        span.baseline += piece.y
        return span
      }
    }
  }

  /// The number in the top margin.
  var printedNumber: String? {
    spans.first { $0.bottom < Length.mm(19).pt }?.text
  }

  /// What stands below the number, in the order in which it was set.
  var text: String { spans.filter { $0.bottom >= Length.mm(19).pt }.map(\.text).joined(separator: " ") }

  /// The foot of the first page, under its line across the page.
  var contactLine: Placed? {
    placed.last { $0.fragment.bars.first?.y == 0 && $0.fragment.spans.first?.text.hasPrefix("Địa") == true }
  }

  /// What stands below the number, but for the notes and the contact line.
  var textWithoutNotes: String {
    var page = self
    let foot = contactLine?.y
    page.placed.removeAll { $0.fragment.bars.first?.width == NoteArea.ruleLength || $0.y == foot }
    return page.text
  }

  /// The lines of text that are strips of their own.
  var lines: [PageLine] {
    placed.filter { $0.y > Length.mm(19).pt && !$0.fragment.spans.isEmpty }.map { piece in
      PageLine(
        text: piece.fragment.spans.map(\.text).joined(), top: piece.y, bottom: piece.y + piece.fragment.height
      )
    }
  }
}

/// A plan whose body is the given blocks.
func bodyOnly(_ blocks: [Block], signatures: [Signature] = [], recipients: [Recipient] = [])
  -> OfficialDocument
{
  OfficialDocument(
    kind: .plan,
    letterhead: Letterhead(
      superior: [], issuer: ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
      number: DocumentNumber(number: nil, symbol: "KH-STTTT"),
      placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021)),
    body: blocks, signatures: signatures, recipients: recipients)
}

/// A paragraph that fills so many lines.
func paragraph(_ name: String, lines: Int) -> Block {
  // Eleven syllables of this length fill a line of 165 mm.
  let words = Array(repeating: name, count: (lines * 165 - 30) / max(name.count * 2 + 1, 1))
  return Block(key: BlockKey(name), .paragraph(Paragraph(Inlines(words.joined(separator: " ")))))
}
