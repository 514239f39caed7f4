internal import PlanRules
internal import SourceText

extension LintContext {
  /// Where the body speaks of appendices of this document.
  var appendixMentions: [(span: SourceSpan, numbers: [Int])] {
    document.main.flatMap { index -> [(span: SourceSpan, numbers: [Int])] in
      let component = outline.components[index]
      guard index < outline.firstAppendix,
        component.isRunningText
          || [.tableText, .clauseTitle, .sectionTitle, .letterSubject].contains(component)
      else { return [] }
      return writtenAppendixMentions(in: paragraph(index).text).map {
        (paragraph(index).place($0.range), $0.numbers)
      }
    }
  }
}
