/// A change to the text before libyaml reads it; the file itself stays as it is.
struct Patch {
  enum Purpose {
    /// Says the same in words that libyaml understands; texts of scalars that hold it are read from the source.
    case equivalent
    /// Stands in for text that is no YAML: nodes made of it are broken.
    case standIn
    /// Blanks a comment, a directive or white space; no text depends on it.
    case silent
  }

  let range: Range<Int>
  let replacement: [UInt8]
  let purpose: Purpose

  static func isBefore(_ left: Patch, _ right: Patch) -> Bool {
    (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
  }

  /// Whether both change the same bytes; text inserted at the edge of a stand-in belongs to what that replaces.
  func meets(_ other: Patch) -> Bool {
    if range.overlaps(other.range) || range == other.range { return true }
    guard range.isEmpty || other.range.isEmpty else { return false }
    let reach = purpose == .standIn || other.purpose == .standIn
    let (point, whole) = range.isEmpty ? (range.lowerBound, other.range) : (other.range.lowerBound, range)
    return reach
      ? whole.lowerBound <= point && point <= whole.upperBound
      : whole.lowerBound < point && point < whole.upperBound
  }
}

/// The text of one document as libyaml gets it, and the way back to the bytes of the file.
struct PreparedText {
  let source: [UInt8]
  let slice: Range<Int>
  private(set) var patches: [Patch] = []
  /// Where each patch starts in `bytes`.
  private var placed: [Int] = []
  private(set) var bytes: [UInt8] = []

  init(_ source: [UInt8], _ slice: Range<Int>) {
    self.source = source
    self.slice = slice
  }

  var isIdentity: Bool { patches.isEmpty }

  /// Adds patches, which do not touch each other; one that touches an earlier one takes its place.
  mutating func add(_ new: [Patch]) {
    let new = new.sorted(by: Patch.isBefore)
    patches = (patches.filter { old in !Self.meets(old, new) } + new).sorted(by: Patch.isBefore)
    bytes = []
    bytes.reserveCapacity(slice.count + 64)
    placed = []
    var position = slice.lowerBound
    for patch in patches {
      bytes += source[position..<max(position, patch.range.lowerBound)]
      placed.append(bytes.count)
      bytes += patch.replacement
      position = max(position, patch.range.upperBound)
    }
    bytes += source[min(position, slice.upperBound)..<slice.upperBound]
  }

  /// Whether a patch touches one of a sorted list.
  private static func meets(_ patch: Patch, _ others: [Patch]) -> Bool {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].range.upperBound < patch.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < others.count, others[low].range.lowerBound <= patch.range.upperBound {
      if patch.meets(others[low]) { return true }
      low += 1
    }
    return false
  }

  /// The byte of the file for a byte of the prepared text.
  func original(_ offset: Int) -> Int {
    guard let index = patchIndex(startingAtMost: offset, in: placed) else { return slice.lowerBound + offset }
    let patch = patches[index]
    let within = offset - placed[index]
    if within < patch.replacement.count {
      return min(patch.range.lowerBound + within, patch.range.upperBound)
    }
    return patch.range.upperBound + within - patch.replacement.count
  }

  /// The purpose of a patch that touches a scalar's bytes.
  ///
  /// Stand-ins weigh more than equivalents; blanked comments do not count.
  func purpose(touching range: Range<Int>) -> Patch.Purpose? {
    var found: Patch.Purpose?
    var low = 0
    var high = patches.count
    while low < high {
      let middle = (low + high) / 2
      if patches[middle].range.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < patches.count, patches[low].range.lowerBound <= range.upperBound {
      let patch = patches[low]
      low += 1
      let touches =
        patch.range.overlaps(range)
        || patch.range.isEmpty && range.isEmpty && patch.range.lowerBound == range.lowerBound
        || range.isEmpty && patch.purpose == .standIn && patch.range.lowerBound <= range.lowerBound
          && range.lowerBound <= patch.range.upperBound
        || patch.range.isEmpty && range.lowerBound < patch.range.lowerBound
          && patch.range.lowerBound < range.upperBound
      guard touches else { continue }
      if patch.purpose == .standIn { return .standIn }
      if patch.purpose == .equivalent { found = .equivalent }
    }
    return found
  }

  private func patchIndex(startingAtMost offset: Int, in starts: [Int]) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
