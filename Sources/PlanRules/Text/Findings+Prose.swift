internal import SourceText

/// A remedy for some bytes of running text.
struct ProseFix {
  let title: LocalizedText
  let isSafe: Bool
  let replacements: [(range: Range<Int>, text: String)]

  /// The remedy that puts a text in the place of another.
  init(_ title: LocalizedText, isSafe: Bool = true, _ range: Range<Int>, _ text: String) {
    self.title = title
    self.isSafe = isSafe
    replacements = [(range, text)]
  }

  /// The remedy that writes what is marked in another way.
  static func writing(_ text: String, at range: Range<Int>, isSafe: Bool = true) -> ProseFix {
    ProseFix(LocalizedText("viết «\(text)»", en: "write “\(text)”"), isSafe: isSafe, range, text)
  }
}

extension Findings {
  /// Reports a part of a piece of running text; a document that is only recorded is never changed.
  mutating func report(
    _ index: ProseIndex, _ piece: Int, _ range: Range<Int>, _ vi: String, en: String,
    severity: Severity? = nil, label: LocalizedText? = nil, related: [RelatedPlace] = [],
    notes: [LocalizedText] = [], fix: ProseFix? = nil
  ) {
    let text = index.pieces[piece]
    report(
      at: text.place(of: range), vi, en: en, severity: severity, label: label, related: related, notes: notes,
      fixes: isRecord ? [] : fix.flatMap { Self.fix($0, text) }.map { [$0] } ?? [])
  }

  /// Nil where some part cannot be edited: then nothing of it may be.
  private static func fix(_ fix: ProseFix, _ piece: ProsePiece) -> Fix? {
    var edits: [TextEdit] = []
    for (range, text) in fix.replacements {
      guard let edit = piece.edit(range, text) else { return nil }
      edits.append(edit)
    }
    return edits.isEmpty ? nil : Fix(fix.title, isSafe: fix.isSafe, edits: edits)
  }
}
