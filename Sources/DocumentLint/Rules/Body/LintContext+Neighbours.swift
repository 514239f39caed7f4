extension LintContext {
  /// Whether nothing but blank paragraphs stands between two paragraphs, and no table or page.
  func areNeighbours(_ upper: Int, _ lower: Int) -> Bool {
    paragraph(upper).section == paragraph(lower).section && !paragraph(lower).hasBreak
      && (upper + 1..<lower).isEmpty
  }
}
