internal import ArgumentParser
internal import SourceText
internal import Workspace

struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Sửa những lỗi sửa được, giữ nguyên ghi chú và cách trình bày.",
    discussion: "Chỉ sửa những chỗ không làm đổi ý; thêm --unsafe để sửa cả những chỗ cần người xem lại.")

  @Argument(help: ArgumentHelp("Tệp hoặc thư mục.", valueName: "đường dẫn"))
  var paths: [String]

  @Flag(help: "Chỉ cho xem sẽ sửa gì, không ghi.")
  var diff = false

  @Flag(help: "Sửa cả những chỗ làm đổi ý.")
  var unsafe = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try global.workspace()
    let fixed = workspace.fix(paths, includingUnsafe: unsafe)
    for file in fixed.files {
      if diff {
        Terminal.print(file.preview)
      } else {
        try Output.write(file.bytes, to: file.path, workspace, global.language)
        Terminal.printError(
          global.language == .vi
            ? "\(file.path): đã sửa \(file.fixCount) chỗ" : "\(file.path): \(file.fixCount) fixes made")
      }
    }
    if fixed.remainingErrors > 0 {
      Terminal.printError(
        global.language == .vi
          ? "còn \(fixed.remainingErrors) lỗi phải tự sửa; xem bằng lệnh: kehoach check"
          : "\(fixed.remainingErrors) errors are left to mend by hand; see them with: kehoach check")
    }
    if fixed.isUnjudgeable { throw ExitCode(2) }
    if fixed.remainingErrors > 0 || (diff && !fixed.files.isEmpty) { throw ExitCode(1) }
  }
}
