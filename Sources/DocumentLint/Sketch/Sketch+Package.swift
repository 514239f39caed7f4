internal import OOXML
internal import OfficialDocument

extension Sketch {
  private static let main = "word/document.xml"
  private static let header = "word/header1.xml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// The file; empty where it cannot be put together, which no test passes over.
  public var bytes: [UInt8] { (try? package()) ?? [] }

  private func package() throws(ZipError) -> [UInt8] {
    var list = [
      PackagePart(
        Self.main, contentType: Self.word + "document.main+xml", relationship: Self.office + "officeDocument"),
      PackagePart(
        "word/styles.xml", contentType: Self.word + "styles+xml", relationship: Self.office + "styles",
        from: Self.main),
      PackagePart(
        "docProps/app.xml",
        contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        relationship: Self.office + "extended-properties"),
    ]
    let edge = pageNumber.isAtFoot ? "footer" : "header"
    if pageNumber.isThere {
      list.append(
        PackagePart(
          Self.header, contentType: Self.word + edge + "+xml", relationship: Self.office + edge,
          from: Self.main))
    }
    if hasComments {
      list.append(
        PackagePart(
          "word/comments.xml", contentType: Self.word + "comments+xml",
          relationship: Self.office + "comments",
          from: Self.main))
    }
    let parts = PackageParts(list)
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", parts.contentTypes)
    for part in parts.relationshipParts { try zip.add(part.name, part.bytes) }
    try zip.add(Self.main, SketchWriter.document(self, headerID: parts.relationshipID(of: Self.header)))
    try zip.add("word/styles.xml", SketchWriter.styles)
    try zip.add("docProps/app.xml", SketchWriter.properties(pages))
    if pageNumber.isThere { try zip.add(Self.header, SketchWriter.pageNumber(pageNumber)) }
    if hasComments { try zip.add("word/comments.xml", SketchWriter.comments) }
    return zip.finish()
  }
}

