internal import OOXML
internal import VietnameseText

/// The lists of a file, and the markers that Word prints for them.
///
/// Source: ISO/IEC 29500-1, 17.9 (numbering).
struct Numbering: Sendable {
  struct Level: Sendable {
    var start = 1
    var format = "decimal"
    var text = ""
    var style: String?
    /// The number of levels above which restart it; nil for all, 0 for none.
    var restart: Int?
    var paragraph = ParagraphProperties()
  }

  struct Instance: Sendable {
    var definition = -1
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  static let levelCount = 9

  private(set) var definitions: [Int: [Int: Level]] = [:]
  private(set) var instances: [Int: Instance] = [:]

  func level(_ number: Int, _ level: Int) -> Level? {
    guard let instance = instances[number] else { return nil }
    return instance.levels[level] ?? definitions[instance.definition]?[level]
  }

  /// The level of a list that belongs to a style.
  func level(ofStyle style: String, in number: Int) -> Int? {
    guard let instance = instances[number] else { return nil }
    return definitions[instance.definition]?.first { $0.value.style == style }?.key
  }

  init() {}

  init(_ bytes: [UInt8]) throws(XMLReadingError) {
    var xml = try XMLReader(bytes, namespaces: WordXML.namespaces)
    while let event = try xml.next() {
      if event == .start("w:abstractNum"), let id = try xml.number("w:abstractNumId") {
        definitions[id] = try Self.levels(&xml)
      } else if event == .start("w:num"), let id = try xml.number("w:numId") {
        instances[id] = try Self.instance(&xml)
      }
    }
  }

  private static func levels(_ xml: inout XMLReader) throws(XMLReadingError) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard event == .start("w:lvl"), let number = try xml.number("w:ilvl"), 0..<levelCount ~= number else {
        continue
      }
      levels[number] = try level(&xml)
    }
    return levels
  }

  private static func level(_ xml: inout XMLReader) throws(XMLReadingError) -> Level {
    var level = Level()
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:start": level.start = try xml.number("w:val") ?? 1
      case "w:numFmt": level.format = try xml.value() ?? "decimal"
      case "w:lvlText": level.text = try xml.value() ?? ""
      case "w:pStyle": level.style = try xml.value()
      case "w:lvlRestart": level.restart = try xml.number("w:val")
      case "w:pPr": level.paragraph = try PropertyReader.paragraphProperties(&xml).paragraph
      case "w:rPr": try xml.skip()
      default: break
      }
    }
    return level
  }

  private static func instance(_ xml: inout XMLReader) throws(XMLReadingError) -> Instance {
    var instance = Instance()
    var current = 0
    let outer = xml.depth - 1
    while let event = try xml.next(), xml.depth > outer {
      guard case .start(let name) = event else { continue }
      switch name {
      case "w:abstractNumId": instance.definition = try xml.number("w:val") ?? -1
      case "w:lvlOverride": current = try xml.number("w:ilvl") ?? 0
      case "w:startOverride": instance.starts[current] = try xml.number("w:val")
      case "w:lvl": instance.levels[try xml.number("w:ilvl") ?? current] = try level(&xml)
      default: break
      }
    }
    return instance
  }
}

/// Counts through the lists of a text and gives each paragraph its printed marker.
struct MarkerCounter {
  private let numbering: Numbering
  /// The last number of each level of a definition; nil where it starts anew.
  private var counts: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  init(_ numbering: Numbering) { self.numbering = numbering }

  /// The marker of the next paragraph; nil where the list or its kind of numbers is not known.
  mutating func next(_ number: Int, _ level: Int) -> String? {
    guard 0..<Numbering.levelCount ~= level, let instance = numbering.instances[number],
      let own = numbering.level(number, level)
    else { return nil }
    var counts = self.counts[instance.definition] ?? Array(repeating: nil, count: Numbering.levelCount)
    if begun.insert(number).inserted {
      for (level, start) in instance.starts where counts.indices.contains(level) { counts[level] = start - 1 }
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for lower in level + 1..<Numbering.levelCount {
      let restart = numbering.level(number, lower)?.restart
      if restart == nil || level < restart ?? 0 { counts[lower] = nil }
    }
    self.counts[instance.definition] = counts
    return text(of: own, number, counts)
  }

  private func text(of own: Numbering.Level, _ number: Int, _ counts: [Int?]) -> String? {
    if own.format == "bullet" {
      return own.text.unicodeScalars.contains { 0xE000...0xF8FF ~= $0.value } ? "•" : own.text
    }
    var result = ""
    var rest = own.text[...]
    while let sign = rest.first {
      rest.removeFirst()
      guard sign == "%", let digit = rest.first?.wholeNumberValue, 1...Numbering.levelCount ~= digit else {
        result.append(sign)
        continue
      }
      rest.removeFirst()
      guard let level = numbering.level(number, digit - 1),
        let printed = Self.printed(counts[digit - 1] ?? level.start, level.format)
      else { return nil }
      result += printed
    }
    return result
  }

  private static func printed(_ number: Int, _ format: String) -> String? {
    switch format {
    case "decimal": "\(number)"
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperRoman": romanNumeral(number)
    case "lowerRoman": romanNumeral(number)?.lowercased()
    case "upperLetter": letters(number)?.uppercased()
    case "lowerLetter": letters(number)
    case "none": ""
    default: nil
    }
  }

  /// a to z, then aa to zz, and so on.
  private static func letters(_ number: Int) -> String? {
    guard 1...780 ~= number else { return nil }
    let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}
