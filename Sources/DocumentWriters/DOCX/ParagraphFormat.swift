import OOXML
import OfficialDocument

/// Where a paragraph stands in a list: the numbering instance and the level in it.
struct ListPosition: Hashable {
  var number: Int
  var level: Int
}

/// How a paragraph is set; what is nil is left to the style below.
struct ParagraphFormat {
  enum Alignment: String {
    case left, center, right, both
  }

  enum LineSpacing {
    /// Times a single line.
    case multiple(Double)
    case exact(Length)
  }

  enum Border {
    /// A thin line above, with so much room between it and the text.
    case rule(space: Length)
    /// A box around the text, with ``frameSpace`` above and below it and nothing at its sides.
    case frame(color: StaticString)

    static let frameSpace = Length.pt(3)
    static let frameLine = Length.pt(1)
  }

  var keepNext = false
  var keepLines = false
  var list: ListPosition?
  var border: Border?
  var before: Length?
  var after: Length?
  var line: LineSpacing?
  var left: Length?
  var right: Length?
  /// Negative where the first line hangs out.
  var firstLine: Length?
  var alignment: Alignment?
  /// From 0.
  var outlineLevel: Int?

  /// The children of `w:pPr` after `w:pStyle`, in the order of the schema.
  ///
  /// Source: ISO/IEC 29500-1, 17.3.1.26.
  func write(to xml: inout XMLWriter) {
    if keepNext { xml.raw("<w:keepNext/>") }
    if keepLines { xml.raw("<w:keepLines/>") }
    if let list {
      xml.raw("<w:numPr><w:ilvl w:val=\"")
      xml.integer(list.level)
      xml.raw("\"/><w:numId w:val=\"")
      xml.integer(list.number)
      xml.raw("\"/></w:numPr>")
    }
    writeBorder(to: &xml)
    writeSpacing(to: &xml)
    writeIndent(to: &xml)
    if let alignment {
      xml.raw("<w:jc")
      xml.attribute("w:val", alignment.rawValue)
      xml.raw("/>")
    }
    if let outlineLevel {
      xml.raw("<w:outlineLvl")
      xml.attribute("w:val", outlineLevel)
      xml.raw("/>")
    }
  }

  private func writeBorder(to xml: inout XMLWriter) {
    switch border {
    case nil: break
    case .rule(let space):
      xml.raw("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\"")
      xml.attribute("w:space", Int(space.pt))
      xml.raw(" w:color=\"000000\"/></w:pBdr>")
    case .frame(let color):
      xml.raw("<w:pBdr>")
      let space = Int(Border.frameSpace.pt)
      let sides: [(StaticString, Int)] = [("top", space), ("left", 0), ("bottom", space), ("right", 0)]
      for (side, space) in sides {
        xml.raw("<w:")
        xml.raw(side)
        xml.raw(" w:val=\"single\" w:sz=\"8\"")
        xml.attribute("w:space", space)
        xml.raw(" w:color=\"")
        xml.raw(color)
        xml.raw("\"/>")
      }
      xml.raw("</w:pBdr>")
    }
  }

  private func writeSpacing(to xml: inout XMLWriter) {
    guard before != nil || after != nil || line != nil else { return }
    xml.raw("<w:spacing")
    if let before { xml.attribute("w:before", before.roundedTwips) }
    if let after { xml.attribute("w:after", after.roundedTwips) }
    switch line {
    case nil: break
    case .multiple(let times):
      xml.attribute("w:line", Length.pt(12 * times).roundedTwips)
      xml.raw(" w:lineRule=\"auto\"")
    case .exact(let height):
      xml.attribute("w:line", height.roundedTwips)
      xml.raw(" w:lineRule=\"exact\"")
    }
    xml.raw("/>")
  }

  private func writeIndent(to xml: inout XMLWriter) {
    guard left != nil || right != nil || firstLine != nil else { return }
    xml.raw("<w:ind")
    if let left { xml.attribute("w:left", left.roundedTwips) }
    if let right { xml.attribute("w:right", right.roundedTwips) }
    if let firstLine {
      if firstLine < .pt(0) {
        xml.attribute("w:hanging", -firstLine.roundedTwips)
      } else {
        xml.attribute("w:firstLine", firstLine.roundedTwips)
      }
    }
    xml.raw("/>")
  }
}
