internal import OfficialDocument

/// Signatures side by side, whose names stand on one line although their titles take different room.
struct SignatureRow {
  /// How much further down each name stands than its own title asks for.
  let drops: [Length]

  init(_ signatures: ArraySlice<Signature>, _ font: Font, within width: Length) {
    let counts = signatures.map { signature in
      signature.titleLines.reduce(0) { $0 + BalancedLines($1, font: font, within: width).lines.count }
    }
    let most = counts.max() ?? 0
    drops = counts.map { font.lineHeight * Double(most - $0) }
  }
}
