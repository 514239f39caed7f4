public import PlanModel
public import SourceText

/// What is different between two versions of one file: the one value that every output is made of.
public struct VersionReport: Sendable {
  public enum State: String, Sendable { case compared, added, removed }

  public let kind: FileKind
  public let state: State
  /// The path, or `REV:path`, of each version.
  public let oldName: String
  public let newName: String
  /// In the order of the document, what follows for the plan as a whole first.
  public var changes: [Change]
  /// Differences without meaning, told only when asked for.
  public var suppressed: [Change]
  /// What a reader of the report must know about how it was made.
  public var notes: [LocalizedText]
  public let oldSources: SourceMap
  public let newSources: SourceMap
  /// The script that makes the new file of the old one, as they are written; only where it was asked for.
  public var patch: PlanPatch?

  public init(
    kind: FileKind, state: State = .compared, oldName: String, newName: String, changes: [Change],
    suppressed: [Change] = [], notes: [LocalizedText] = [], oldSources: SourceMap = SourceMap(),
    newSources: SourceMap = SourceMap()
  ) {
    self.kind = kind
    self.state = state
    self.oldName = oldName
    self.newName = newName
    self.changes = changes
    self.suppressed = suppressed
    self.notes = notes
    self.oldSources = oldSources
    self.newSources = newSources
  }

  public func count(_ severity: ChangeSeverity) -> Int { changes.count { $0.severity == severity } }
}

/// The reports of all files that were compared.
public struct DifferenceReport: Sendable {
  public var files: [VersionReport]

  public init(files: [VersionReport]) { self.files = files }

  public var isEmpty: Bool { files.allSatisfy { $0.changes.isEmpty } }

  public var changes: [Change] { files.flatMap(\.changes) }

  /// The weightiest severity; nil where nothing is different.
  public var severity: ChangeSeverity? { changes.map(\.severity).min() }

  /// The same with what is usually suppressed among the changes.
  public func strict() -> DifferenceReport {
    var report = self
    for index in report.files.indices {
      report.files[index].changes += report.files[index].suppressed
      report.files[index].suppressed = []
    }
    return report
  }
}
