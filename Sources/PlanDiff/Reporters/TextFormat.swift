internal import PlanModel
internal import SourceText
internal import VietnameseText

extension DifferenceFormat {
  /// For people at a terminal: the summary, then the weightiest changes first.
  public static let text = DifferenceFormat(name: "text") { report, style in
    report.files.filter { !$0.changes.isEmpty || !$0.suppressed.isEmpty || !$0.notes.isEmpty }
      .map { TextReport($0, style).text }.joined(separator: "\n")
  }

  /// One line a file.
  public static let stat = DifferenceFormat(name: "stat") { report, style in
    report.files.filter { !$0.changes.isEmpty }.map { file in
      let counts = ChangeSeverity.allCases.compactMap { severity -> String? in
        let count = file.count(severity)
        return count == 0 ? nil : "\(count) \(severity.label[style.language])"
      }
      return inertLine("\(file.newName): \(counts.joined(separator: ", "))") + "\n"
    }
    .joined()
  }
}

private struct TextReport {
  let report: VersionReport
  let style: DifferenceStyle
  private var oldPlaces: ChangePlaces
  private var newPlaces: ChangePlaces
  private(set) var text = ""

  init(_ report: VersionReport, _ style: DifferenceStyle) {
    self.report = report
    self.style = style
    oldPlaces = ChangePlaces(report.oldSources)
    newPlaces = ChangePlaces(report.newSources)
    let names = report.oldName == report.newName ? report.newName : "\(report.oldName) → \(report.newName)"
    text += paint("\(report.kind.label[style.language]) \(inertLine(names))", "1") + "\n"
    text += "\(report.summary[style.language])\n"
    for note in report.notes { text += paint("! " + inertLine(note[style.language]), "33") + "\n" }
    for severity in ChangeSeverity.allCases { add(severity) }
    if let note = report.suppressionNote { text += "\n\(note[style.language])\n" }
  }

  private mutating func add(_ severity: ChangeSeverity) {
    let changes = report.changes.filter { $0.severity == severity }
    guard !changes.isEmpty else { return }
    let label = severity.label[style.language]
    text += "\n" + paint(label.prefix(1).uppercased() + label.dropFirst(), color(severity)) + "\n"
    for change in changes {
      text += "  \(mark(change)) \(sentence(change))\(place(change))\n"
    }
  }

  private func sentence(_ change: Change) -> String {
    guard let words = change.words(style.language), let parts = change.parts(style.language) else {
      return inertLine(change.sentence[style.language])
    }
    return inertLine(parts.before) + inline(words) + inertLine(parts.after)
  }

  /// The changed words with a few around them: `… [-cũ-]{+mới+} …`.
  private func inline(_ words: [WordPiece]) -> String {
    var result = ""
    for (index, piece) in words.enumerated() {
      let (text, blanks) = piece.shown
      switch piece.kind {
      case .same:
        result += context(inertLine(piece.new), isFirst: index == 0, isLast: index == words.count - 1)
      case .removed:
        let isReplaced = index + 1 < words.count && words[index + 1].kind == .added
        result += marked(inertLine(text), "[-", "-]", "31") + (isReplaced ? "" : inertLine(blanks))
      case .added: result += marked(inertLine(text), "{+", "+}", "32") + inertLine(blanks)
      }
    }
    return result
  }

  private func marked(_ words: String, _ open: String, _ close: String, _ code: String) -> String {
    style.usesColor ? paint(words, code) : open + words + close
  }

  private func context(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let room = 40
    guard text.count > 2 * room else { return text }
    func tail() -> String {
      let end = text.suffix(room)
      return String(end[(end.firstIndex(of: " ") ?? end.startIndex)...])
    }
    func head() -> String {
      let start = text.prefix(room)
      return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)])
    }
    if isFirst { return "…" + tail() }
    if isLast { return head() + " …" }
    return head() + " …" + tail()
  }

  private mutating func place(_ change: Change) -> String {
    guard let place = newPlaces.place(change.newSpan) ?? oldPlaces.place(change.oldSpan) else { return "" }
    return paint("  (\(inertLine(place.path)):\(place.line))", "2")
  }

  private func mark(_ change: Change) -> String {
    switch change.kind.wording.akomaNtoso {
    case "insertion": paint("+", "32")
    case "repeal": paint("-", "31")
    case "renumbering": paint("»", "36")
    case "split", "join": paint("?", "36")
    default: paint("~", "33")
    }
  }

  private func color(_ severity: ChangeSeverity) -> String {
    switch severity {
    case .regression: "1;31"
    case .change: "1;33"
    case .editorial: "1;36"
    case .typographic: "1"
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    style.usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
