extension LintContext {
  /// What the file says about itself, else an estimate from the amount of text.
  var isOfSeveralPages: Bool {
    if let pages = document.statedPages, pages > 0 { return pages > 1 }
    return document.main.reduce(0) { $0 + document.paragraphs[$1].text.utf8.count } > 6000
  }

  /// A header or footer that holds nothing but digits, without a field.
  func isTypedNumber(_ index: Int) -> Bool {
    let paragraph = paragraph(index)
    guard document.isAtEdge(paragraph), paragraph.fields.isEmpty else {
      return false
    }
    let text = paragraph.text.filter { !" -–\u{A0}".contains($0) }
    return !text.isEmpty && text.count < 4 && text.allSatisfy(\.isASCIIDigit)
  }

  var hasTypedNumber: Bool { document.paragraphs.indices.contains { isTypedNumber($0) } }
}
