internal import PlanModel
internal import SourceText
internal import YAMLTree

/// The running text of a file or of an expanded plan, read once for all rules.
public struct ProseIndex: Sendable {
  /// In the order of print, what is not part of the body last.
  let pieces: [ProsePiece]
  /// The role of each piece.
  let roles: [ProseRole]
  let tokens: [ProseToken]
  let citations: [FoundCitation]
  private let marks: [[ProseMark]]
  private let hits: [[PhraseHit]]

  init(_ pieces: [ProsePiece]) {
    var pieces = pieces
    var byteCount = 0
    for piece in pieces { byteCount += piece.withBytes { $0.count } }
    var scanner = ProseScanner(byteCount: byteCount)
    for index in pieces.indices {
      pieces[index].tokens = pieces[index].withBytes { scanner.scan($0, piece: index) }
    }
    let tokens = scanner.tokens
    let table = RulePhrases.table
    var hits: [[PhraseHit]] = Array(repeating: [], count: table.ownerCount)
    for index in pieces.indices {
      table.forEachHit(in: tokens, pieces[index].tokens) { owner, phrase, range in
        hits[owner].append(PhraseHit(piece: index, phrase: phrase, tokens: range))
      }
    }
    self.pieces = pieces
    roles = pieces.map(\.role)
    self.tokens = tokens
    self.hits = hits
    marks = scanner.marks
    citations = findCitations(pieces, tokens, scanner.marks[ProseMark.Kind.numberJoint.rawValue])
  }

  func marks(_ kind: ProseMark.Kind) -> [ProseMark] { marks[kind.rawValue] }

  /// The places of the phrases that a rule looks for.
  func hits(of kind: DiagnosticKind) -> [PhraseHit] {
    RulePhrases.owners[kind.code].map { hits[$0] } ?? []
  }

  /// The bytes from the first to the last of some tokens, within their piece.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  func string(_ hit: PhraseHit) -> String { pieces[hit.piece].string(range(hit.tokens)) }

  /// The token some places away, where it belongs to the same piece.
  func token(_ index: Int, in piece: Int) -> ProseToken? {
    pieces[piece].tokens.contains(index) ? tokens[index] : nil
  }
}

/// A citation and the piece of text in which it stands.
struct FoundCitation: Sendable {
  let piece: Int
  let citation: Citation
}

/// The phrases of all rules in one table.
enum RulePhrases {
  private static let rules = Rule.all.filter { !$0.phrases.isEmpty }
  static let table = PhraseTable(rules.map(\.phrases))
  static let owners = Dictionary(
    rules.enumerated().map { ($0.element.kind.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
}
