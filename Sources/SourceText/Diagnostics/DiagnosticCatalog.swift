internal import VietnameseText

/// All kinds of findings that the program knows, by their codes.
public struct DiagnosticCatalog: Sendable {
  /// In the order of their codes.
  public let kinds: [DiagnosticKind]
  private let placeOfCode: [String: Int]

  /// Where two kinds have one code the first is kept; ``duplicateCodes(in:)`` tells of such a mistake.
  public init(kinds: [DiagnosticKind]) {
    let sorted = kinds.enumerated().sorted { ($0.element.code, $0.offset) < ($1.element.code, $1.offset) }
    self.kinds = sorted.map(\.element)
    placeOfCode = Dictionary(
      self.kinds.enumerated().map { ($0.element.code.uppercased(), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The kind of a code, written in capitals or not; nil for a code that does not exist.
  public subscript(code: String) -> DiagnosticKind? {
    placeOfCode[code.uppercased()].map { kinds[$0] }
  }

  /// The codes that a person may have meant, at most three.
  public func suggestedCodes(for code: String) -> [String] {
    suggestions(for: code, among: kinds.map(\.code))
  }

  /// The codes that more than one kind bears, each once.
  public static func duplicateCodes(in kinds: [DiagnosticKind]) -> [String] {
    Dictionary(grouping: kinds, by: { $0.code.uppercased() }).filter { $0.value.count > 1 }.keys.sorted()
  }
}

extension DiagnosticCatalog {
  /// What `kehoach explain` prints about a code: the rule, what it rests on, and how it is done wrong and right.
  public func explain(_ code: String, _ language: Language) -> String? {
    guard let kind = self[code] else { return nil }
    var text = "\(kind.code): \(kind.title[language]) (\(kind.severity.name[language]))\n"
    if !kind.explanation[language].isEmpty { text += "\n" + wrapped(kind.explanation[language], columns: 80) }
    if let basis = kind.basis { text += "\n" + Self.basisWord[language] + ": " + basis + "\n" }
    for (word, example) in [(Self.wrongWord, kind.wrong), (Self.rightWord, kind.right)] where !example.isEmpty
    {
      text += "\n" + word[language] + ":\n" + indented(example.withoutFinalLineBreak)
    }
    return text
  }

  /// All codes with severity and title, one a line.
  public func listing(_ language: Language) -> String {
    let columns = Severity.allCases.map { displayWidth(of: $0.name[language]) }.max() ?? 0
    return kinds.map { kind in
      let severity = kind.severity.name[language]
      let blanks = String(repeating: " ", count: columns - displayWidth(of: severity))
      return "\(kind.code)  \(severity)\(blanks)  \(kind.title[language])\n"
    }
    .joined()
  }

  private static let basisWord = LocalizedText("Căn cứ", en: "Basis")
  private static let wrongWord = LocalizedText("Sai", en: "Wrong")
  private static let rightWord = LocalizedText("Đúng", en: "Right")
}

private func indented(_ example: String) -> String {
  example.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "\n" : "    " + $0 + "\n" }
    .joined()
}

/// Paragraphs filled up to a number of columns; a word that is longer stands on its own line.
private func wrapped(_ text: String, columns: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { paragraph in
      var lines: [String] = [""]
      var used = 0
      for word in paragraph.split(separator: " ").map({ String($0) }) {
        let width = displayWidth(of: word)
        if used > 0, used + 1 + width > columns {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1] += used > 0 ? " " + word : word
        used += used > 0 ? width + 1 : width
      }
      return lines.joined(separator: "\n") + "\n"
    }
    .joined()
}

extension String {
  /// Examples end with a line break, as files do.
  fileprivate var withoutFinalLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
