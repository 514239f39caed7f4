public import SourceText

extension FunctionTable {
  /// All functions as a Markdown table: how they are called, what they do, and an example with its value.
  public func reference(in language: Language) -> String {
    let head: [String] =
      switch language {
      case .vi: ["Cách gọi", "Tên khác", "Kết quả", "Ý nghĩa", "Ví dụ"]
      case .en: ["Call", "Other names", "Result", "Meaning", "Example"]
      }
    let rows = functions.map { function in
      [
        "`\(function.signature(language))`",
        function.names.dropFirst().map { "`\($0)`" }.joined(separator: ", "),
        function.result.name[language],
        function.summary[language],
        function.examples.map { "`\($0.call)` = `\($0.result)`" }.joined(separator: "<br>"),
      ]
    }
    let separator = head.map { _ in "---" }
    return ([head, separator] + rows)
      .map { "| " + $0.map { $0.replacingBars }.joined(separator: " | ") + " |\n" }.joined()
  }
}

extension String {
  /// A bar would end the cell of a Markdown table.
  fileprivate var replacingBars: String {
    TextFunctions.parts(of: self, by: "|").joined(separator: "\\|")
  }
}
