internal import OOXML

/// Writes dots as a PNG file.
///
/// Source: ISO/IEC 15948 (Portable Network Graphics).
enum PNGFile {
  /// The resolution is in dots an inch.
  static func bytes(_ picture: PagePicture, resolution: Double) throws(DocumentWritingError) -> [UInt8] {
    var rows: [UInt8] = []
    let length = picture.width * picture.channelCount
    rows.reserveCapacity((length + 1) * picture.height)
    for row in 0..<picture.height {
      // Rows are written as they are: most of a page is white.
      rows.append(0)
      rows += picture.dots[(row * length)..<((row + 1) * length)]
    }
    guard var compressor = ZlibCompressor(level: .balanced), let data = compressor.compress(rows) else {
      throw .drawing("deflate")
    }
    let perMetre = Int((resolution / 0.0254).rounded())
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a channel, of grey or of red, green and blue, without interlacing.
    let colours: UInt8 = picture.channelCount == 1 ? 0 : 2
    add("IHDR", number(picture.width) + number(picture.height) + [8, colours, 0, 0, 0], to: &file)
    add("pHYs", number(perMetre) + number(perMetre) + [1], to: &file)
    add("IDAT", data, to: &file)
    add("IEND", [], to: &file)
    return file
  }

  private static func add(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let chunk = Array(name.utf8) + data
    file += number(data.count) + chunk + number(Int(crc32(of: chunk)))
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
