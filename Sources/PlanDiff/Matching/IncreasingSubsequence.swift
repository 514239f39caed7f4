/// The places of a longest increasing subsequence; among those of the same length the heaviest.
///
/// - Parameters:
///   - values: different numbers from 0 up to, but not including, a bound of the order of the list's length.
///   - weights: not negative, one for each value.
/// - Returns: the places in `values`, in order.
/// - Complexity: O(n log n).
public func longestIncreasingSubsequence(_ values: [Int], weights: [Int]) -> [Int] {
  guard values.count == weights.count, let bound = values.max().map({ $0 + 1 }) else { return [] }
  // The best end of a subsequence among all values below a bound, in a binary indexed tree.
  var best = [Chain?](repeating: nil, count: bound + 1)
  var previous = [Int?](repeating: nil, count: values.count)
  var longest: Chain?
  for (index, value) in values.enumerated() {
    var before: Chain?
    var node = value
    while node > 0 {
      if let chain = best[node], chain.isBetter(than: before) { before = chain }
      node -= node & -node
    }
    previous[index] = before?.end
    let chain = Chain(
      length: (before?.length ?? 0) + 1, weight: (before?.weight ?? 0) &+ weights[index], end: index)
    if chain.isBetter(than: longest) { longest = chain }
    node = value + 1
    while node <= bound {
      if chain.isBetter(than: best[node]) { best[node] = chain }
      node += node & -node
    }
  }
  var result: [Int] = []
  var place = longest?.end
  while let current = place {
    result.append(current)
    place = previous[current]
  }
  return result.reversed()
}

private struct Chain {
  let length: Int
  let weight: Int
  let end: Int

  func isBetter(than other: Chain?) -> Bool {
    guard let other else { return true }
    return (length, weight) > (other.length, other.weight)
  }
}