/// Writes the parts of a sketch.
struct SketchWriter {
  private var xml = XMLWriter()
  private static let namespaces: StaticString = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    """

  static let styles: [UInt8] = {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:styles")
    xml.raw(namespaces)
    xml.raw(
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>\
      <w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>
      """)
    return xml.bytes
  }()

  static let comments: [UInt8] = {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<w:comments")
    xml.raw(namespaces)
    xml.raw("</w:comments>")
    return xml.bytes
  }()

  static func properties(_ pages: Int?) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    if let pages {
      xml.raw("<Pages>")
      xml.integer(pages)
      xml.raw("</Pages>")
    }
    xml.raw("</Properties>")
    return xml.bytes
  }

  static func pageNumber(_ number: Sketch.PageNumber) -> [UInt8] {
    var writer = SketchWriter()
    writer.xml.raw(XMLWriter.declaration)
    writer.xml.raw(number.isAtFoot ? "<w:ftr" : "<w:hdr")
    writer.xml.raw(namespaces)
    if number.isTyped {
      var line = number.line
      line.text = "2"
      writer.line(line, column: 165)
    } else {
      writer.open(number.line, column: 165)
      writer.xml.raw("<w:fldSimple w:instr=\" PAGE \">")
      writer.run(number.line, "2")
      writer.xml.raw("</w:fldSimple></w:p>")
    }
    writer.xml.raw(number.isAtFoot ? "</w:ftr>" : "</w:hdr>")
    return writer.xml.bytes
  }

  static func document(_ sketch: Sketch, headerID: String?) -> [UInt8] {
    var writer = SketchWriter()
    writer.xml.raw(XMLWriter.declaration)
    writer.xml.raw("<w:document")
    writer.xml.raw(namespaces)
    writer.xml.raw("<w:body>")
    let columns = [sketch.leftColumn, sketch.rightColumn]
    writer.table([[sketch.bodies, sketch.nationalTitle], [sketch.number, sketch.date]], columns)
    let width = sketch.width - sketch.left - sketch.right
    for line in sketch.title + sketch.addressees + sketch.body { writer.line(line, column: width) }
    if let grid = sketch.grid { writer.grid(grid, width) }
    writer.table([[sketch.recipients, sketch.signature]], [70, 95])
    for appendix in sketch.appendices {
      writer.xml.raw("<w:p><w:pPr>")
      writer.section(sketch, headerID)
      writer.xml.raw("</w:pPr></w:p>")
      for line in appendix { writer.line(line, column: width) }
    }
    writer.section(sketch, headerID)
    writer.xml.raw("</w:body></w:document>")
    return writer.xml.bytes
  }

  private mutating func section(_ sketch: Sketch, _ headerID: String?) {
    xml.raw("<w:sectPr>")
    if let headerID {
      let edge: StaticString =
        sketch.pageNumber.isAtFoot ? "<w:footerReference w:type=\"" : "<w:headerReference w:type=\""
      for kind: StaticString in sketch.pageNumber.showsFirst ? ["default", "first"] : ["default"] {
        xml.raw(edge)
        xml.raw(kind)
        xml.raw("\"")
        xml.attribute("r:id", headerID)
        xml.raw("/>")
      }
    }
    xml.raw("<w:pgSz")
    xml.attribute("w:w", twips(sketch.width))
    xml.attribute("w:h", twips(sketch.height))
    xml.raw("/><w:pgMar")
    xml.attribute("w:top", twips(sketch.top))
    xml.attribute("w:right", twips(sketch.right))
    xml.attribute("w:bottom", twips(sketch.bottom))
    xml.attribute("w:left", twips(sketch.left))
    xml.raw("/>")
    if sketch.pageNumber.restarts { xml.raw("<w:pgNumType w:start=\"1\"/>") }
    xml.raw("<w:titlePg/></w:sectPr>")
  }

  private func twips(_ millimetres: Double) -> Int { Length.mm(millimetres).roundedTwips }

  // MARK: Tables

  private mutating func table(_ rows: [[[Sketch.Line]]], _ columns: [Double]) {
    xml.raw("<w:tbl><w:tblPr/><w:tblGrid/>")
    for row in rows {
      xml.raw("<w:tr>")
      for (cell, width) in zip(row, columns) {
        xml.raw("<w:tc><w:tcPr><w:tcW")
        xml.attribute("w:w", twips(width))
        xml.raw(" w:type=\"dxa\"/><w:tcMar><w:left w:w=\"0\"/><w:right w:w=\"0\"/></w:tcMar></w:tcPr>")
        for line in cell { self.line(line, column: width) }
        xml.raw("</w:tc>")
      }
      xml.raw("</w:tr>")
    }
    xml.raw("</w:tbl>")
  }

  private mutating func grid(_ grid: Sketch.Grid, _ width: Double) {
    xml.raw("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid/>")
    for (number, row) in grid.rows.enumerated() {
      xml.raw("<w:tr><w:trPr><w:cantSplit/>")
      if number == 0, grid.repeatsHeader { xml.raw("<w:tblHeader/>") }
      xml.raw("</w:trPr>")
      for text in row {
        xml.raw("<w:tc>")
        line(Sketch.Line(text) { $0.size = 12 }, column: width / Double(max(row.count, 1)))
        xml.raw("</w:tc>")
      }
      xml.raw("</w:tr>")
    }
    xml.raw("</w:tbl>")
  }

  // MARK: Paragraphs

  private mutating func line(_ line: Sketch.Line, column: Double) {
    open(line, column: column)
    if line.isInserted { xml.raw("<w:ins w:id=\"1\">") }
    if line.isDeleted {
      xml.raw("<w:del w:id=\"2\"><w:r><w:delText>cũ</w:delText></w:r></w:del>")
    }
    if !line.text.isEmpty { run(line, line.text) }
    if line.isInserted { xml.raw("</w:ins>") }
    xml.raw("</w:p>")
  }

  private mutating func open(_ line: Sketch.Line, column: Double) {
    xml.raw("<w:p><w:pPr>")
    if line.rule != nil { xml.raw("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\"/></w:pBdr>") }
    xml.raw("<w:spacing")
    xml.attribute("w:before", Length.pt(line.before).roundedTwips)
    xml.attribute("w:line", Int(((line.exactLine.map { $0 * 20 }) ?? line.spacing * 240).rounded()))
    xml.attribute("w:lineRule", line.exactLine == nil ? "auto" : "exact")
    xml.raw("/><w:ind")
    if let rule = line.rule {
      xml.attribute("w:left", twips((column - rule) / 2))
      xml.attribute("w:right", twips((column - rule) / 2))
    }
    xml.attribute("w:firstLine", twips(line.indent))
    xml.raw("/><w:jc")
    xml.attribute("w:val", line.alignment.rawValue)
    xml.raw("/></w:pPr>")
  }

  private mutating func run(_ line: Sketch.Line, _ text: String) {
    xml.raw("<w:r><w:rPr><w:rFonts")
    xml.attribute("w:ascii", line.font)
    xml.attribute("w:hAnsi", line.font)
    xml.raw("/>")
    if line.isBold { xml.raw("<w:b/>") }
    if line.isItalic { xml.raw("<w:i/>") }
    if let color = line.color {
      xml.raw("<w:color")
      xml.attribute("w:val", color)
      xml.raw("/>")
    }
    xml.raw("<w:sz")
    xml.attribute("w:val", Int((line.size * 2).rounded()))
    xml.raw("/>")
    if line.isHighlighted { xml.raw("<w:highlight w:val=\"yellow\"/>") }
    if line.isUnderlined { xml.raw("<w:u w:val=\"single\"/>") }
    xml.raw("</w:rPr><w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.raw("</w:t></w:r>")
  }
}
