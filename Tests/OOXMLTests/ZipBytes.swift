import CZlib

/// An archive put together byte by byte, so that it can lie.
struct ZipBytes {
  struct File {
    var name: [UInt8]
    var content: [UInt8] = []
    /// Bytes that stand in the archive in place of the packed content.
    var packed: [UInt8]?
    var method = 0
    var flags = 0
    /// What the directory says; nil is the truth.
    var size: Int?
    var checksum: UInt32?
    var packedSize: Int?
    /// The place of the header that the directory names; nil is the truth.
    var header: Int?
    var localName: [UInt8]?

    init(_ name: String, _ content: [UInt8] = Array("<a/>".utf8)) {
      self.name = Array(name.utf8)
      self.content = content
    }
  }

  var files: [File]
  var entryCount: Int?
  var comment: [UInt8] = []
  var disk = 0

  init(_ files: [File]) { self.files = files }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let packed = file.packed ?? file.content
      let place = bytes.count
      let sum = file.checksum ?? UInt32(crc32(0, file.content, uInt(file.content.count)))
      func common(_ name: [UInt8]) -> [UInt8] {
        word16(20) + word16(file.flags) + word16(file.method) + word32(0) + word32(Int(sum))
          + word32(file.packedSize ?? packed.count) + word32(file.size ?? file.content.count)
          + word16(name.count)
          + word16(0)
      }
      bytes +=
        word32(0x0403_4B50) + common(file.localName ?? file.name) + (file.localName ?? file.name) + packed
      directory += word32(0x0201_4B50) + word16(20) + common(file.name) + word16(0) + word16(0) + word16(0)
      directory += word32(0) + word32(file.header ?? place) + file.name
    }
    let start = bytes.count
    let count = entryCount ?? files.count
    bytes += directory + word32(0x0605_4B50) + word16(disk) + word16(disk) + word16(count) + word16(count)
    bytes += word32(directory.count) + word32(start) + word16(comment.count) + comment
    return bytes
  }

  private func word16(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private func word32(_ value: Int) -> [UInt8] { word16(value) + word16(value >> 16) }
}
