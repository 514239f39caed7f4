/// The product that a duty orders, looked for in what an activity says it will produce.
struct OrderedProduct {
  private let wanted: [UInt64]

  init(_ words: String) { wanted = WordSequence(words).hashes }

  /// Whether a text names the product itself: not its draft, and not that there is none.
  func isPromised(by product: String) -> Bool {
    guard !wanted.isEmpty else { return true }
    let words = WordSequence(product).hashes
    guard wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      wanted.indices.allSatisfy { words[start + $0] == wanted[$0] }
        && !words[max(0, start - 3)..<start].contains(where: Self.denials.contains)
    }
  }

  /// «Dự thảo Kế hoạch», «chưa có Kế hoạch», «góp ý Kế hoạch» are not the plan that is ordered.
  private static let denials = Set(
    ["không", "chưa", "thảo", "nháp", "cương", "góp", "hủy", "hoãn", "thiếu"].flatMap {
      WordSequence($0).hashes
    })
}
