import CZlib
import Foundation
import OfficialDocument
import Testing

@testable import DocumentWriters
@testable import OOXML

/// Reads a PDF file as the standard describes it, knowing nothing of how it was written.
struct PDFReader {
  /// The text of each object, without its stream.
  private(set) var objects: [Int: String] = [:]
  private(set) var streams: [Int: [UInt8]] = [:]
  private(set) var trailer = ""

  init(_ file: [UInt8]) throws {
    let end = String(decoding: file.suffix(40), as: UTF8.self)
    let start = try #require(
      end.split(separator: "\n").dropLast().last.flatMap { Int($0) }, "no place of the table: \(end)")
    let table = try Self.object(at: start, in: file)
    trailer = table.text
    let entries = try #require(table.stream)
    var packed: [(number: Int, stream: Int, index: Int)] = []
    for number in 0..<(entries.count / 6) {
      let entry = entries[(number * 6)..<(number * 6 + 6)]
      let value = entry.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
      switch entry.first {
      case 1:
        let object = try Self.object(at: value, in: file)
        #expect(object.number == number)
        objects[number] = object.text
        streams[number] = object.stream
      case 2: packed.append((number, value, Int(entry.last ?? 0)))
      default: break
      }
    }
    for (number, stream, index) in packed {
      let content = try #require(streams[stream])
      let first = try #require(Self.integer("/First", in: objects[stream] ?? ""))
      let header = String(decoding: content.prefix(first), as: UTF8.self).split(separator: " ").compactMap {
        Int($0)
      }
      try #require(header.count > index * 2 + 1)
      #expect(header[index * 2] == number)
      let from = first + header[index * 2 + 1]
      let to = index * 2 + 3 < header.count ? first + header[index * 2 + 3] : content.count
      objects[number] = String(decoding: content[from..<to], as: UTF8.self)
    }
  }

  /// The objects of a kind by number, such as `/Type/Page/`.
  func numbers(_ mark: String) -> [Int] {
    objects.filter { $0.value.contains(mark) }.map(\.key).sorted()
  }

  /// The number after a key, which for a reference is that of the object.
  static func integer(_ key: String, in text: String) -> Int? {
    guard let place = text.range(of: key + " ") ?? text.range(of: key + "[") else { return nil }
    return Int(text[place.upperBound...].prefix { $0.isNumber || $0 == "-" })
  }

  /// All references in a text.
  static func references(in text: String) -> [Int] {
    let words = text.split { !($0.isNumber || $0 == "R") }
    return zip(words.indices.dropLast(2), words).compactMap { index, word in
      words[index + 1] == "0" && words[index + 2] == "R" ? Int(word) : nil
    }
  }

  private static func object(
    at offset: Int, in file: [UInt8]
  ) throws -> (number: Int, text: String, stream: [UInt8]?) {
    let bytes = file[offset...]
    let endOfHead = try #require(bytes.firstIndex(of: 0x0A))
    let head = String(decoding: bytes[..<endOfHead], as: UTF8.self).split(separator: " ")
    try #require(head.count == 3 && head[1] == "0" && head[2] == "obj", "no object at \(offset)")
    let rest = bytes[(endOfHead + 1)...]
    let streamMark = place(of: ">>stream\n", in: rest)
    let endMark = try #require(place(of: "\nendobj\n", in: rest))
    guard let streamMark, streamMark < endMark else {
      return (Int(head[0]) ?? 0, String(decoding: rest[..<endMark], as: UTF8.self), nil)
    }
    let text = String(decoding: rest[..<(streamMark + 2)], as: UTF8.self)
    let length = try #require(integer("/Length", in: text))
    let data = Array(rest[(streamMark + 9)...].prefix(length))
    #expect(rest[(streamMark + 9 + length)...].starts(with: Array("\nendstream\nendobj\n".utf8)))
    return (Int(head[0]) ?? 0, text, text.contains("/FlateDecode") ? try inflated(data) : data)
  }

  private static func place(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: word) }
  }

  /// zlib checks the sum at the end.
  static func inflated(_ data: [UInt8]) throws -> [UInt8] {
    for size in [1 << 16, 1 << 20, 1 << 24] {
      var count = uLong(size)
      var output = [UInt8](repeating: 0, count: size)
      let status = uncompress(&output, &count, data, uLong(data.count))
      if status == Z_OK { return Array(output.prefix(Int(count))) }
      try #require(status == Z_BUF_ERROR)
    }
    throw DocumentWritingError.tooLarge
  }
}
