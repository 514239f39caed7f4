internal import OfficialDocument

/// What is drawn on a page, as a content stream.
///
/// Source: ISO 32000-1, 8 (graphics), 9 (text) and 14.6 (marked content).
struct PDFPageContent {
  private(set) var content = PDFBytes()
  /// The element of each marked sequence, by its number.
  private(set) var marks: [Int] = []
  private(set) var faces: Set<FontFace> = []

  private let height: Double
  private var font: Font?
  private var isRed = false
  private var rise = 0
  /// Where the line of text last began, in hundredths of a point from the lower left corner.
  private var lineX = 0
  private var lineY = 0
  /// What the open marked sequence belongs to; nil where none is open.
  private var open: Int32?

  /// Rules, pages' numbers and repeated heads: what nobody reads aloud.
  private static let artifact: Int32 = -1

  init(_ page: Page, _ fonts: inout PDFPageFonts) {
    height = page.height
    bars(of: page, isRed: false)
    bars(of: page, isRed: true)
    content.append("BT\n")
    for placed in page.placed {
      for span in placed.fragment.spans {
        mark(placed.isRepeated ? Self.artifact : span.element, in: fonts.structure)
        draw(span, x: placed.x, y: placed.y, &fonts)
      }
    }
    if open != nil { content.append("EMC\n") }
    content.append("ET\n")
  }

  private mutating func bars(of page: Page, isRed: Bool) {
    var isEmpty = true
    for placed in page.placed {
      for bar in placed.fragment.bars where bar.isRed == isRed {
        if isEmpty { content.append("/Artifact BMC\n") }
        if isEmpty { use(isRed: isRed) }
        isEmpty = false
        let bottom = placed.y + bar.y + bar.height
        for number in [placed.x + bar.x, height - bottom, bar.width, bar.height] {
          content.append(decimal: number)
          content.append(" ")
        }
        // Readers set a rectangle that is filled by itself on whole dots.
        content.append("re f\n")
      }
    }
    if !isEmpty { content.append("EMC\n") }
  }

  private mutating func mark(_ element: Int32, in structure: StructureTree) {
    guard element != open else { return }
    if open != nil { content.append("EMC\n") }
    open = element
    guard structure.elements.indices.contains(Int(element)) else {
      open = Self.artifact
      return content.append("/Artifact BMC\n")
    }
    content.append("/")
    content.append(structure.elements[Int(element)].kind.name)
    content.append("<</MCID ")
    content.append(marks.count)
    content.append(">>BDC\n")
    marks.append(Int(element))
  }

  private mutating func draw(_ span: TextSpan, x: Double, y: Double, _ fonts: inout PDFPageFonts) {
    if span.glyphs.isEmpty { return }
    use(isRed: span.isRed)
    use(span.font)
    move(to: PDFBytes.hundredths(x + span.x), PDFBytes.hundredths(height - y - span.baseline))
    var run = GlyphRun(span, fonts.widths[span.font.face.rawValue])
    var next = 0
    for piece in span.shaped {
      show(&run, next..<piece.glyphs.lowerBound, &fonts)
      content.append("/Span<</ActualText<FEFF")
      content.append(utf16: String(decoding: span.utf8[piece.utf8], as: UTF8.self))
      content.append(">>>BDC\n")
      show(&run, piece.glyphs, &fonts)
      content.append("EMC\n")
      next = piece.glyphs.upperBound
    }
    show(&run, next..<span.glyphs.count, &fonts)
  }

  /// A row of glyphs, with the pen where a reader of the file has it.
  private struct GlyphRun {
    let span: TextSpan
    let widths: [Float]
    let unit: Double
    var pen = 0.0

    init(_ span: TextSpan, _ widths: [Float]) {
      self.span = span
      self.widths = widths
      unit = span.font.size / 1000
    }
  }

  private mutating func show(_ run: inout GlyphRun, _ range: Range<Int>, _ fonts: inout PDFPageFonts) {
    if range.isEmpty { return }
    var isInString = false
    content.append("[")
    for glyph in run.span.glyphs[range] {
      if glyph.y != 0 || rise != 0, PDFBytes.hundredths(-glyph.y) != rise {
        if isInString { content.append(")") }
        isInString = false
        content.append("]TJ\n")
        rise = PDFBytes.hundredths(-glyph.y)
        content.append(hundredths: rise)
        content.append(" Ts[")
      }
      // A shift moves the pen to the left, in thousandths of the size.
      let gap = run.pen - glyph.x
      if abs(gap) >= run.unit / 2, abs(gap) < run.unit * 1e7 {
        let shift = (gap / run.unit).rounded()
        if isInString { content.append(")") }
        isInString = false
        content.append(Int(shift))
        run.pen -= shift * run.unit
      }
      if !isInString { content.append("(") }
      isInString = true
      content.append(stringByte: UInt8(truncatingIfNeeded: glyph.id >> 8))
      content.append(stringByte: UInt8(truncatingIfNeeded: glyph.id))
      let index = Int(glyph.id)
      if index < run.widths.count { run.pen += Double(run.widths[index]) * run.unit }
      fonts.note(glyph.id, run.span.font.face)
    }
    content.append(")]TJ\n")
    if rise != 0 {
      rise = 0
      content.append("0 Ts\n")
    }
  }

  private mutating func move(to x: Int, _ y: Int) {
    content.append(hundredths: x - lineX)
    content.append(" ")
    content.append(hundredths: y - lineY)
    content.append(" Td")
    (lineX, lineY) = (x, y)
  }

  private mutating func use(isRed: Bool) {
    guard isRed != self.isRed else { return }
    self.isRed = isRed
    content.append(isRed ? "1 0 0 rg\n" : "0 g\n")
  }

  private mutating func use(_ font: Font) {
    guard font != self.font else { return }
    self.font = font
    faces.insert(font.face)
    content.append("/F")
    content.append(font.face.rawValue)
    content.append(" ")
    content.append(decimal: font.size)
    content.append(" Tf\n")
  }
}

/// The fonts of a file while its pages are written.
struct PDFPageFonts {
  let structure: StructureTree
  /// By face.
  let widths: [[Float]]
  private let common: [GlyphSet]
  /// The glyphs that are not among the common ones, by face.
  private(set) var further: [GlyphSet]

  init(_ typeface: some EmbeddableTypeface, _ structure: StructureTree) {
    self.structure = structure
    widths = FontFace.allCases.map { typeface.widths($0) }
    common = FontFace.allCases.map { typeface.commonGlyphs($0) }
    further = FontFace.allCases.map { _ in GlyphSet() }
  }

  @inline(__always)
  mutating func note(_ glyph: UInt32, _ face: FontFace) {
    if !common[face.rawValue].contains(glyph) { further[face.rawValue].insert(glyph) }
  }
}
