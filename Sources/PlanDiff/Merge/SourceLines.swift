internal import SourceText
internal import YAMLTree

/// The lines of a file around its nodes.
struct SourceLines {
  let source: SourceFile
  private var bytes: [UInt8] { source.bytes }

  init(_ source: SourceFile) { self.source = source }

  /// The line break of the file: that of its first line.
  var lineBreak: String {
    let end = lineEnd(of: 0)
    guard end < bytes.count else { return "\n" }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\n"
  }

  func lineStart(of offset: Int) -> Int {
    var index = min(offset, bytes.count)
    while index > 0, bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }

  /// The first byte of the line break behind an offset, or the end of the file.
  func lineEnd(of offset: Int) -> Int {
    var index = min(offset, bytes.count)
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  func nextLine(after offset: Int) -> Int {
    var index = lineEnd(of: offset)
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return index
  }

  /// The end of a node's text: block texts reach to the start of the line behind them.
  func textEnd(_ node: YAMLNode) -> Int {
    var end = min(Int(node.siteSpan.range.end), bytes.count)
    let start = Int(node.siteSpan.range.start)
    while end > start, [0x0A, 0x0D, 0x20].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The whole lines from one offset to another.
  func lines(_ start: Int, _ end: Int) -> Range<Int> {
    let first = lineStart(of: start)
    return first..<max(first, nextLine(after: end))
  }

  func text(_ range: Range<Int>) -> String { source.text(ByteRange(range)) }

  /// The lines of each item of a block list; nil where the list is not laid out in lines of its own.
  ///
  /// An item has its dash, its text, the comments directly above it, and what follows up to the next item.
  func blocks(of list: YAMLNode) -> (ranges: [Range<Int>], column: Int)? {
    guard list.kind == .sequence, !list.isFlow, !list.isAlias else { return nil }
    let items = Array(list.items)
    var starts: [Int] = []
    var columns: Set<Int> = []
    var floor = 0
    for item in items {
      let start = Int(item.siteSpan.range.start)
      var first = lineStart(of: start)
      guard let column = dashColumn(first..<start) else { return nil }
      columns.insert(column)
      while first > floor, let above = commentLine(above: first), above >= floor { first = above }
      starts.append(first)
      floor = nextLine(after: textEnd(item))
    }
    guard columns.count == 1, let column = columns.first, let last = items.last else { return nil }
    let end = nextLine(after: textEnd(last))
    let ends = Array(starts.dropFirst()) + [end]
    let ranges = zip(starts, ends).map { $0..<max($0, $1) }
    return (ranges, column)
  }

  /// The column of the dash, where nothing else stands before an item on its line.
  private func dashColumn(_ range: Range<Int>) -> Int? {
    var column: Int?
    for index in range {
      switch bytes[index] {
      case 0x20: continue
      case UInt8(ascii: "-") where column == nil: column = index - range.lowerBound
      default: return nil
      }
    }
    return column
  }

  /// The start of the line above, where it holds nothing but a comment.
  private func commentLine(above line: Int) -> Int? {
    guard line > 0 else { return nil }
    let start = lineStart(of: line - 1)
    let first = bytes[start..<line].first { $0 != 0x20 }
    return first == UInt8(ascii: "#") ? start : nil
  }
}
