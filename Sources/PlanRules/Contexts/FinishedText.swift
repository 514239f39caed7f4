public import PlanModel
public import SourceText
public import VietnameseText

/// A paragraph of a finished document, whose bytes stand in a file exactly as they are.
public struct FinishedParagraph: Sendable {
  /// What the paragraph is within its document.
  public enum Role: Sendable, Hashable {
    case subject, basis, opening, paragraph, item, other
    /// By its depth from 0.
    case title(Int)
  }

  public let text: String
  public let span: SourceSpan
  public let role: Role

  public init(_ text: String, at span: SourceSpan, role: Role) {
    self.text = text
    self.span = span
    self.role = role
  }
}

/// Everything the rules on running text have to say about a document that is finished, such as a Word file.
///
/// What only matters in the files from which documents are made is left out: the end mark that the program adds by
/// itself, no-break spaces.
///
/// - Parameters:
///   - paragraphs: in the order of print.
///   - issued: the date of the document, by which cited ones are judged; nil where it has none.
///   - registry: how the names of bodies are written.
/// - Returns: the findings, rule by rule.
public func checkFinishedText(
  _ paragraphs: [FinishedParagraph], issued: CalendarDate?, registry: Registry
) -> [Diagnostic] {
  let index = ProseIndex(
    paragraphs.map { ProsePiece(exactText: $0.text, at: $0.span, role: ProseRole($0.role)) })
  let context = ProseContext(index, registry: registry)
  return findings(of: Rule.onFinishedText) { rule, findings in
    switch rule.check {
    case .prose(let check): check(context, &findings)
    case .citations(let check): check(index, &findings)
    case .dated(let check): if let issued { check(index, issued, &findings) }
    case .plan, .activity, .document, .directive, .references, .registry: break
    }
  }
}

extension Rule {
  fileprivate static let onFinishedText = all.filter {
    ![strayEndMark.kind.code, unusualSpaces.kind.code].contains($0.kind.code)
  }
}

extension ProseRole {
  fileprivate init(_ role: FinishedParagraph.Role) {
    self =
      switch role {
      case .subject: .subject
      case .basis: .basis
      case .opening: .opening
      case .paragraph: .paragraph
      case .item: .item
      case .other: .other
      case .title(let depth): .title(depth)
      }
  }
}
