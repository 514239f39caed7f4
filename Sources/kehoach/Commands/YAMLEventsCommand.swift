internal import ArgumentParser
internal import Glibc
internal import YAMLTree

/// Shows how a YAML stream is understood, for the conformance suite.
struct YAMLEventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yaml-events",
    abstract: "Đọc YAML từ đầu vào chuẩn, in các sự kiện theo ký pháp của yaml-test-suite.",
    shouldDisplay: false)

  @Flag(name: .long, help: "In mỗi văn bản YAML thành một giá trị JSON.")
  var json = false

  func run() throws {
    let bytes = try Input.standardInput(
      limit: YAMLLimits.standard.fileBytes, Settings.spokenLanguage)
    let (text, isAccepted) = json ? yamlJSON(bytes) : yamlEvents(bytes)
    Terminal.write(text, to: STDOUT_FILENO)
    if !isAccepted { throw ExitCode.failure }
  }
}
