/// A line and column as people count them, both from 1.
public struct LineColumn: Hashable, Sendable {
  public let line: Int
  /// In Unicode scalars; a byte order mark at the start of the file does not count.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of a file start; a line ends with LF, CR LF or CR, as editors count it.
///
/// It is made only when a place is shown, so that a clean run never pays for it.
public struct LineTable: Sendable {
  private let source: SourceFile
  private let starts: [UInt32]

  public init(_ source: SourceFile) {
    self.source = source
    var starts: [UInt32] = [0]
    source.bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if !holds(0x0A, in: eight), !holds(0x0D, in: eight) {
            index += 8
            continue
          }
        }
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
          starts.append(UInt32(clamping: index))
        }
      }
    }
    self.starts = starts
  }

  public var lineCount: Int { starts.count }

  /// The number, from 1, of the line that holds a byte; bytes beyond the end belong to the last line.
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The bytes of a line without its line break; an unknown line is empty.
  public func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return ByteRange(0, 0) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start..<end)
  }

  public func text(ofLine line: Int) -> String {
    source.text(range(ofLine: line))
  }

  public func position(of offset: UInt32) -> LineColumn {
    let line = line(at: offset)
    let bytes = source.bytes
    var start = Int(starts[line - 1])
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let end = min(Int(offset), bytes.count)
    var column = 1
    if start < end {
      for index in start..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    return LineColumn(line: line, column: column)
  }
}
