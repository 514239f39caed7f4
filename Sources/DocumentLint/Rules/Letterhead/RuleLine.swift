internal import OfficialDocument
internal import SourceText

/// The line under a component, however it was made.
enum RuleLine {
  /// A border or a drawn line; nil where its length is not known.
  case drawn(Length?)
  /// Low lines or hyphens in a paragraph of their own.
  case typed(Int)
  case underlined
  case missing
}

extension LintContext {
  /// Looks for the line under the last of some paragraphs that belong together.
  func ruleLine(under paragraphs: [Int]) -> RuleLine {
    guard let last = paragraphs.last else { return .missing }
    if paragraph(last).setting.hasBorder { return .drawn(borderLength(last)) }
    for index in neighbours(below: last) {
      let next = paragraph(index)
      if let line = next.drawings.first(where: \.isLine) { return .drawn(line.width) }
      guard next.isBlank else {
        let text = text(index)
        return text.count > 2 && text.allSatisfy { "_-–—=*¯ˉ".contains($0) }
          ? .typed(index) : afterAll(paragraphs)
      }
      if next.setting.hasBorder { return .drawn(borderLength(index)) }
    }
    return afterAll(paragraphs)
  }

  /// A line may hang on any paragraph near it; an underline is no line.
  private func afterAll(_ paragraphs: [Int]) -> RuleLine {
    let around = paragraphs.flatMap { index -> [Int] in
      if case .cell(let table, _, let column) = paragraph(index).container {
        return document.tables[table].rows.flatMap {
          column < $0.cells.count ? $0.cells[column].paragraphs : []
        }
      }
      return [index]
    }
    for index in around {
      if let line = paragraph(index).drawings.first(where: \.isLine) { return .drawn(line.width) }
    }
    let isUnderlined = paragraphs.last.map { index in
      let runs = paragraph(index).readableRuns
      return !runs.isEmpty && runs.allSatisfy(\.letters.isUnderlined)
    }
    return isUnderlined ?? false ? .underlined : .missing
  }

  /// The paragraphs below one in the same cell or in the text, up to the next that has words.
  private func neighbours(below index: Int) -> [Int] {
    let own = paragraph(index).container
    var result: [Int] = []
    for next in document.main where next > index {
      guard paragraph(next).container == own, result.count < 3 else { break }
      result.append(next)
      if !paragraph(next).isBlank { break }
    }
    return result
  }

  private func borderLength(_ index: Int) -> Length? {
    let paragraph = paragraph(index)
    return document.column(of: paragraph).map { $0 - paragraph.setting.left - paragraph.setting.right }
  }

  /// The widths of the lines in which a paragraph of one kind of letters is set.
  func lineWidths(_ index: Int, bold: Bool, italic: Bool = false) -> [Length] {
    let paragraph = paragraph(index)
    guard let size = paragraph.mainSize else { return [] }
    let font = Font(FontFace(bold: bold, italic: italic), size)
    let column = document.column(of: paragraph) ?? .mm(1000)
    let measure = column - paragraph.setting.left - paragraph.setting.right
    let space = font.width(of: " ")
    var widths: [Length] = []
    var current: Length?
    for word in paragraph.text.split(separator: " ") {
      let width = font.width(of: word)
      if let line = current, line + space + width <= measure {
        current = line + space + width
      } else {
        if let current { widths.append(current) }
        current = width
      }
    }
    if let current { widths.append(current) }
    return widths
  }

  /// What stands over a line, and what the decree says of its length.
  struct RuledPart {
    var name: LocalizedText
    var paragraphs: [Int]
    /// As long as the text, or a third to a half of it.
    var isFull: Bool
  }

  var ruledParts: [RuledPart] {
    let parts = [
      RuledPart(name: Component.motto.name, paragraphs: outline.paragraphs(.motto), isFull: true),
      RuledPart(name: Component.issuer.name, paragraphs: outline.paragraphs(.issuer), isFull: false),
      RuledPart(name: Component.subject.name, paragraphs: outline.paragraphs(.subject), isFull: false),
    ]
    return parts.filter { !$0.paragraphs.isEmpty }
  }

  /// The paragraphs of a part as one place, from the first to the last.
  func place(_ part: RuledPart) -> SourceSpan { part.paragraphs.last.map { span($0) } ?? document.start }
}
