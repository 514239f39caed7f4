internal import OfficialDocument

extension TextPage {
  /// The blocks of one text, an empty line between them.
  ///
  /// Bases of the opening stand close together, and so do dashes and pluses where all that follow each other are short.
  func blocks(_ blocks: [Block]) -> [String] {
    let printed = zip(blocks, printedMarkers(of: blocks))
      .map { PrintedBlock(lines: lines(of: $0, marker: $1), group: group($0)) }
      .filter { !$0.lines.isEmpty }
    var result: [String] = []
    var start = printed.startIndex
    while start < printed.endIndex {
      let group = printed[start].group
      let end =
        group == .none ? start + 1 : printed[start...].firstIndex { $0.group != group } ?? printed.endIndex
      let members = printed[start..<end].map(\.lines)
      let isClose = group == .bases || members.allSatisfy { $0.count == 1 }
      if start > printed.startIndex { result.append("") }
      result += members.joined(separator: isClose ? [] : [""])
      start = end
    }
    return result
  }

  private struct PrintedBlock {
    let lines: [String]
    let group: Group
  }

  /// Blocks that belong together where they follow each other.
  private enum Group { case none, bases, dashes }

  private func group(_ block: Block) -> Group {
    switch block.content {
    case .paragraph(let paragraph): paragraph.role == .basis ? .bases : .none
    case .numbered(let item): item.level >= .dash ? .dashes : .none
    case .table: .none
    }
  }

  private func lines(of block: Block, marker: String?) -> [String] {
    switch block.content {
    case .paragraph(let paragraph) where paragraph.role == .centered:
      return balanced(paragraph.text.printedPlain, to: titleMeasure).map { centered($0, in: width) }
    case .paragraph(let paragraph):
      return wrapped(paragraph.text.printedPlain, to: width, firstIndent: firstLineIndent)
    case .numbered(let item):
      let marker = marker.map { $0 + " " } ?? ""
      let indent = item.isTitle ? firstLineIndent + marker.count : 0
      return wrapped(marker + item.text.printedPlain, to: width, firstIndent: firstLineIndent, indent: indent)
    case .table(let table):
      return TextTable(table, width: width).lines
    }
  }
}
