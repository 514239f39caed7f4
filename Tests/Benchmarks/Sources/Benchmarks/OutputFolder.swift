internal import Glibc

/// A folder into which programs write, emptied before each; in memory where the machine has such a folder: a disk's mood is
/// not what is measured.
struct OutputFolder {
  let path: String

  init(_ name: String) {
    path = (Places.exists("/dev/shm") ? "/dev/shm" : Places.inputs) + "/kehoach-benchmark-\(name)-\(getpid())"
  }

  /// Runs a program with an empty folder and sees that it has made what it should.
  func fresh(_ command: [String], in folder: String, makes count: Int) -> ChildProcess {
    remove()
    Places.makeFolder(path)
    guard let run = ChildProcess.run(command, in: folder), run.status == 0 else {
      fail("\(command.joined(separator: " ")) has failed in \(folder)")
    }
    let made = Places.entryCount(path)
    guard made == count else { fail("\(command[0]) has made \(made) files, not \(count)") }
    return run
  }

  func remove() { _ = ChildProcess.run(["rm", "-rf", path]) }
}
