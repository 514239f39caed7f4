internal import OfficialDocument

extension PageBuilder {
  /// The lines of every note that the section calls, by its number.
  mutating func laidOutNotes() -> [Int: [Fragment]] {
    guard !document.footnotes.isEmpty else { return [:] }
    let numbers = strips.flatMap { $0.fragment.noteCalls.map(\.number) }
    var notes: [Int: [Fragment]] = [:]
    for number in numbers where document.footnotes.indices.contains(number - 1) {
      let note = document.footnotes[number - 1]
      let text = Inlines([Run(String(number), .superscript), Run(" ")] + note.text.runs)
      at(note.key) { builder in
        notes[number] = builder.tagged(.note) {
          $0.lines(text, $0.styles.footnote, width: $0.frame.textWidth)
        }
      }
    }
    return notes
  }
}
