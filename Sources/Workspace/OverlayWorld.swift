internal import Synchronization
public import VietnameseText

/// Another world with some files changed in memory: unsaved text of an editor, fixes that are not written yet.
public struct OverlayWorld: World {
  private let base: any World
  private let contents: [String: [UInt8]]

  /// The paths of `contents` are as the workspace shows them.
  public init(_ base: any World, contents: [String: [UInt8]]) {
    self.base = base
    self.contents = contents
  }

  public func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    if let bytes = contents[path] { return bytes }
    return try base.read(path, limit: limit)
  }

  public func kind(of path: String) throws(FileProblem) -> EntryKind {
    contents[path] != nil ? .file : try base.kind(of: path)
  }

  public func entries(of directory: String) throws(FileProblem) -> [String] {
    try base.entries(of: directory)
  }

  public func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem) {
    try base.write(bytes, to: path, manner)
  }

  public func write(
    to path: String,
    inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
  ) throws(FileProblem) {
    try base.write(to: path, inPieces: body)
  }

  public func makeFolder(_ path: String) throws(FileProblem) { try base.makeFolder(path) }

  public func run(
    _ program: String, _ arguments: [String], input: [UInt8], within limits: ProgramLimits
  ) throws(FileProblem) -> ProgramOutput {
    try base.run(program, arguments, input: input, within: limits)
  }

  public var today: CalendarDate { base.today }
}
