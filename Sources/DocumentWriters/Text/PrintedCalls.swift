internal import OfficialDocument

extension Inlines {
  /// The plain text, with the numbers of notes in brackets, since nothing in it is raised.
  var printedPlain: String {
    runs.map { $0.style.contains(.footnote) ? Self.printedCall($0.text) : $0.text }.joined()
  }

  /// The call of a note where text cannot be raised: `[1]`.
  static func printedCall(_ number: String) -> String { "[\(number)]" }
}
