/// The number and symbol of a document taken apart: `1457/UBND-KGVX`, `12/KH-STTTT`, `30/2020/NĐ-CP`, `KH-STTTT`.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
public struct DocumentSymbol: Sendable, Hashable {
  /// What stands before the first stroke; nil where only a symbol is given, empty where the number is left blank.
  public let number: String?
  /// The year between two strokes, as in documents that lay down law.
  public let year: String?
  /// The groups of the symbol: `KH`, `STTTT`; empty where only a number is given.
  public let groups: [String]
  /// Whether blanks stand within it, other than for a number that is left blank.
  public let hasBlanks: Bool

  /// Takes a text apart; nil for blank text.
  ///
  /// Text of digits alone is a number; any other text without a stroke is a symbol.
  public init?(_ text: String) {
    let text = trimmed(text[...])
    guard !text.isEmpty else { return nil }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    var blanks = false
    if parts.count > 1 || text.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let first = parts.removeFirst()
      number = String(trimmed(first))
      blanks = !trimmed(first).isEmpty && trimmed(first).count != first.count
    } else {
      number = nil
    }
    if parts.count > 1, let second = parts.first.map(trimmed), second.count == 4,
      second.allSatisfy({ $0.isASCII && $0.isNumber })
    {
      year = String(second)
      parts.removeFirst()
    } else {
      year = nil
    }
    let symbol = parts.joined(separator: "/")
    groups =
      symbol.isEmpty
      ? [] : symbol.split(separator: "-", omittingEmptySubsequences: false).map { String(trimmed($0)) }
    hasBlanks = blanks || symbol.contains(where: \.isWhitespace)
  }

  private init(number: String?, year: String?, groups: [String]) {
    self.number = number
    self.year = year
    self.groups = groups
    hasBlanks = false
  }

  /// The same with every blank taken out.
  public var withoutBlanks: DocumentSymbol {
    DocumentSymbol(
      number: number.map(removingBlanks), year: year, groups: groups.map(removingBlanks))
  }

  public func replacing(number: String) -> DocumentSymbol {
    DocumentSymbol(number: number, year: year, groups: groups)
  }

  public func replacing(groups: [String]) -> DocumentSymbol {
    DocumentSymbol(number: number, year: year, groups: groups)
  }

  /// As it is printed.
  public var text: String {
    let symbol = groups.joined(separator: "-")
    guard let number else { return symbol }
    return ([number] + [year].compactMap(\.self) + (groups.isEmpty ? [] : [symbol])).joined(separator: "/")
  }
}

/// What can be wrong with a number or symbol.
public enum SymbolFault: Sendable, Hashable {
  case blanks(corrected: String)
  /// The number is no number from 1 on.
  case noNumber(String)
  /// A number below 10 has a zero in front, all others none.
  case padding(corrected: String)
  /// `CV` in the symbol of a công văn, which has no abbreviation of its kind.
  case abbreviatedLetter(corrected: String)
  /// The abbreviation of the kind is spelled in the wrong case, such as `QYĐ` for `QyĐ`.
  case kindSpelling(written: String, right: String, corrected: String)
  /// The symbol begins with the abbreviation of another kind.
  case otherKind(written: String, DocumentKind)
  /// The symbol of a kind with an abbreviation does not begin with it.
  case kindMissing(String)
  /// A group is empty, in small letters, or holds signs that do not belong in a symbol.
  case group(String)
  /// Too few groups: the body, or in a công văn the unit that drafts it, is missing.
  case incomplete
}

extension DocumentSymbol {
  /// What is wrong with it as the number or symbol of a document of a kind.
  ///
  /// `issuerSymbol` is the abbreviation of the issuing body, which in a công văn may look like that of a kind.
  /// Công văn and thư công have no abbreviation of their kind: `<body>-<unit or field>`; all others `<kind>-<body>`.
  public func faults(as kind: DocumentKind, issuerSymbol: String? = nil) -> [SymbolFault] {
    var faults: [SymbolFault] = []
    if hasBlanks { faults.append(.blanks(corrected: withoutBlanks.text)) }
    let clean = withoutBlanks
    if let number = clean.number, !number.isEmpty { faults += clean.numberFaults(number) }
    guard !clean.groups.isEmpty else { return faults }
    let groupFaults = clean.groups.filter { !isSymbolGroup($0) }.map(SymbolFault.group)
    if let abbreviation = kind.abbreviation {
      faults += clean.kindFaults(abbreviation, kind) + groupFaults.filter { $0 != .group(clean.groups[0]) }
    } else {
      faults += clean.letterFaults(issuerSymbol) + groupFaults
    }
    return faults
  }

  private func numberFaults(_ number: String) -> [SymbolFault] {
    guard number.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(number), value > 0 else {
      return [.noNumber(number)]
    }
    let right = value < 10 ? "0\(value)" : "\(value)"
    return number == right ? [] : [.padding(corrected: replacing(number: right).text)]
  }

  private func kindFaults(_ abbreviation: String, _ kind: DocumentKind) -> [SymbolFault] {
    let written = groups[0]
    if written == abbreviation { return groups.count < 2 ? [.incomplete] : [] }
    if written.uppercased() == abbreviation.uppercased() {
      let corrected = replacing(groups: [abbreviation] + groups.dropFirst()).text
      return [.kindSpelling(written: written, right: abbreviation, corrected: corrected)]
    }
    if let other = DocumentKind(abbreviated: written) { return [.otherKind(written: written, other)] }
    return [.kindMissing(abbreviation)]
  }

  private func letterFaults(_ issuerSymbol: String?) -> [SymbolFault] {
    if let place = groups.firstIndex(where: { $0.uppercased() == "CV" }), groups[place] != issuerSymbol {
      var rest = groups
      rest.remove(at: place)
      return [.abbreviatedLetter(corrected: replacing(groups: rest).text)]
    }
    if groups.count > 1, groups[0] != issuerSymbol, let other = DocumentKind(abbreviated: groups[0]) {
      return [.otherKind(written: groups[0], other)]
    }
    return groups.count < 2 ? [.incomplete] : []
  }
}

extension DocumentKind {
  /// The kind with an abbreviation, spelled in any case.
  public init?(abbreviated text: String) {
    let wanted = text.uppercased()
    guard let kind = Self.allCases.first(where: { $0.abbreviation?.uppercased() == wanted }) else {
      return nil
    }
    self = kind
  }
}

/// Capitals first of all; `TTg` and `TTra` show that small letters may follow.
private func isSymbolGroup(_ group: String) -> Bool {
  group.first?.isUppercase == true
    && group.allSatisfy { $0.isLetter || ($0.isASCII && $0.isNumber) || $0 == "&" || $0 == "." }
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return text
}

private func removingBlanks(_ text: String) -> String { text.filter { !$0.isWhitespace } }
