/// A place as the formats for machines give it: line and column from 1, byte from 0.
struct Place: Equatable {
  let line: Int
  let column: Int
  let byte: Int
}

/// Finds lines and columns, making each file's table of lines when it is first asked for.
struct PlaceFinder {
  private let sources: SourceMap
  private var tables: [FileID: LineTable] = [:]

  init(_ sources: SourceMap) {
    self.sources = sources
  }

  func source(_ file: FileID) -> SourceFile? { sources[file] }

  /// The path of a file; `?` for a file that nobody has read.
  func path(_ file: FileID) -> String { sources[file]?.path ?? "?" }

  mutating func lines(_ file: FileID) -> LineTable? {
    if let table = tables[file] { return table }
    guard let source = sources[file] else { return nil }
    let table = LineTable(source)
    tables[file] = table
    return table
  }

  mutating func start(_ span: SourceSpan) -> Place { place(span.file, span.range.start) }
  mutating func end(_ span: SourceSpan) -> Place { place(span.file, span.range.end) }

  /// A byte beyond the end counts as the end; in a file that nobody has read every place is its start.
  private mutating func place(_ file: FileID, _ offset: UInt32) -> Place {
    guard let source = sources[file], let table = lines(file) else {
      return Place(line: 1, column: 1, byte: 0)
    }
    let byte = min(Int(offset), source.bytes.count)
    let position = table.position(of: UInt32(clamping: byte))
    return Place(line: position.line, column: position.column, byte: byte)
  }
}
