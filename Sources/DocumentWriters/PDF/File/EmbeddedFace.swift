internal import OOXML
internal import OfficialDocument

/// A typeface that can be put into a PDF file.
protocol EmbeddableTypeface {
  /// Of each glyph, in thousandths of an em.
  func widths(_ face: FontFace) -> [Float]

  /// The glyphs that are embedded whether a document has them or not, so that documents share their fonts.
  func commonGlyphs(_ face: FontFace) -> GlyphSet

  /// A face with the common glyphs and further ones.
  func embedded(_ face: FontFace, further: GlyphSet) throws(DocumentWritingError) -> EmbeddedFace
}

/// A face cut down to some of its glyphs, with what a PDF file says about it, ready to be copied into any number of files.
///
/// Source: ISO 32000-1, 9.7 (composite fonts) and 9.8 (font descriptors).
struct EmbeddedFace: Sendable {
  /// Measures in thousandths of an em.
  struct Shape: Sendable {
    var ascent: Double
    var descent: Double
    var capHeight: Double
    var isBold: Bool
    /// In degrees, to the left.
    var italicAngle: Double
    /// The rectangle that holds every glyph: left, bottom, right, top.
    var box: (Double, Double, Double, Double)
  }

  /// Six letters that tell this cut from others, and the face's name.
  let name: String
  /// Whether the outlines are those of PostScript in an OpenType font; else of TrueType.
  let isOpenType: Bool
  let program: PDFStream
  let shape: Shape
  /// The array of widths as it stands in the file.
  let widths: [UInt8]
  /// The map from glyphs to letters.
  let letters: PDFStream

  init(
    name: String, isOpenType: Bool, program: PDFStream, shape: Shape, glyphs: [UInt32], widths: [Float],
    letters: [UInt32: Unicode.Scalar], _ compressor: inout ZlibCompressor
  ) {
    self.name = Self.tag(of: glyphs) + "+" + name
    self.isOpenType = isOpenType
    self.program = program
    self.shape = shape
    self.widths = Self.array(of: widths, glyphs)
    self.letters = PDFStream(Self.map(from: glyphs, to: letters), &compressor)
  }

  /// Source: ISO 32000-1, 9.6.4 (font subsets).
  private static func tag(of glyphs: [UInt32]) -> String {
    // FNV-1a
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for glyph in glyphs { hash = (hash ^ UInt64(glyph)) &* 0x0000_0100_0000_01b3 }
    return String(
      decoding: (0..<6).map { UInt8(ascii: "A") + UInt8(truncatingIfNeeded: hash >> ($0 * 8) & 0xFF) % 26 },
      as: UTF8.self)
  }

  /// Source: ISO 32000-1, 9.7.4.3 (glyph metrics in CIDFonts).
  private static func array(of widths: [Float], _ glyphs: [UInt32]) -> [UInt8] {
    var array = PDFBytes()
    array.append("[")
    var previous: UInt32?
    for glyph in glyphs where Int(glyph) < widths.count {
      if previous.map({ $0 &+ 1 == glyph }) ?? false {
        array.append(" ")
      } else {
        if previous != nil { array.append("]") }
        array.append(Int(glyph))
        array.append("[")
      }
      array.append(decimal: Double(widths[Int(glyph)]))
      previous = glyph
    }
    array.append(previous == nil ? "]" : "]]")
    return array.bytes
  }

  /// Source: ISO 32000-1, 9.10.3 (ToUnicode CMaps).
  private static func map(from glyphs: [UInt32], to letters: [UInt32: Unicode.Scalar]) -> [UInt8] {
    var map = PDFBytes()
    map.append(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    var pairs = glyphs.compactMap { glyph in letters[glyph].map { (glyph, $0) } }[...]
    while !pairs.isEmpty {
      // No more than a hundred stand in one block.
      let block = pairs.prefix(100)
      pairs = pairs.dropFirst(100)
      map.append(block.count)
      map.append(" beginbfchar\n")
      for (glyph, letter) in block {
        map.append("<")
        map.append(hex: UInt16(truncatingIfNeeded: glyph))
        map.append("> <")
        map.append(utf16: String(letter))
        map.append(">\n")
      }
      map.append("endbfchar\n")
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return map.bytes
  }
}

extension EmbeddedFace {
  /// Writes its five objects; the first is what the pages name.
  func write(as font: PDFReference, to objects: inout PDFObjects) {
    let parts = objects.reserve(4)
    let (descendant, descriptor, file, map) = (parts[0], parts[1], parts[2], parts[3])
    objects.pack(font) { object in
      object.append("<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[")
      object.append(descendant)
      object.append("]/ToUnicode ")
      object.append(map)
      object.append(">>")
    }
    objects.pack(descendant) { object in
      let subtype = isOpenType ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity"
      object.append("<</Type/Font/Subtype/\(subtype)/BaseFont/\(name)")
      object.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W")
      object.append(widths)
      object.append("/FontDescriptor ")
      object.append(descriptor)
      object.append(">>")
    }
    objects.pack(descriptor) { object in describe(&object, file) }
    objects.add(file, program) { entries in
      guard !isOpenType else { return entries.append("/Subtype/OpenType") }
      entries.append("/Length1 ")
      entries.append(program.plainCount)
    }
    objects.add(map, letters)
  }

  private func describe(_ object: inout PDFBytes, _ file: PDFReference) {
    // Serif, with letters outside the standard Latin set; slanted or not.
    let flags = 2 + 4 + (shape.italicAngle == 0 ? 0 : 64)
    object.append("<</Type/FontDescriptor/FontName/\(name)/Flags \(flags)/FontBBox[")
    for (index, side) in [shape.box.0, shape.box.1, shape.box.2, shape.box.3].enumerated() {
      if index > 0 { object.append(" ") }
      object.append(Int(side.rounded()))
    }
    object.append("]/ItalicAngle ")
    object.append(decimal: shape.italicAngle)
    for (key, value) in [
      ("/Ascent ", shape.ascent), ("/Descent ", shape.descent), ("/CapHeight ", shape.capHeight),
    ] {
      object.append(key)
      object.append(Int(value.rounded()))
    }
    // What a reader draws with if it has to do without the font.
    object.append("/StemV \(shape.isBold ? 140 : 80)")
    object.append(isOpenType ? "/FontFile3 " : "/FontFile2 ")
    object.append(file)
    object.append(">>")
  }
}
