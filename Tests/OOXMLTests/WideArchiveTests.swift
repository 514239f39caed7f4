import Foundation
import OOXML
import Testing

/// An archive beyond 4 GB with more than 65,535 files, as another program reads it.
@Suite struct WideArchiveTests {
  static let python = URL(filePath: "/usr/bin/python3")
  static var canRun: Bool { FileManager.default.isExecutableFile(atPath: python.path) }

  private static let script = """
    import sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as archive:
        entries = archive.infolist()
        last = entries[-1]
        print(len(entries), last.filename, last.header_offset > 1 << 32, archive.read(last).decode())
        print(entries[0].filename, entries[0].file_size, archive.open(entries[64]).read(3))
    """

  /// The large files are zeros, which the disk is told to leave out, so that little is written.
  @Test(.enabled(if: canRun)) func isReadByPython() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(UUID().uuidString).zip")
    _ = FileManager.default.createFile(atPath: path.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: path) }
    let file = try FileHandle(forWritingTo: path)
    var zip = ZipWriter()
    let size = 64 << 20
    let large = try PreparedEntry(stored: "lon", [UInt8](repeating: 0, count: size))
    for _ in 0..<65 {
      try zip.add(large)
      let bytes = zip.takeBytes()
      file.write(Data(bytes.prefix(bytes.count - size)))
      try file.seek(toOffset: file.offset() + UInt64(size))
    }
    let small = try PreparedEntry(stored: "nho", [])
    for _ in 0..<65_600 { try zip.add(small) }
    try zip.addStored("cuoi", Array("nội dung".utf8))
    file.write(Data(zip.finish()))
    try file.close()
    let process = Process()
    process.executableURL = Self.python
    process.arguments = ["-c", Self.script, path.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(
      output == """
        65666 cuoi True nội dung
        lon 67108864 b'\\x00\\x00\\x00'

        """)
  }
}
