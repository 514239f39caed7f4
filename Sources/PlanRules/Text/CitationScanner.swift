/// Finds the documents that running text cites.
///
/// A citation is known by its number and symbol; kind, date, issuer and subject are what stands around it. Works for
/// composed and decomposed letters, in time linear in the text. Laws that are cited by name alone are not found.
struct CitationScanner {
  private let tokens: [ProseToken]
  private let limit: Range<Int>

  /// The tokens of one text.
  init(_ tokens: [ProseToken], _ range: Range<Int>) {
    self.tokens = tokens
    limit = range
  }

  /// The citations of a text, in order; ranges are bytes of this text as it stands.
  static func citations(in text: String) -> [Citation] {
    var text = text
    return text.withUTF8 { utf8 in
      let normalized = NormalizedText(utf8)
      guard let normalized else { return citations(inNormal: utf8) }
      return normalized.bytes.withUnsafeBufferPointer { citations(inNormal: $0) }
        .map { $0.movingRanges { normalized.originalRange(of: $0) } }
    }
  }

  private static func citations(inNormal utf8: UnsafeBufferPointer<UInt8>) -> [Citation] {
    var scanner = ProseScanner(byteCount: utf8.count)
    let range = scanner.scan(utf8, piece: 0)
    let own = CitationScanner(scanner.tokens, range)
    return own.citations(at: scanner.marks[ProseMark.Kind.numberJoint.rawValue].map(\.token))
  }

  /// The citations whose number is joined to its symbol by one of some tokens, in their order.
  func citations(at joints: some Sequence<Int>) -> [Citation] {
    var found: [Citation] = []
    var next = limit.lowerBound
    for joint in joints where joint >= next {
      guard let citation = citation(at: joint, from: next) else { continue }
      // Only what belongs to the number is taken: the subject of a citation may hold citations of its own.
      next = citation.tokens.upperBound
      found.append(citation)
    }
    return found
  }

  private func citation(at joint: Int, from start: Int) -> Citation? {
    guard let (number, numberTokens) = number(at: joint) else { return nil }
    var citation = Citation(range: number.range, number: number, tokens: numberTokens)
    var first = numberTokens.lowerBound
    if first > start, tokens[first - 1].isSign(":") { first -= 1 }
    if first > start, tokens[first - 1].isWord(Words.so) {
      first -= 1
      citation.numberWordRange = tokens[first].range
    } else {
      first = numberTokens.lowerBound
    }
    if let (kind, kindTokens) = CitedKind.ending(before: first, in: tokens, from: start)
      ?? law(before: first, start)
    {
      citation.kind = kind
      citation.kindRange = bytes(kindTokens)
      citation.isKindCapitalised = tokens[kindTokens.lowerBound].isCapitalised
      first = kindTokens.lowerBound
    }
    let isNamed = citation.kind != nil || citation.numberWordRange != nil
    guard isNamed || (number.number != nil && (number.partRanges.count > 1 || number.year != nil)) else {
      return nil
    }
    guard number.number != nil || citation.numberWordRange != nil else { return nil }
    guard !number.isPartyStyle || isNamed || number.partRanges.count > 1 else { return nil }
    var end = numberTokens.upperBound
    end = takeDate(end, &citation)
    end = takeIssuer(end, &citation)
    if citation.date == nil { end = takeDate(end, &citation) }
    takeSubject(end, &citation)
    citation.range =
      Int(tokens[first].start)..<(citation.subjectRange?.upperBound ?? Int(tokens[end - 1].end))
    citation.tokens = first..<end
    return citation
  }

  /// «Luật Báo chí số 103/2016/QH13»: the name stands between kind and number.
  private func law(before index: Int, _ start: Int) -> (CitedKind, Range<Int>)? {
    guard index < limit.upperBound, tokens[index].isWord(Words.so) else { return nil }
    var position = index - 1
    while position >= max(start, index - 16), tokens[position].kind == .word || tokens[position].isSign(",") {
      if CitedKind.laws.contains(tokens[position].key),
        let found = CitedKind.ending(before: position + 1, in: tokens, from: start), found.0.carriesYear,
        tokens[found.1.lowerBound].isCapitalised
      {
        return found
      }
      position -= 1
    }
    return nil
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }
}

// MARK: - Number and symbol

extension CitationScanner {
  private func number(at joint: Int) -> (CitedNumber, Range<Int>)? {
    var first = joint
    var number: DatePart?
    if joint > limit.lowerBound {
      let before = tokens[joint - 1]
      // An added number carries a letter: 12a/KH-UBND.
      let hasLetter =
        before.isSmallWord && before.range.count == 1 && joint - 2 >= limit.lowerBound
        && before.follows(tokens[joint - 2])
      let digits = hasLetter ? joint - 2 : joint - 1
      if let value = tokens[digits].number {
        number = DatePart(value: value, range: tokens[digits].range)
        first = digits
      }
    }
    if number == nil, tokens[joint].isSign("-") { return nil }
    // The number must not be the tail of something longer, such as a date or a price.
    if first > limit.lowerBound, first < joint, tokens[first].follows(tokens[first - 1]),
      tokens[first - 1].kind != .sign || [".", ",", "/"].contains(where: { tokens[first - 1].isSign($0) })
    {
      return nil
    }
    var symbol = SymbolReader(tokens, joint: joint, end: limit.upperBound)
    symbol.read()
    guard let firstPart = symbol.parts.first, let lastPart = symbol.parts.last else { return nil }
    let isPartyStyle = tokens[joint].isSign("-")
    guard !isPartyStyle || symbol.hasSlash || symbol.parts.count == 1 else { return nil }
    let range = Int(tokens[first].start)..<lastPart.upperBound
    return (
      CitedNumber(
        range: range, number: number, year: symbol.year,
        symbolRange: firstPart.lowerBound..<lastPart.upperBound, partRanges: symbol.parts,
        strayBlanks: number == nil ? Array(symbol.strayBlanks.dropFirst()) : symbol.strayBlanks,
        isPartyStyle: isPartyStyle),
      first..<symbol.index
    )
  }
}

