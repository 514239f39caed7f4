internal import PlanModel
internal import VietnameseText

/// The kind of a document as its title names it.
struct TitleKind {
  let kind: DocumentKind

  private static let kinds: [String: DocumentKind] = Dictionary(
    DocumentKind.allCases.map { (folded($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  /// The kind of a line that is nothing but the name of a kind; nil for every other line.
  init?(_ line: some StringProtocol) {
    guard line.count < 40,
      let kind = Self.kinds[words(line).map(\.key).filter { !$0.isEmpty }.joined(separator: " ")]
    else { return nil }
    self.kind = kind
  }
}
