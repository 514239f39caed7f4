internal import OfficialDocument
public import PlanModel
internal import PlanRules
public import SourceText

extension LintRule {
  /// Every rule, in the order of the codes.
  public static let all: [LintRule] = [
    .paperSize, .margins, .pageNumberMissing, .pageNumberPlace, .pageNumberOnFirstPage, .appendixPageNumbers,
    .fontFamily, .legacyFont, .textColor, .highlight, .componentSize, .componentWeight, .componentSlant,
    .componentCapitals, .componentAlignment, .sizeFamily, .nationalTitleMissing, .ruleMissing, .typedRule,
    .underlineAsRule, .ruleLength, .letterheadWraps, .numberLine, .symbolKind, .dateLine, .blankNumber,
    .subjectMissing, .mixedBodySize, .paragraphGap, .lineSpacing, .firstLineIndent, .emptyParagraphs,
    .endMark,
    .basisMarks, .tableHeader, .recipientsMissing, .recipientMarks, .fileCopyLine, .asAboveMissing,
    .signatureMissing, .signingForm, .academicTitle, .endedBody, .appendixNotReferredTo, .appendixMissing,
    .appendixNumerals,
    .attachedTo, .trackedChanges, .comments, .hiddenText,
  ]
}

/// What the rules have to say about one Word file.
public struct LintResult: Sendable {
  /// In the order of the text.
  public let findings: [LintFinding]
  public let document: WordDocument

  public var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }
}

/// Judges a Word file against Nghị định 30/2020/NĐ-CP: its layout by the rules for finished files, its words by those
/// for running text.
///
/// Whatever is in the file and cannot be judged is reported as such.
public func lint(_ document: WordDocument, registry: Registry = Registry()) -> LintResult {
  var recognition = Recognition(document)
  recognition.run()
  let context = LintContext(document: document, outline: recognition.outline, registry: registry)
  var found = unjudged(document.unjudged + recognition.unjudged, in: document)
  for rule in LintRule.all {
    var findings = LintFindings(rule.kind)
    rule.check(context, &findings)
    found += findings.all
  }
  let words = checkFinishedText(context.finishedText, issued: context.outline.date, registry: registry)
  found += words.map { LintFinding(diagnostic: $0) }
  found.sort {
    ($0.diagnostic.span.file, $0.diagnostic.span.range.start, $0.diagnostic.code)
      < ($1.diagnostic.span.file, $1.diagnostic.span.range.start, $1.diagnostic.code)
  }
  return LintResult(findings: found, document: document)
}

private func unjudged(_ list: [Unjudged], in document: WordDocument) -> [LintFinding] {
  var seen: Set<LocalizedText> = []
  var boxes = document.paragraphs.indices.filter {
    document.paragraphs[$0].container == .textBox && !document.paragraphs[$0].isBlank
  }.prefix(1).map {
    Unjudged(paragraph: $0, what: LocalizedText("chữ trong hộp chữ (text box)", en: "text in a text box"))
  }
  boxes += document.paragraphs.indices.filter { index in
    document.paragraphs[index].drawings.contains { !$0.isLine && !$0.holdsText }
  }.prefix(1).map {
    Unjudged(paragraph: $0, what: LocalizedText("hình ảnh, hình vẽ", en: "a picture or drawing"))
  }
  boxes += list
  return boxes.filter { seen.insert($0.what).inserted }.map { item in
    let place =
      item.paragraph.flatMap { document.paragraphs.indices.contains($0) ? document.paragraphs[$0].span : nil }
      ?? document.start
    return LintFinding(
      diagnostic: Diagnostic(
        LintDiagnostics.notJudged, at: place,
        LocalizedText("không đánh giá được: \(item.what.vi)", en: "could not be judged: \(item.what.en)")))
  }
}

extension LintContext {
  /// The words of the document with their roles, for the rules on running text.
  var finishedText: [FinishedParagraph] {
    var hasOpening = false
    return document.paragraphs.indices.compactMap { index in
      let paragraph = paragraph(index)
      guard !paragraph.isBlank, !document.isAtEdge(paragraph) else {
        return nil
      }
      let component = outline.components[index]
      if component == .body, !hasOpening {
        hasOpening = true
        return text(of: paragraph, .opening)
      }
      return text(of: paragraph, role(of: component, paragraph))
    }
  }

  private func role(of component: Component, _ paragraph: WordParagraph) -> FinishedParagraph.Role {
    switch component {
    case .subject, .letterSubject: .subject
    case .basis: .basis
    case .sectionTitle: .title(0)
    case .clauseTitle: .title(1)
    case .body: .paragraph
    case .item: .item
    default: .other
    }
  }

  /// Without a typed marker: its signs are no words.
  private func text(of paragraph: WordParagraph, _ role: FinishedParagraph.Role) -> FinishedParagraph {
    var length = 0
    if paragraph.marker == nil, role != .subject, let marker = Marker(paragraph.text) {
      length = paragraph.text.prefix(marker.length).utf8.count
    }
    let rest = String(decoding: paragraph.text.utf8.dropFirst(length), as: UTF8.self)
    return FinishedParagraph(rest, at: paragraph.place(length..<paragraph.text.utf8.count), role: role)
  }
}
