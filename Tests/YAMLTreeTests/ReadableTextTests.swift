import TestSupport
import Testing

@testable import YAMLTree

/// What is handed to libyaml's scanner past its reader must be what the reader would have let through.
@Suite struct ReadableTextTests {
  /// YAML 1.2.2, section 5.1; a byte order mark is left to libyaml.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0x10000...0x10FFFF: true
    case 0xE000...0xFFFD: scalar.value != 0xFEFF
    default: false
    }
  }

  private static func isReadableBySpecification(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.allSatisfy(isAllowed) ?? false
  }

  private static func isReadable(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { YAMLTree.isReadable($0, count: buffer.count) } ?? true
    }
  }

  @Test func agreesWithTheSpecificationOnEveryScalar() {
    let wrong = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      Self.isReadable(Array(String(scalar).utf8)) != Self.isAllowed(scalar)
    }
    #expect(wrong.isEmpty, "\(wrong.count) scalars, the first is \(wrong.first?.value ?? 0)")
  }

  @Test(arguments: 0..<40) func agreesWithTheSpecificationOnDamagedText(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let text = Array("nội dung: «Triển khai» thực hiện 12/CT-TTg 😀\n\tđến cuối\u{85}\u{2028} năm\r\n".utf8)
    for _ in 0..<500 {
      var bytes = text
      for _ in 0...random.number(below: 3) {
        let place = random.number(below: bytes.count)
        switch random.number(below: 3) {
        case 0: bytes[place] = UInt8(random.number(below: 256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(0x80 + random.number(below: 128)), at: place)
        }
      }
      #expect(Self.isReadable(bytes) == Self.isReadableBySpecification(bytes), "\(bytes)")
    }
  }

  @Test(arguments: [
    "a: \"\\", "a: \"\\x1", "a: \"\\U0001F60", "a: 'x", "[a, b", "%TAG", "- |+", "? ", "a: !<x",
  ])
  func stopsAtTheEndOfTheText(text: String) {
    let stream = StreamReader(Array(text.utf8), limits: .standard)
    #expect((stream.failure?.lowerBound ?? 0) <= text.utf8.count)
    #expect(stream.arena.nodes.allSatisfy { $0.kind == .alias || Int($0.end) <= text.utf8.count })
  }
}
