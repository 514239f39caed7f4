public import Batch
public import DocumentWriters
public import SourceText

/// A document for each row of a table.
public struct BatchJob: Sendable {
  public enum Target: Sendable, Hashable {
    /// Files in the pattern's output folder.
    case folder
    /// One zip archive of this path, the files within it in the order of the rows.
    case archive(String)
  }

  /// The path of the plan or dispatch.
  public var plan: String
  /// The path of the table; behind a workbook's, `#` and the name of a sheet.
  public var table: String
  public var pattern: OutputPattern
  public var writer: any DocumentWriter
  public var target = Target.folder
  /// Write the rows that are right even where others are wrong.
  public var keepsGoing = false
  /// Leave the files that are there already as they are.
  public var skipsExisting = false

  public init(plan: String, table: String, pattern: OutputPattern, writer: any DocumentWriter) {
    self.plan = plan
    self.table = table
    self.pattern = pattern
    self.writer = writer
  }

  /// The path of the table's file, and the sheet that is asked for.
  var tablePath: (file: String, sheet: String?) {
    guard let mark = table.lastIndex(of: "#"), table[..<mark].lowercased().hasSuffix(".xlsx") else {
      return (table, nil)
    }
    let name = table[table.index(after: mark)...]
    return (String(table[..<mark]), name.isEmpty ? nil : String(name))
  }

  /// The largest table that is read, in bytes.
  public static let tableLimit = 256 << 20
}

/// What a batch tells while it works, and what it asks.
public struct BatchWatch: Sendable {
  public var shouldStop: @Sendable () -> Bool
  public var progress: @Sendable (BatchProgress) -> Void

  public init(
    shouldStop: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (BatchProgress) -> Void = { _ in }
  ) {
    self.shouldStop = shouldStop
    self.progress = progress
  }
}

/// What has become of a batch.
public struct BatchOutcome: Sendable {
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Findings that are not told because there were too many.
  public internal(set) var omittedCount = 0
  public internal(set) var rowCount = 0
  public internal(set) var writtenCount = 0
  /// Rows whose files were there already.
  public internal(set) var skippedCount = 0
  /// Rows with errors.
  public internal(set) var failedCount = 0
  /// It was asked to stop before the end; every file that was written is whole.
  public internal(set) var isInterrupted = false
  /// Something could not be read or written, so that nothing can be said about the rest.
  public internal(set) var isUnjudgeable = false
  /// What kept files from being written, as a sentence.
  public internal(set) var trouble: LocalizedText?
}
