internal import OOXML
internal import OfficialDocument
internal import SourceText

/// Turns changes of a Word file into changes of the bytes of its parts.
struct WordPatcher {
  fileprivate let document: WordDocument

  init(_ document: WordDocument) { self.document = document }

  /// Changes of formatting, those of one run or paragraph made together.
  func partEdits(_ edits: [WordEdit]) -> [(part: Int, edit: PartEdit)] {
    var runs: [RunPlace: [LetterSetting]] = [:]
    var paragraphs: [Int: [ParagraphSetting]] = [:]
    var result: [(part: Int, edit: PartEdit)] = []
    for edit in edits {
      switch edit {
      case .letters(let paragraph, let run, let setting):
        runs[RunPlace(paragraph: paragraph, run: run), default: []].append(setting)
      case .paragraph(let number, let setting): paragraphs[number, default: []].append(setting)
      case .removal(let number):
        result.append(
          (document.paragraphs[number].part, PartEdit(range: document.paragraphs[number].element, text: "")))
      case .margin(let section, let attribute, let length):
        result += sectionEdit(section) { margin($0, $1, attribute, length) }
      case .ownFirstPage(let section):
        result += sectionEdit(section) { patch, prefix in patch.setting([("titlePg", "<\(prefix)titlePg/>")])
        }
      case .headerRow(let table): result += headerRow(table)
      }
    }
    for (place, settings) in runs { result += lettersEdit(place, settings) }
    for (number, settings) in paragraphs { result += paragraphEdit(number, settings) }
    return result
  }

  private struct RunPlace: Hashable {
    var paragraph: Int
    var run: Int
  }

