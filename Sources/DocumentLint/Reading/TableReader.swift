internal import OOXML

/// Reads the properties of tables, rows and cells; the reader stands behind their start tag.
enum TableReader {
  struct Properties {
    var style: String?
    var hasBorders: Bool?
    var leftRoom: Int?
    var rightRoom: Int?
  }

  static func properties(_ xml: inout XMLReader) throws(XMLReadingError) -> Properties {
    var result = Properties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tblStyle": result.style = try xml.value()
      case "w:tblBorders": result.hasBorders = try drawsLines(&xml)
      case "w:tblCellMar": (result.leftRoom, result.rightRoom) = try room(&xml)
      default: break
      }
    }
    return result
  }

  /// Left and right room in the cells, in twips.
  static func room(_ xml: inout XMLReader) throws(XMLReadingError) -> (left: Int?, right: Int?) {
    var left: Int?
    var right: Int?
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if event == .start("w:left") || event == .start("w:start") { left = try xml.number("w:w") }
      if event == .start("w:right") || event == .start("w:end") { right = try xml.number("w:w") }
    }
    return (left, right)
  }

  private static func drawsLines(_ xml: inout XMLReader) throws(XMLReadingError) -> Bool {
    var draws = false
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start = event else { continue }
      if try !["none", "nil"].contains(xml.value() ?? "none") { draws = true }
    }
    return draws
  }

  static func grid(_ xml: inout XMLReader) throws(XMLReadingError) -> [Int] {
    var widths: [Int] = []
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if event == .start("w:gridCol"), widths.count < 1000 { widths.append(try xml.number("w:w") ?? 0) }
    }
    return widths
  }

  static func row(_ xml: inout XMLReader, _ row: inout WordTable.Row) throws(XMLReadingError) {
    let start = xml.range.lowerBound
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      if event == .start("w:tblHeader") { row.isHeader = try xml.toggle() }
      if event == .start("w:cantSplit") { row.isUnsplit = try xml.toggle() }
    }
    row.properties = start..<xml.range.upperBound
  }

  struct CellProperties {
    var width: Int?
    var span = 1
    var leftRoom: Int?
    var rightRoom: Int?
  }

  static func cell(_ xml: inout XMLReader) throws(XMLReadingError) -> CellProperties {
    var result = CellProperties()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:tcW":
        let isLength = try ["dxa", nil].contains(xml.attribute("w:type"))
        result.width = isLength ? try xml.number("w:w") : nil
      case "w:gridSpan": result.span = min(max(try xml.number("w:val") ?? 1, 1), 1000)
      case "w:tcMar": (result.leftRoom, result.rightRoom) = try room(&xml)
      default: break
      }
    }
    return result
  }
}