// MARK: - What follows the number

extension CitationScanner {
  private func takeDate(_ index: Int, _ citation: inout Citation) -> Int {
    var start = index
    if start < limit.upperBound, tokens[start].isSign(",") { start += 1 }
    guard start < limit.upperBound, tokens[start].isWord(Words.ngay),
      let date = DatePhrase(tokens, at: start, end: limit.upperBound)
    else { return index }
    citation.date = date
    return date.endToken
  }

  private func takeIssuer(_ index: Int, _ citation: inout Citation) -> Int {
    guard index + 1 < limit.upperBound, tokens[index].isWord(Words.cua) else { return index }
    let start = index + 1
    var end = start
    while end < limit.upperBound, end - start < 20, isInName(end, start) { end += 1 }
    if end > start, tokens[end - 1].isWord(Self.va) { end -= 1 }
    guard end > start else { return index }
    citation.issuerRange = bytes(start..<end)
    return end
  }

  /// Whether a token goes on with the name of a body: words up to one that starts a new clause.
  private func isInName(_ index: Int, _ start: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .word {
      return token.isCapitalised
        ? !CitedKind.starts(at: index, in: tokens, end: limit.upperBound) : !startsClause(index)
    }
    // «Bộ Văn hóa, Thể thao và Du lịch», «Bộ Lao động - Thương binh và Xã hội»
    guard token.isSign("-") || token.isSign(","), index > start, index + 1 < limit.upperBound else {
      return false
    }
    return tokens[index + 1].isCapitalised && (token.isSign("-") || tokens[index - 1].isWord(Self.hoa))
  }

  /// Whether a small word starts what is no longer the name: «về việc», «quy định», «trong».
  private func startsClause(_ index: Int) -> Bool {
    if Self.clauseWords.contains(tokens[index].key) { return true }
    guard index + 1 < limit.upperBound, let second = Self.clausePairs[tokens[index].key] else { return false }
    return second.contains(tokens[index + 1].key)
  }

  private static let va = WordKey("và")
  private static let hoa = WordKey("hóa")

  private static let clauseWords = Set(
    """
    về ngày đến trong tại do để nhằm được có là với cho theo khi đã sẽ phải nêu kèm yêu tăng nay mà từ trên này đó \
    gửi sửa quán
    """.split(separator: " ").map { WordKey($0) })

  private static let clausePairs: [WordKey: Set<WordKey>] = {
    let pairs = [
      "quy định", "phê duyệt", "ban hành", "hướng dẫn", "triển khai", "thực hiện", "điều chỉnh", "bổ sung",
      "tổ chức", "công bố", "thông báo", "quyết định", "thành lập",
    ]
    return Dictionary(grouping: pairs.map { $0.split(separator: " ").map { WordKey($0) } }, by: { $0[0] })
      .mapValues { Set($0.map { $0[1] }) }
  }()

  private func takeSubject(_ index: Int, _ citation: inout Citation) {
    guard index < limit.upperBound, tokens[index].isWord(Words.ve) else { return }
    var end = index + 1
    while end < limit.upperBound {
      let token = tokens[end]
      if token.kind == .sign, Self.clauseSigns.contains(token.value) {
        guard token.isSign(","), end + 1 < limit.upperBound, !tokens[end + 1].isCapitalised else { break }
      }
      end += 1
    }
    citation.subjectRange = bytes(index..<end)
  }

  private static let clauseSigns = Set(";:.,()".unicodeScalars.map { UInt64($0.value) })
}

extension Citation {
  /// The same citation with its ranges counted in another text.
  func movingRanges(_ move: (Range<Int>) -> Range<Int>) -> Citation {
    func part(_ part: DatePart?) -> DatePart? {
      part.map { DatePart(value: $0.value, range: move($0.range)) }
    }
    var result = self
    result.range = move(range)
    result.kindRange = kindRange.map(move)
    result.numberWordRange = numberWordRange.map(move)
    result.issuerRange = issuerRange.map(move)
    result.subjectRange = subjectRange.map(move)
    result.number.range = move(number.range)
    result.number.symbolRange = move(number.symbolRange)
    result.number.partRanges = number.partRanges.map(move)
    result.number.strayBlanks = number.strayBlanks.map(move)
    result.number.number = part(number.number)
    result.number.year = part(number.year)
    if var date {
      date.range = move(date.range)
      date.day = part(date.day)
      date.month = part(date.month)
      date.year = part(date.year)
      result.date = date
    }
    return result
  }
}

/// The citations of all pieces, found where a number is joined to a symbol.
func findCitations(_ pieces: [ProsePiece], _ tokens: [ProseToken], _ joints: [ProseMark]) -> [FoundCitation] {
  var found: [FoundCitation] = []
  var next = 0
  while next < joints.count {
    let piece = joints[next].piece
    var end = next + 1
    while end < joints.count, joints[end].piece == piece { end += 1 }
    let scanner = CitationScanner(tokens, pieces[piece].tokens)
    found += scanner.citations(at: joints[next..<end].lazy.map(\.token))
      .map { FoundCitation(piece: piece, citation: $0) }
    next = end
  }
  return found
}
