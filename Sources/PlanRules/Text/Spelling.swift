internal import SourceText

extension Rule.Check {
  /// Phrases of the rule that have one right form; text in capitals throughout is left alone.
  ///
  /// `isFirstFree` names the phrases whose first word may have a capital or none, `alsoRight` endings that pass too.
  static func spelling(_ right: [String], isFirstFree: Set<Int> = [], alsoRight: [String] = []) -> Rule.Check
  {
    .prose { context, findings in
      let index = context.index
      for hit in index.hits(of: findings.kind) {
        let right = right[hit.phrase]
        let words = index.tokens[hit.tokens]
        let written = words.map { index.pieces[hit.piece].string($0.range) }.joined(separator: " ")
        guard written != right, !words.allSatisfy(\.isAllCapitals) else { continue }
        let startsSentence = !index.isWithinSentence(hit.tokens.lowerBound, in: hit.piece)
        let hasFreeStart = startsSentence || isFirstFree.contains(hit.phrase)
        if hasFreeStart, written.dropFirst() == right.dropFirst() { continue }
        if alsoRight.contains(where: { written.hasSuffix($0) }) { continue }
        let range = index.range(hit.tokens)
        let proposal = hasFreeStart ? right.settingCapital(words.first?.isCapitalised ?? true) : right
        findings.report(
          index, hit.piece, range, "viết là «\(proposal)»", en: "write “\(proposal)”",
          fix: .writing(proposal, at: range))
      }
    }
  }
}

extension String {
  /// The text with its first letter made a capital, or small.
  func settingCapital(_ isCapital: Bool) -> String {
    isCapital ? prefix(1).uppercased() + dropFirst() : prefix(1).lowercased() + dropFirst()
  }
}

extension ProseIndex {
  /// Whether a word stands behind another word or a comma, so that it cannot start a sentence.
  func isWithinSentence(_ index: Int, in piece: Int) -> Bool {
    guard let before = token(index - 1, in: piece) else { return false }
    return before.kind == .word || before.kind == .number || before.isSign(",") || before.isSign("(")
  }

  /// Whether «các», «những» or a number stands before a word, so that no certain thing is meant.
  func followsPlural(_ index: Int, in piece: Int) -> Bool {
    guard let before = token(index - 1, in: piece) else { return false }
    return before.kind == .number || Self.plurals.contains(before.key)
  }

  private static let plurals = Set(["các", "những", "mọi", "hai", "ba", "nhiều"].map { WordKey($0) })

  func numbers(of role: ProseRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

  func lastToken(of piece: Int) -> ProseToken? {
    let range = pieces[piece].tokens
    return range.isEmpty ? nil : tokens[range.upperBound - 1]
  }
}
