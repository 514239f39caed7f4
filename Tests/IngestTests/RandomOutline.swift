import TestSupport

/// A tree of points that chance has made, as a document would have it.
struct RandomOutline {
  struct Node {
    var id: String
    var marker: String
    var text: String
    /// How deep it stands.
    var level: Int
    var paragraphs: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// In the order of the document.
  private(set) var nodes: [Node] = []
  private var random: SeededGenerator

  private enum Style: CaseIterable {
    case roman, capital, arabic, dotted, letter, number, dash, plus
  }

  /// Ways of numbering that real documents have, from the first level inwards.
  private static let schemes: [[Style]] = [
    [.roman, .arabic, .letter, .dash, .plus], [.arabic, .letter, .dash], [.arabic, .dash, .plus],
    [.arabic, .dotted, .dash], [.arabic, .number, .letter], [.capital, .roman, .arabic, .dash],
    [.roman, .arabic, .dash], [.arabic, .letter, .number, .dash], [.roman, .arabic, .dotted, .letter],
    [.roman, .number],
  ]

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    let scheme = random.pick(Self.schemes)
    add(scheme, level: 0, parent: "", prefix: "")
  }

  private mutating func add(_ scheme: [Style], level: Int, parent: String, prefix: String) {
    // A list of one item is rare, and two levels of such lists cannot be told apart.
    let count = 2 + random.number(below: level == 0 ? 3 : level == 1 ? 5 : 2)
    for number in 1...count {
      let (marker, part) = Self.marker(scheme[level], number, prefix)
      let id = parent.isEmpty ? part : parent + "." + part
      let hasChildren = level + 1 < scheme.count && random.number(below: 3) > 0
      nodes.append(Node(id: id, marker: marker, text: text(hasChildren: hasChildren), level: level))
      if hasChildren { add(scheme, level: level + 1, parent: id, prefix: marker) }
    }
  }

  private static let letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"]
  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

  private static func marker(_ style: Style, _ number: Int, _ prefix: String) -> (String, String) {
    switch style {
    case .roman: (romans[number - 1] + ".", romans[number - 1])
    case .capital:
      (["A", "B", "C", "D", "E", "F"][number - 1] + ".", ["A", "B", "C", "D", "E", "F"][number - 1])
    case .arabic: ("\(number).", "\(number)")
    case .dotted: ("\(prefix)\(number).", "\(number)")
    case .letter: (letters[number - 1] + ")", letters[number - 1] == "đ" ? "dd" : letters[number - 1])
    case .number: ("(\(number))", "\(number)")
    case .dash: ("-", "\(number)")
    case .plus: ("+", "\(number)")
    }
  }

  private static let openings = [
    "Giao Sở Nội vụ", "Tiếp tục", "Các cơ quan", "Tổ chức", "Kịp thời", "Đề nghị Sở Y tế", "Xây dựng",
  ]
  private static let words = [
    "rà soát", "lập danh sách", "thư viện", "trường học", "theo quy định", "trên địa bàn", "bảo đảm",
    "chất lượng", "kịp thời",
    "đồng bộ", "phục vụ người dân", "kinh tế - xã hội", "(nếu có)", "và các đơn vị", "50 xã", "12,5%",
    "1.200 hộ",
  ]

  private mutating func sentence() -> String {
    var parts = [random.pick(Self.openings)]
    for _ in 0...(2 + random.number(below: 14)) { parts.append(random.pick(Self.words)) }
    return parts.joined(separator: " ")
  }

  private mutating func text(hasChildren: Bool) -> String {
    if hasChildren { return sentence() + ":" }
    var text = sentence() + "."
    if random.number(below: 4) == 0 { text += " " + sentence() + "." }
    return text
  }

  // MARK: Printing

  /// A way in which a document reaches the program.
  enum Layout: CaseIterable {
    case oneLineEach, wrapped, wrappedWithBlankLines, boldMarkers, markersAlone, pages, html, word, wordLists
  }

  private static func wrap(_ text: String, width: Int, indent: Int = 0, margin: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: margin)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// The document as a file of its own kind.
  mutating func printed(_ layout: Layout) throws -> (bytes: [UInt8], name: String) {
    let width = 60 + random.number(below: 40)
    switch layout {
    case .oneLineEach:
      return (bytes(nodes.map { "\($0.marker) \($0.text)" }), "a.txt")
    case .wrapped:
      return (bytes(nodes.flatMap { Self.wrap("\($0.marker) \($0.text)", width: width) }), "a.txt")
    case .wrappedWithBlankLines:
      return (bytes(nodes.flatMap { Self.wrap("\($0.marker) \($0.text)", width: width) + [""] }), "a.md")
    case .boldMarkers:
      return (bytes(nodes.flatMap { Self.wrap("**\($0.marker)** \($0.text)", width: width) + [""] }), "a.md")
    case .markersAlone:
      return (bytes(nodes.flatMap { ["**\($0.marker)****", "**" + $0.text, ""] }), "a.md")
    case .pages: return (pages(), "a.txt")
    case .html:
      let body = nodes.map { "<p><b>\($0.marker)</b>&nbsp;\($0.text)</p>" }.joined(separator: "\n")
      return (Array("<html><body>\(body)</body></html>".utf8), "a.html")
    case .word:
      return (try wordFile(nodes.map { p("\($0.marker) \($0.text)") }.joined()), "a.docx")
    case .wordLists: return (try wordLists(), "a.docx")
    }
  }

  private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  /// As pdftotext lays pages out: first lines indented, a number between pages.
  private func pages() -> [UInt8] {
    let lines = nodes.flatMap { Self.wrap("\($0.marker) \($0.text)", width: 78, indent: 7) }
    var result: [String] = []
    for (place, line) in lines.enumerated() {
      if place > 0, place % 30 == 0 {
        result += ["", "\u{C}" + String(repeating: " ", count: 38) + "\(place / 30 + 1)", ""]
      }
      result.append(line)
    }
    return bytes(result)
  }

  /// With lists that Word numbers itself.
  private func wordLists() throws -> [UInt8] {
    var levels: [Int: String] = [:]
    for node in nodes { levels[node.level] = levels[node.level] ?? Self.wordLevel(node) }
    let abstract = levels.keys.sorted().map { levels[$0] ?? "" }.joined()
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(abstract)</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    return try wordFile(nodes.map { item($0.text, 1, $0.level) }.joined(), ["numbering": numbering])
  }

  private static func wordLevel(_ node: Node) -> String {
    let sign = node.marker.last.map(String.init) ?? ""
    let format: String
    var text = "%\(node.level + 1)\(sign)"
    switch node.marker {
    case "I.": format = "upperRoman"
    case "A.": format = "upperLetter"
    case "a)": format = "lowerLetter"
    case "(1)": (format, text) = ("decimal", "(%\(node.level + 1))")
    case "-", "+": (format, text) = ("bullet", node.marker)
    default:
      format = "decimal"
      if node.marker.count > 2 { text = "%\(node.level).%\(node.level + 1)." }
    }
    return
      "<w:lvl w:ilvl=\"\(node.level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }
}