  /// The prefix with which an element at a place is written, its colon included.
  private func prefix(_ part: Int, _ place: Int) -> String {
    let tag = document.parts[part].bytes[place...].dropFirst().prefix(64).prefix { !" />".utf8.contains($0) }
    guard let colon = tag.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: tag[...colon], as: UTF8.self)
  }

  // MARK: Letters

  private func lettersEdit(_ place: RunPlace, _ settings: [LetterSetting]) -> [(part: Int, edit: PartEdit)] {
    let paragraph = document.paragraphs[place.paragraph]
    guard paragraph.runs.indices.contains(place.run) else { return [] }
    let run = paragraph.runs[place.run]
    let bytes = document.parts[paragraph.part].bytes
    let prefix = prefix(paragraph.part, run.element.lowerBound)
    let changes = settings.flatMap { self.changes($0, prefix) }
    if let properties = run.properties {
      guard let patch = PropertyPatch(bytes, properties, order: PropertyPatch.runOrder, prefix: prefix) else {
        return []
      }
      return [(paragraph.part, patch.setting(changes))]
    }
    guard let end = bytes[run.element].firstIndex(of: UInt8(ascii: ">")) else { return [] }
    let inner = sorted(changes, PropertyPatch.runOrder)
    return [
      (paragraph.part, PartEdit(range: end + 1..<end + 1, text: "<\(prefix)rPr>\(inner)</\(prefix)rPr>"))
    ]
  }

  private func changes(_ setting: LetterSetting, _ prefix: String) -> [(name: String, text: String)] {
    func element(_ name: String, _ value: String) -> (name: String, text: String) {
      (name, "<\(prefix)\(name) \(prefix)val=\"\(value)\"/>")
    }
    switch setting {
    case .bold(let isOn): return [element("b", isOn ? "1" : "0")]
    case .italic(let isOn): return [element("i", isOn ? "1" : "0")]
    case .size(let size):
      let halves = "\(Int((size * 2).rounded()))"
      return [element("sz", halves), element("szCs", halves)]
    case .black: return [element("color", "000000")]
    case .noUnderline: return [element("u", "none")]
    case .noHighlight: return [("highlight", "")]
    case .font(let font):
      let attributes = ["ascii", "hAnsi", "eastAsia", "cs"].map { " \(prefix)\($0)=\"\(font)\"" }.joined()
      return [("rFonts", "<\(prefix)rFonts\(attributes)/>")]
    }
  }

  private func sorted(_ changes: [(name: String, text: String)], _ order: [String]) -> String {
    changes.sorted { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }.map(\.text)
      .joined()
  }

  // MARK: Paragraphs

  private func paragraphEdit(_ number: Int, _ settings: [ParagraphSetting]) -> [(part: Int, edit: PartEdit)] {
    let paragraph = document.paragraphs[number]
    let bytes = document.parts[paragraph.part].bytes
    let prefix = prefix(paragraph.part, paragraph.tag.lowerBound)
    let changes = settings.map { setting -> (name: String, text: String) in
      switch setting {
      case .alignment(let alignment): ("jc", "<\(prefix)jc \(prefix)val=\"\(alignment.rawValue)\"/>")
      case .singleLines: ("spacing", spacing(paragraph, prefix))
      case .firstLine(let length):
        ("ind", "<\(prefix)ind \(prefix)left=\"0\" \(prefix)firstLine=\"\(length.roundedTwips)\"/>")
      }
    }
    if let properties = paragraph.properties {
      guard let patch = PropertyPatch(bytes, properties, order: PropertyPatch.paragraphOrder, prefix: prefix)
      else {
        return []
      }
      return [(paragraph.part, patch.setting(changes))]
    }
    let place = paragraph.tag.upperBound
    guard place >= 2, bytes[place - 2] != UInt8(ascii: "/") else { return [] }
    let inner = sorted(changes, PropertyPatch.paragraphOrder)
    return [
      (paragraph.part, PartEdit(range: place..<place, text: "<\(prefix)pPr>\(inner)</\(prefix)pPr>"))
    ]
  }

  /// Single lines, with the room above and below as it is.
  private func spacing(_ paragraph: WordParagraph, _ prefix: String) -> String {
    let before = paragraph.setting.before.roundedTwips
    let after = paragraph.setting.after.roundedTwips
    return
      "<\(prefix)spacing \(prefix)before=\"\(before)\" \(prefix)after=\"\(after)\" \(prefix)line=\"240\" \(prefix)lineRule=\"auto\"/>"
  }

  // MARK: Sections and rows

  private func sectionEdit(
    _ number: Int, _ change: (PropertyPatch, String) -> PartEdit?
  ) -> [(part: Int, edit: PartEdit)] {
    guard document.sections.indices.contains(number), let bytes = document.parts.first?.bytes else {
      return []
    }
    let range = document.sections[number].element
    let prefix = prefix(0, range.lowerBound)
    guard let patch = PropertyPatch(bytes, range, order: PropertyPatch.sectionOrder, prefix: prefix),
      let edit = change(patch, prefix)
    else { return [] }
    return [(0, edit)]
  }

  /// The element `pgMar` with one attribute changed.
  private func margin(_ patch: PropertyPatch, _ prefix: String, _ attribute: String, _ length: Length)
    -> PartEdit?
  {
    guard var text = patch.text("pgMar") else { return nil }
    for name in [attribute] + (attribute == "left" ? ["gutter"] : []) {
      guard let start = text.firstRange(of: " \(prefix)\(name)=\""),
        let end = text[start.upperBound...].firstIndex(of: "\"")
      else { continue }
      text.replaceSubrange(start.upperBound..<end, with: name == "gutter" ? "0" : "\(length.roundedTwips)")
    }
    return patch.setting([("pgMar", text)])
  }

  private func headerRow(_ number: Int) -> [(part: Int, edit: PartEdit)] {
    guard document.tables.indices.contains(number), let row = document.tables[number].rows.first else {
      return []
    }
    let part = document.tables[number].part
    let bytes = document.parts[part].bytes
    let prefix = prefix(part, row.tag.lowerBound)
    if let properties = row.properties {
      guard
        let patch = PropertyPatch(
          bytes, properties, order: ["cantSplit", "trHeight", "tblHeader"], prefix: prefix)
      else { return [] }
      return [(part, patch.setting([("tblHeader", "<\(prefix)tblHeader/>")]))]
    }
    let text = "<\(prefix)trPr><\(prefix)tblHeader/></\(prefix)trPr>"
    return [(part, PartEdit(range: row.tag.upperBound..<row.tag.upperBound, text: text))]
  }

  // MARK: Words

  /// Edits of the text as edits of the XML that holds it; nil where one of them cannot be made.
  func partEdits(_ edits: [TextEdit]) -> [(part: Int, edit: PartEdit)]? {
    var result: [(part: Int, edit: PartEdit)] = []
    for edit in edits {
      guard let own = partEdits(edit) else { return nil }
      result += own
    }
    return result
  }

  private func partEdits(_ edit: TextEdit) -> [(part: Int, edit: PartEdit)]? {
    guard
      let paragraph = document.paragraphs.first(where: {
        $0.span.file == edit.span.file && $0.span.range.contains(edit.span.range)
      })
    else { return nil }
    let start = Int(edit.span.range.start) - Int(paragraph.span.range.start)
    let range = start..<start + edit.span.range.count
    // An insertion goes to the end of the piece before it.
    let touched = paragraph.pieces.filter {
      range.isEmpty
        ? $0.range.lowerBound < range.lowerBound && $0.range.upperBound >= range.lowerBound
        : $0.range.overlaps(range)
    }
    guard !touched.isEmpty else { return nil }
    var replacement = XMLEscape.text(edit.replacement)
    var result: [(part: Int, edit: PartEdit)] = []
    for piece in touched {
      guard piece.isVerbatim else { return nil }
      let own = range.clamped(to: piece.range)
      let offset = piece.xml.lowerBound - piece.range.lowerBound
      if let edit = keepingBlanks(of: piece, in: paragraph.part) { result.append((paragraph.part, edit)) }
      result.append(
        (
          paragraph.part,
          PartEdit(range: own.lowerBound + offset..<own.upperBound + offset, text: replacement)
        ))
      replacement = ""
    }
    return result
  }
}

extension WordPatcher {
  /// Blanks at the ends of a text are kept only where its tag says so (ISO/IEC 29500-1, 17.3.3.31).
  fileprivate func keepingBlanks(of piece: WordParagraph.Piece, in part: Int) -> PartEdit? {
    let bytes = document.parts[part].bytes
    let end = piece.xml.lowerBound - 1
    guard end >= 4, bytes[end] == UInt8(ascii: ">"),
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<")),
      !bytes[start..<end].contains(UInt8(ascii: " "))
    else { return nil }
    return PartEdit(range: end..<end, text: " xml:space=\"preserve\"")
  }
}

/// Text as it stands between tags.
enum XMLEscape {
  static func text(_ text: String) -> String {
    var xml = XMLWriter()
    xml.text(text)
    return String(decoding: xml.bytes, as: UTF8.self)
  }
}
