import OfficialDocument
import Testing

@testable import DocumentWriters

/// Follows the operators of a page's content stream as a viewer does.
struct ContentReader {
  struct Shown: Hashable {
    var glyph: UInt32
    var font: String
    var size: Double
    /// From the lower left corner of the page.
    var x: Double
    var y: Double
    /// The number of the marked sequence; nil in an artifact.
    var mark: Int?
    /// The text that stands for this glyph and those after it.
    var actualText: String?
  }

  private(set) var shown: [Shown] = []
  private(set) var rectangles: [[Double]] = []
  /// The numbers of the marked sequences, in their order.
  private(set) var marks: [Int] = []

  private enum Token: Equatable {
    case number(Double)
    case string([UInt8])
    case word(String)
  }

  /// The widths are in thousandths of an em.
  init(_ content: [UInt8], width: (UInt32, String) -> Double) throws {
    var operands: [Token] = []
    var (font, size, rise) = ("", 0.0, 0.0)
    var (lineX, lineY, pen) = (0.0, 0.0, 0.0)
    /// The open marked sequences: the number, the text.
    var open: [(mark: Int?, text: String?)] = []
    func number(_ back: Int) throws -> Double {
      guard case .number(let value)? = operands.dropLast(back - 1).last else {
        throw DocumentWritingError.drawing("no number: \(operands)")
      }
      return value
    }
    for token in Self.tokens(content) {
      guard case .word(let word) = token, !word.hasPrefix("/"), !Self.isText(word),
        !["[", "]", "<<", ">>"].contains(word)
      else {
        operands.append(token)
        continue
      }
      switch word {
      case "BT": (lineX, lineY, pen) = (0, 0, 0)
      case "Td":
        (lineX, lineY, pen) = (lineX + (try number(2)), lineY + (try number(1)), 0)
      case "Tf":
        guard case .word(let name)? = operands.first else { throw DocumentWritingError.drawing("Tf") }
        (font, size) = (name, try number(1))
      case "Ts": rise = try number(1)
      case "TJ":
        for operand in operands {
          switch operand {
          case .number(let shift): pen -= shift * size / 1000
          case .string(let bytes):
            #expect(bytes.count % 2 == 0)
            for index in stride(from: 0, to: bytes.count - 1, by: 2) {
              let glyph = UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
              shown.append(
                Shown(
                  glyph: glyph, font: font, size: size, x: lineX + pen, y: lineY + rise,
                  mark: open.last { $0.mark != nil }?.mark, actualText: open.last?.text))
              pen += width(glyph, font) * size / 1000
            }
          case .word: break
          }
        }
      case "BDC":
        let words = operands.map { if case .word(let word) = $0 { word } else { "" } }
        if words.contains("/MCID") {
          #expect(open.isEmpty)
          // The dictionary is closed by its own mark.
          marks.append(Int(try number(2)))
          open.append((marks.last, nil))
        } else {
          open.append((nil, words.last(where: Self.isText)))
        }
      case "BMC": open.append((nil, nil))
      case "EMC": #expect(open.popLast() != nil)
      case "re": rectangles.append(try [number(4), number(3), number(2), number(1)])
      case "f", "ET", "rg", "g": break
      default: throw DocumentWritingError.drawing("unknown operator \(word)")
      }
      operands = []
    }
    #expect(open.isEmpty && operands.isEmpty)
  }

  /// Begins with the mark of byte order.
  private static func isText(_ word: String) -> Bool { word.unicodeScalars.first == "\u{FEFF}" }

  private static func tokens(_ content: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var rest = content[...]
    func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]/ \n".utf8.contains(byte) }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"): break
      case UInt8(ascii: "["), UInt8(ascii: "]"): tokens.append(.word(byte == UInt8(ascii: "[") ? "[" : "]"))
      case UInt8(ascii: "("):
        var string: [UInt8] = []
        while let next = rest.popFirst(), next != UInt8(ascii: ")") {
          if next == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
            string.append(escaped == UInt8(ascii: "r") ? 0x0D : escaped)
          } else {
            // A bare carriage return would be read as a line feed.
            string.append(next == 0x0D ? 0x0A : next)
          }
        }
        tokens.append(.string(string))
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        if rest.first == byte {
          rest = rest.dropFirst()
          tokens.append(.word(byte == UInt8(ascii: "<") ? "<<" : ">>"))
        } else {
          let digits = rest.prefix { $0 != UInt8(ascii: ">") }
          rest = rest.dropFirst(digits.count + 1)
          let units = stride(from: digits.startIndex, to: digits.endIndex - 3, by: 4).compactMap {
            UInt16(String(decoding: digits[$0..<($0 + 4)], as: UTF8.self), radix: 16)
          }
          // The mark of byte order stays, to tell such a text from a word.
          tokens.append(.word(String(decoding: units, as: UTF16.self)))
        }
      default:
        let word = [byte] + rest.prefix { !isDelimiter($0) }
        rest = rest.dropFirst(word.count - 1)
        let text = String(decoding: word, as: UTF8.self)
        tokens.append(Double(text).map { .number($0) } ?? .word(text))
      }
    }
    return tokens
  }
}
