internal import VietnameseText

/// One line of a source file made ready for the terminal: what is printed, and in which columns each byte stands.
///
/// Tabs are four blanks, control characters visible, bytes that are no UTF-8 are shown as `<FF>`. Of a long line only a
/// window around a place of interest is shown, with `…` where something was left out.
struct SnippetLine {
  static let tabWidth = 4
  static let windowWidth = 110
  private static let columnsBeforePlace = 30

  let text: String
  /// The columns that are printed.
  let width: Int
  /// The cells in the window: the first byte of each, counted in the file, and its first column.
  private var starts: [(byte: Int, column: Int)]
  /// The first byte behind the window.
  private let end: Int

  /// - Parameters:
  ///   - bytes: those of the file.
  ///   - range: the line without its line break.
  ///   - place: the bytes of interest; their start is in the window.
  init(_ bytes: [UInt8], _ range: Range<Int>, around place: Range<Int>) {
    let line = Self.clipped(range, to: place.lowerBound, bytes)
    let cells = Self.cells(bytes, line.lowerBound..<line.upperBound)
    let total = cells.reduce(0) { $0 + $1.width }
    var kept = cells[...]
    var startsInside = line.lowerBound > range.lowerBound
    var endsInside = line.upperBound < range.upperBound
    if total > Self.windowWidth {
      var before = 0
      for cell in cells where cell.bytes.upperBound <= place.lowerBound { before += cell.width }
      let surplus = min(before - Self.columnsBeforePlace, total - Self.windowWidth)
      var dropped = 0
      while dropped < surplus, before > Self.windowWidth / 2, let first = kept.first {
        dropped += first.width
        kept.removeFirst()
        startsInside = true
      }
      var used = kept.reduce(0) { $0 + $1.width }
      while used > Self.windowWidth, let last = kept.last {
        used -= last.width
        kept.removeLast()
        endsInside = true
      }
    }
    var text = startsInside ? "…" : ""
    var column = startsInside ? 1 : 0
    var starts: [(byte: Int, column: Int)] = []
    for cell in kept {
      starts.append((cell.bytes.lowerBound, column))
      text += cell.text
      column += cell.width
    }
    if endsInside { text += "…" }
    self.text = text
    self.starts = starts
    width = column
    end = kept.last?.bytes.upperBound ?? line.lowerBound
  }

  /// The columns of a range of the file's bytes, at least one column wide; what lies outside the window is cut off.
  func columns(_ range: Range<Int>) -> Range<Int> {
    let first = column(holding: range.lowerBound)
    let last = range.isEmpty ? first + 1 : columnBehind(range.upperBound)
    return first..<max(last, first + 1)
  }

  private func column(holding byte: Int) -> Int {
    guard byte < end else { return width }
    return starts.last { $0.byte <= byte }?.column ?? starts.first?.column ?? 0
  }

  private func columnBehind(_ byte: Int) -> Int {
    guard byte < end else { return width }
    return starts.first { $0.byte >= byte }?.column ?? width
  }

  /// The part of a very long line that may be in the window, so that the rest is never taken apart.
  private static func clipped(_ range: Range<Int>, to place: Int, _ bytes: [UInt8]) -> Range<Int> {
    guard range.count > 8000 else { return range }
    var start = max(range.lowerBound, min(place, range.upperBound) - 2000)
    var end = min(range.upperBound, start + 8000)
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var start = range.lowerBound
    // A byte order mark is no part of the text.
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, range.upperBound) }
    while start < range.upperBound {
      let end = endOfValidText(bytes, start..<range.upperBound)
      if end == start {
        let digits = String(bytes[start], radix: 16, uppercase: true)
        cells.append(DisplayCell("<\(digits)>", width: digits.utf8.count + 2, bytes: start..<start + 1))
        start += 1
        continue
      }
      for cell in displayCells(of: String(decoding: bytes[start..<end], as: UTF8.self)) {
        let place = cell.bytes.lowerBound + start..<cell.bytes.upperBound + start
        cells.append(
          cell.text == "\t"
            ? DisplayCell(String(repeating: " ", count: tabWidth), width: tabWidth, bytes: place)
            : DisplayCell(cell.text, width: cell.width, bytes: place))
      }
      start = end
    }
    return cells
  }
}
