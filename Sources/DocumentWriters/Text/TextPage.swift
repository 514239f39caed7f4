internal import OfficialDocument
internal import VietnameseText

/// A page of text: how wide it is, and where things begin on it.
struct TextPage: Sendable {
  static let portrait = TextPage(width: 80)
  static let landscape = TextPage(width: 120)

  /// In columns of a terminal.
  let width: Int
  /// How far the first line of a paragraph begins from the left.
  let firstLineIndent = 4
  /// Titles keep clear of the margins.
  var titleMeasure: Int { width * 3 / 4 }

  /// Kind and trích yếu in the middle of the page over a short rule.
  func title(_ title: DocumentTitle) -> [String] { heading([title.kind, title.subject]) }

  /// Label and title of an appendix and what it belongs to, over a short rule.
  func head(of appendix: Appendix) -> [String] {
    heading([appendix.label, appendix.title, appendix.attachedTo ?? ""])
  }

  private func heading(_ texts: [String]) -> [String] {
    let lines = texts.flatMap { balanced($0, to: titleMeasure) }
    return (lines + (lines.last.map { [shortRule(under: $0)] } ?? [])).map { centered($0, in: width) }
  }

  /// «Kính gửi»: one addressee on the same line; several below it, their dashes under the colon.
  ///
  /// The whole stands in the middle of the page as far as the longest name allows.
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.a.
  func addressees(_ document: OfficialDocument) -> [String] {
    let lines = document.printedAddressees
    let label = "Kính gửi:"
    let colon = label.count - 1
    guard lines.count > 1 else {
      guard let only = lines.first else { return [] }
      let line = "\(label) \(only)"
      let indent = max((width - displayWidth(of: line)) / 2, firstLineIndent)
      return wrapped(line, to: width, firstIndent: indent, indent: indent + label.count + 1)
    }
    let longest = lines.map { displayWidth(of: $0) }.max() ?? 0
    let indent = max((width - colon - longest) / 2, firstLineIndent)
    let items = lines.flatMap {
      wrapped($0, to: width, firstIndent: indent + colon, indent: indent + colon + 2)
    }
    return [spaces(indent) + label] + items
  }
}
