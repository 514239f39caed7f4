/// All that a run found, and what is needed to show it.
public struct Report: Sendable {
  /// As they shall be shown: consolidated and in order.
  public var diagnostics: [Diagnostic]
  public var sources: SourceMap
  /// The number of files that were checked, those without findings too.
  public var fileCount: Int
  public var language: Language
  /// All codes that there are; few formats ask for them.
  public var catalog: DiagnosticCatalog { makeCatalog() }
  private let makeCatalog: @Sendable () -> DiagnosticCatalog
  /// The program's version, for the formats that name it.
  public var version: String
  /// The command that makes the safe fixes.
  public var fixCommand = "kehoach fix"

  public init(
    diagnostics: [Diagnostic], sources: SourceMap, fileCount: Int, language: Language = .vi,
    catalog: @autoclosure @escaping @Sendable () -> DiagnosticCatalog, version: String
  ) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.fileCount = fileCount
    self.language = language
    makeCatalog = catalog
    self.version = version
  }

  func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}

/// A form in which findings are written.
public struct ReportFormat: Sendable {
  /// The word of `--format`.
  public let name: String
  public let title: LocalizedText
  /// The whole text, ending with a line break where it is not empty.
  public let write: @Sendable (Report, TerminalStyle) -> String

  /// Every format there is, the one for people first.
  public static let all: [ReportFormat] = [human, concise, json, jsonLines, sarif, github, junit]

  /// The format of a name; nil for a name that is none.
  public static func named(_ name: String) -> ReportFormat? {
    all.first { $0.name == name }
  }
}

/// What the terminal can show.
public struct TerminalStyle: Sendable, Hashable {
  public var usesColor: Bool

  public init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// Without colours, as for a file.
  public static let plain = TerminalStyle()
}
