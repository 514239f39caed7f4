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
    let bytes = readStandardInput()
    let (text, isAccepted) = json ? yamlJSON(bytes) : yamlEvents(bytes)
    writeStandardOutput(text)
    if !isAccepted { throw ExitCode.failure }
  }

  private func readStandardInput() -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = read(STDIN_FILENO, &chunk, chunk.count)
      guard length > 0 else { return result }
      result += chunk[..<length]
    }
  }

  private func writeStandardOutput(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let length = write(STDOUT_FILENO, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard length > 0 else { return }
        written += length
      }
    }
  }
}
