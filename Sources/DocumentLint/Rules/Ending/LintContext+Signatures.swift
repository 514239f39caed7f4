extension LintContext {
  func isSameCell(_ left: Int, _ right: Int) -> Bool {
    paragraph(left).container == paragraph(right).container
  }
}
