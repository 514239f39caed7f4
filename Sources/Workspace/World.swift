public import VietnameseText

/// What can go wrong between the program and a disk.
public enum FileProblem: Error, Hashable, Sendable {
  case missing
  case noPermission
  case isDirectory
  case notDirectory
  /// A device, a pipe or a socket.
  case notRegular
  case tooLarge(bytes: Int, limit: Int)
  case changedWhileRead
  case diskFull
  /// A program that did not end in its time.
  case tooSlow(seconds: Int)
  /// Anything else, with the system's own word for it.
  case other(String)
}

/// What a name on the disk stands for.
public enum EntryKind: Sendable, Hashable {
  case file, directory, other
}

/// The only door to disk and clock; the command line, tests, an editor bring their own.
public protocol World: Sendable {
  /// Reads a file whole; one with more bytes than the limit is refused before it is read.
  func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8]
  func kind(of path: String) throws(FileProblem) -> EntryKind
  /// The names in a directory, sorted by their bytes.
  func entries(of directory: String) throws(FileProblem) -> [String]
  /// Writes a file whole or not at all.
  func write(_ bytes: [UInt8], to path: String, _ manner: WritingManner) throws(FileProblem)
  /// Writes a file piece by piece, and yet whole or not at all: where `body` gives false, nothing is left.
  func write(
    to path: String,
    inPieces body: (_ append: (_ piece: [UInt8]) throws(FileProblem) -> Void) throws(FileProblem) -> Bool
  ) throws(FileProblem)
  /// Makes a folder where there is none; the one above it must be there.
  func makeFolder(_ path: String) throws(FileProblem)
  /// Runs a program of the machine to its end; a world without programs has none.
  func run(
    _ program: String, _ arguments: [String], input: [UInt8], within limits: ProgramLimits
  ) throws(FileProblem) -> ProgramOutput
  var today: CalendarDate { get }
}

/// What a program has given.
public struct ProgramOutput: Sendable {
  /// The exit code, or 128 plus the signal that ended it.
  public let status: Int
  public let output: [UInt8]
  /// The beginning of what it said on standard error.
  public let errors: [UInt8]

  public init(status: Int, output: [UInt8], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// What a program may take before it is ended.
public struct ProgramLimits: Sendable, Hashable {
  public var seconds: Int
  /// Bytes on its standard output.
  public var outputBytes: Int

  public init(seconds: Int, outputBytes: Int) {
    self.seconds = seconds
    self.outputBytes = outputBytes
  }

  /// For programs that work on files of ours, such as git.
  public static let own = ProgramLimits(seconds: 3600, outputBytes: 4 << 30)
}

extension World {
  public func run(
    _ program: String, _ arguments: [String], input: [UInt8], within limits: ProgramLimits
  ) throws(FileProblem) -> ProgramOutput {
    throw .missing
  }

  /// Runs a program on files of ours.
  public func run(_ program: String, _ arguments: [String], input: [UInt8]) throws(FileProblem)
    -> ProgramOutput
  {
    try run(program, arguments, input: input, within: .own)
  }
}

extension World {
  /// Writes a file whole or not at all, and waits until the disk has it.
  public func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(bytes, to: path, .single)
  }
}

/// What is done for a file besides writing it whole or not at all.
public enum WritingManner: Sendable, Hashable {
  /// The disk has it when the call ends; a link is followed, and the permissions of a file that is replaced are kept.
  case single
  /// The machine brings it to the disk when it likes; a link in its place is replaced, so that nothing is written
  /// outside the folder.
  case oneOfMany
}
