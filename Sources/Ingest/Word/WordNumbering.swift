internal import OOXML
internal import VietnameseText

/// The lists of a Word file, and how far each has been counted.
///
/// Source: ISO/IEC 29500-1, 17.9.
struct WordNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// The level behind which it begins anew; nil for the one above it.
    var restart: Int?
    var isLegal = false
  }

  private struct List {
    var abstractID: String
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [Int: List] = [:]
  /// By abstract list: the number that each level has reached; nil where it has not begun.
  private var counters: [String: [Int?]] = [:]
  /// Starts that are used only once, at the first paragraph of their list.
  private var usedStarts: Set<Int> = []

  private static let deepest = 9

  init() {}

  init(_ bytes: [UInt8]) throws(XMLReadingError) {
    var xml = try XMLReader(bytes, namespaces: .word)
    var abstractID: String?
    var listID: Int?
    var levelIndex = 0
    var level = Level()
    while let event = try xml.next() {
      switch event {
      case .start("w:abstractNum"):
        abstractID = try xml.attribute("w:abstractNumId")
        listID = nil
      case .start("w:num"):
        listID = try xml.attribute("w:numId").flatMap { Int($0) }
        abstractID = nil
      case .start("w:abstractNumId"):
        if let listID, let id = try xml.attribute("w:val") { lists[listID] = List(abstractID: id) }
      case .start("w:lvl"), .start("w:lvlOverride"):
        levelIndex = min(max(try xml.attribute("w:ilvl").flatMap { Int($0) } ?? 0, 0), Self.deepest - 1)
        level = Level()
      case .start("w:startOverride"):
        if let listID, let start = try xml.number() { lists[listID]?.starts[levelIndex] = start }
      case .start("w:start"): level.start = try xml.number() ?? 1
      case .start("w:numFmt"): level.format = try xml.attribute("w:val") ?? "decimal"
      case .start("w:lvlText"): level.text = try xml.attribute("w:val") ?? ""
      case .start("w:lvlRestart"): level.restart = try xml.number()
      case .start("w:isLgl"): level.isLegal = try xml.isOn()
      case .end("w:lvl"):
        if let abstractID {
          abstracts[abstractID, default: [:]][levelIndex] = level
        } else if let listID {
          lists[listID]?.levels[levelIndex] = level
        }
      default: break
      }
    }
  }

  /// The marker of the next paragraph of a list, as Word prints it; nil where nothing is printed.
  mutating func next(list id: Int, level index: Int) -> String? {
    guard id != 0, let list = lists[id], (0..<Self.deepest).contains(index),
      let level = level(index, of: list)
    else {
      return nil
    }
    var reached = counters[list.abstractID] ?? Array(repeating: nil, count: Self.deepest)
    if usedStarts.insert(id).inserted {
      for place in list.starts.keys where (0..<Self.deepest).contains(place) { reached[place] = nil }
    }
    let start = list.starts[index] ?? level.start
    reached[index] = reached[index].map { $0 &+ 1 } ?? start
    for deeper in index + 1..<max(index + 1, Self.deepest) {
      let restart = self.level(deeper, of: list)?.restart
      // 0 never begins anew; another number names the level, counted from 1, behind which it does.
      if restart == 0 || restart.map({ index >= $0 }) ?? false { continue }
      reached[deeper] = nil
    }
    counters[list.abstractID] = reached
    return print(level, list, reached)
  }

  private func level(_ index: Int, of list: List) -> Level? {
    list.levels[index] ?? abstracts[list.abstractID]?[index]
  }

  private func print(_ level: Level, _ list: List, _ reached: [Int?]) -> String? {
    if level.format == "bullet" { return level.text.isEmpty ? nil : bullet(level.text) }
    guard level.format != "none" else { return nil }
    var result = ""
    var rest = Substring(level.text)
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      guard let digit = rest.first?.wholeNumberValue, (1...Self.deepest).contains(digit) else { continue }
      rest = rest.dropFirst()
      let other = self.level(digit - 1, of: list)
      let number = reached[digit - 1] ?? list.starts[digit - 1] ?? other?.start ?? 1
      result += Self.text(number, level.isLegal ? "decimal" : other?.format ?? "decimal")
    }
    result += rest
    return result.isEmpty ? nil : result
  }

  /// The signs of the fonts Symbol and Wingdings stand in the private area of Unicode.
  private func bullet(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { (0xE000...0xF8FF).contains($0.value) || $0 == "o" || $0 == "§" }
      ? "•" : text
  }

  private static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": romanNumeral(number) ?? String(number)
    case "lowerRoman": romanNumeral(number)?.lowercased() ?? String(number)
    case "upperLetter": ListNumber.letters(number).uppercased()
    case "lowerLetter": ListNumber.letters(number)
    case "decimalZero": (0..<10).contains(number) ? "0\(number)" : String(number)
    default: String(number)
    }
  }
}
