internal import OOXML
internal import VietnameseText

/// What the number in a cell is, as its style says: the file itself holds only numbers.
enum NumberLook: Sendable, Hashable {
  case plain
  /// At least so many digits, such as «0001» for the format `0000`.
  case padded(Int)
  case percent
  case date, time, dateAndTime

  /// The look of a format that every workbook has.
  ///
  /// Source: ECMA-376-1, 18.8.30.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 18...21, 32, 33, 45...47, 55, 56: self = .time
    case 22: self = .dateAndTime
    default: self = .plain
    }
  }

  /// The look of a format by its code: `dd/mm/yyyy`, `0000`, `0%`.
  init(code: String) {
    // Only what positive numbers get counts; quoted words, colours and escaped signs are no part of the pattern.
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "\\" where !isQuoted, "_" where !isQuoted, "*" where !isQuoted: isEscaped = true
      default: if !isQuoted, !isBracketed { letters.append(character) }
      }
      if letters.last == ";" {
        letters.removeLast()
        break
      }
    }
    if letters == "general" {
      self = .plain
    } else if letters.contains(where: { "yd".contains($0) }) {
      self = letters.contains("h") ? .dateAndTime : .date
    } else if letters.contains(where: { "hs".contains($0) }) {
      self = .time
    } else if letters.contains("m") {
      self = .date
    } else if letters.contains("%") {
      self = .percent
    } else if letters.utf8.count > 1, letters.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      self = .padded(min(32, letters.utf8.count))
    } else {
      self = .plain
    }
  }
}

/// The looks of the cells of a workbook, by the number of their style.
struct CellStyles: Sendable {
  private var looks: [NumberLook] = []

  init() {}

  init(_ bytes: [UInt8]) throws(XMLReadingError) {
    var formats: [Int: NumberLook] = [:]
    var xml = try XMLReader(bytes, namespaces: .workbook)
    var isInCellFormats = false
    while let event = try xml.next() {
      switch event {
      case .start("x:numFmt"):
        if let id = try xml.attribute("numFmtId").flatMap({ Int($0) }),
          let code = try xml.attribute("formatCode")
        {
          formats[id] = NumberLook(code: code)
        }
      case .start("x:cellXfs"): isInCellFormats = true
      case .end("x:cellXfs"): isInCellFormats = false
      case .start("x:xf") where isInCellFormats:
        let id = try xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        looks.append(formats[id] ?? NumberLook(builtIn: id))
      default: break
      }
    }
  }

  subscript(style: Int) -> NumberLook { looks.indices.contains(style) ? looks[style] : .plain }
}

extension XMLNamespaces {
  /// The namespaces of a workbook, transitional and strict.
  ///
  /// Source: ISO/IEC 29500-1 and -4, annex A.
  static let workbook = XMLNamespaces([
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  ])
}
