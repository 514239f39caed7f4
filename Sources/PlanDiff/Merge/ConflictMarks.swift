internal import SourceText
internal import YAMLTree

/// How conflicts are marked: as git does it.
public struct ConflictStyle: Sendable {
  /// The number of signs in a marker.
  public var markerSize: Int
  public var ourLabel: String
  public var theirLabel: String

  public init(markerSize: Int = 7, ourLabel: String = "ours", theirLabel: String = "theirs") {
    self.markerSize = max(1, markerSize)
    self.ourLabel = ourLabel
    self.theirLabel = theirLabel
  }

  func marker(_ sign: Character) -> String { String(repeating: sign, count: markerSize) }
}

/// Writes both sides of a conflict into our file, in whole lines, so that either can be kept.
struct ConflictMarks {
  let ours: SourceLines
  let theirs: SourceLines
  let style: ConflictStyle

  /// Nil where the sides do not stand in lines of their own.
  func edits(for conflict: MergeConflict) -> [TextEdit]? {
    if case .bothMoved(let place) = conflict.kind { return edits(forMove: conflict, after: place) }
    let their = conflict.theirs.map { lines(of: $0, in: conflict.theirContainer, theirs) }
    guard let ownNode = conflict.ours else {
      guard let range = their ?? nil, let position = insertionPoint(conflict) else { return nil }
      return [edit(position..<position, ours: "", theirs: theirs.text(range))]
    }
    guard let own = lines(of: ownNode, in: conflict.container, ours) else { return nil }
    var theirText = ""
    if let their {
      guard let range = their, margin(own, ours) == margin(range, theirs) else { return nil }
      theirText = theirs.text(range)
    }
    return [edit(own, ours: ours.text(own), theirs: theirText)]
  }

  /// At each of the two places one side has the item and the other has nothing.
  private func edits(forMove conflict: MergeConflict, after place: Int) -> [TextEdit]? {
    guard let item = conflict.ours, let own = lines(of: item, in: conflict.container, ours),
      let position = blockEnd(place, conflict.container)
    else { return nil }
    let text = ours.text(own)
    return [edit(own, ours: text, theirs: ""), edit(position..<position, ours: "", theirs: text)]
  }

  private func edit(_ range: Range<Int>, ours own: String, theirs other: String) -> TextEdit {
    let lineBreak = ours.lineBreak
    func closed(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + lineBreak }
    let text =
      "\(style.marker("<")) \(style.ourLabel)\(lineBreak)" + closed(own) + "\(style.marker("="))\(lineBreak)"
      + closed(other) + "\(style.marker(">")) \(style.theirLabel)\(lineBreak)"
    return TextEdit(ours.source.span(range), text)
  }

  /// The lines of an item, or of an entry with its key.
  private func lines(of node: YAMLNode, in container: YAMLNode?, _ file: SourceLines) -> Range<Int>? {
    guard let container, !node.isAlias else { return nil }
    if container.kind == .sequence {
      guard let index = Array(container.items).firstIndex(where: { $0.siteSpan == node.siteSpan }) else {
        return nil
      }
      return file.blocks(of: container)?.ranges[index]
    }
    for (key, value) in container.entries where value.siteSpan == node.siteSpan {
      return file.lines(Int(key.siteSpan.range.start), file.textEnd(value))
    }
    return nil
  }

  /// The blanks and the dash before the first word of some lines.
  private func margin(_ range: Range<Int>, _ file: SourceLines) -> String {
    var text = ""
    for line in file.text(range).split(separator: "\n", omittingEmptySubsequences: false) {
      let first = line.drop { $0 == " " }
      if first.hasPrefix("#") || first.isEmpty { continue }
      text = String(line.prefix { $0 == " " || $0 == "-" })
      break
    }
    return text
  }

  /// Where our file would hold what it no longer has.
  private func insertionPoint(_ conflict: MergeConflict) -> Int? {
    guard let container = conflict.container else { return nil }
    if container.kind == .sequence { return blockEnd(conflict.ourPlace, container) }
    guard !container.isFlow else { return nil }
    return ours.nextLine(after: ours.textEnd(container))
  }

  private func blockEnd(_ place: Int, _ list: YAMLNode?) -> Int? {
    guard let list, let (ranges, _) = ours.blocks(of: list), let first = ranges.first else { return nil }
    return ranges.indices.contains(place) ? ranges[place].upperBound : first.lowerBound
  }
}

/// The text in which every conflict is resolved to our side.
func resolvedToOurs(_ text: String, _ style: ConflictStyle) -> String {
  var result: [Substring] = []
  var side: Character?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("\(style.marker("<")) \(style.ourLabel)") {
      side = "<"
    } else if side != nil, line.drop(while: { $0 == "=" }).allSatisfy({ $0 == "\r" }),
      line.prefix(while: { $0 == "=" }).count == style.markerSize
    {
      side = "="
    } else if side != nil, line.hasPrefix("\(style.marker(">")) \(style.theirLabel)") {
      side = nil
    } else if side != "=" {
      result.append(line)
    }
  }
  return result.joined(separator: "\n")
}
