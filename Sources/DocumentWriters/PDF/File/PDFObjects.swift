internal import OOXML

/// The objects of a PDF file, one behind the other, with the table that finds them.
///
/// Streams and what other programs look for stand by themselves; all else is packed into streams of objects.
/// Source: ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
struct PDFObjects: ~Copyable {
  private enum Place {
    case free
    case at(Int)
    case packed(in: Int, index: Int)
  }

  private var file = PDFBytes()
  /// By object number.
  private var places: [Place] = [.free]
  private var compressor: ZlibCompressor
  /// The objects of the stream that is being filled.
  private var packed = PDFBytes()
  private var packedStarts: [(number: Int, start: Int)] = []

  /// Readers unpack a stream as a whole to find one of its objects.
  private static let packedLimit = 200

  /// Nil when there is no memory for the compressor.
  init?(level: CompressionLevel = .quick) {
    guard let compressor = ZlibCompressor(level: level) else { return nil }
    self.compressor = compressor
    file.append("%PDF-1.7\n%")
    // Four bytes above 127 tell programs that copy files that this is no text.
    file.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// A number for an object that comes later.
  mutating func reserve() -> PDFReference {
    places.append(.free)
    return PDFReference(number: places.count - 1)
  }

  mutating func reserve(_ count: Int) -> [PDFReference] { (0..<count).map { _ in reserve() } }

  /// An object of its own.
  mutating func add(_ reference: PDFReference, _ body: (inout PDFBytes) -> Void) {
    begin(reference)
    body(&file)
    file.append("\nendobj\n")
  }

  /// An object that is packed with others.
  mutating func pack(_ reference: PDFReference, _ body: (inout PDFBytes) -> Void) {
    packedStarts.append((reference.number, packed.count))
    body(&packed)
    packed.append("\n")
    if packedStarts.count == Self.packedLimit { flush() }
  }

  /// A stream, compressed, with further entries in its dictionary.
  mutating func add(
    _ reference: PDFReference, stream: PDFBytes, _ entries: (inout PDFBytes) -> Void = { _ in }
  ) {
    add(reference, PDFStream(stream.bytes, &compressor), entries)
  }

  mutating func add(
    _ reference: PDFReference, _ stream: PDFStream, _ entries: (inout PDFBytes) -> Void = { _ in }
  ) {
    begin(reference)
    file.append("<<")
    entries(&file)
    if stream.isCompressed { file.append("/Filter/FlateDecode") }
    file.append("/Length ")
    file.append(stream.bytes.count)
    file.append(">>stream\n")
    file.append(stream.bytes)
    file.append("\nendstream\nendobj\n")
  }

  private mutating func begin(_ reference: PDFReference) {
    places[reference.number] = .at(file.count)
    file.append(reference.number)
    file.append(" 0 obj\n")
  }

  private mutating func flush() {
    if packedStarts.isEmpty { return }
    let reference = reserve()
    var content = PDFBytes()
    for (index, object) in packedStarts.enumerated() {
      places[object.number] = .packed(in: reference.number, index: index)
      content.append(object.number)
      content.append(" ")
      content.append(object.start)
      content.append(" ")
    }
    let (first, count) = (content.count, packedStarts.count)
    content.append(packed)
    packed = PDFBytes()
    packedStarts = []
    add(reference, stream: content) { entries in
      entries.append("/Type/ObjStm/N ")
      entries.append(count)
      entries.append("/First ")
      entries.append(first)
    }
  }

  /// The whole file.
  consuming func finished(catalog: PDFReference, information: PDFReference) -> [UInt8] {
    flush()
    let reference = reserve()
    let start = file.count
    places[reference.number] = .at(start)
    var table = PDFBytes()
    for place in places {
      let (type, value, index) =
        switch place {
        case .free: (0, 0, 0)
        case .at(let offset): (1, offset, 0)
        case .packed(let stream, let index): (2, stream, index)
        }
      table.append(byte: UInt8(truncatingIfNeeded: type))
      for shift in [24, 16, 8, 0] { table.append(byte: UInt8(truncatingIfNeeded: value >> shift)) }
      table.append(byte: UInt8(truncatingIfNeeded: index))
    }
    let size = places.count
    add(reference, stream: table) { entries in
      entries.append("/Type/XRef/W[1 4 1]/Size ")
      entries.append(size)
      entries.append("/Root ")
      entries.append(catalog)
      entries.append("/Info ")
      entries.append(information)
    }
    file.append("startxref\n")
    file.append(start)
    file.append("\n%%EOF\n")
    return file.bytes
  }
}
