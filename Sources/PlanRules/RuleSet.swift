public import PlanModel
public import SourceText

extension Rule {
  /// Every rule, in the order of the codes.
  public static let all: [Rule] = [
    .unknownRegistryID,
    .unknownPlanID,
    .unknownPoint,
    .coversWithoutDirective,
    .endedReference,
    .referenceTooEarly,
    .duplicateRegistryID,
    .duplicateActivityID,
    .duplicateGroupID,
    .duplicatePointID,
    .successorCycle,
    .parentCycle,
    .validityOrder,
    .channelWithoutManager,
    .ambiguousName,
    .leadMissing,
    .leadAmongPartners,
    .deadlineMissing,
    .productMissing,
    .activityNameMissing,
    .activityKindMissing,
    .datesInOrder,
    .deadlineOutsidePeriod,
    .deadlineBeforeIssue,
    .directiveAfterPlan,
    .numberForm,
    .blankInSymbol,
    .kindInSymbol,
    .agencyInSymbol,
    .symbolForm,
    .numberWithoutDate,
    .onBehalfOfSingleHead,
    .collectiveNotNamed,
    .writtenAuthority,
    .titleBeforeName,
    .signatureLineEmpty,
    .signatureMissing,
    .addresseesOfWrongKind,
    .addresseesMissing,
    .recipientsMissing,
    .fileCopyLine,
    .asAboveMissing,
    .asAboveWithoutAddressees,
    .recipientMark,
    .bodyNotReached,
    .appendixNotReferredTo,
    .appendixMissing,
    .appendixWithoutNumber,
    .claimOnParentPoint,
    .claimOnOthersPoint,
    .activityWithoutPoint,
    .pointIDShape,
    .quoteNotInPoint,
    .emptyPoint,
    .markerOrder,
    .directiveHeadMissing,
    .footnoteMissing,
    .footnoteNotCalled,
    .duplicateFootnoteID,
    .footnoteOutsideBody,
    .contactMissing,
    .citedLaterThanDocument,
    .numberYearDiffersFromDate,
    .numberLacksYear,
    .citationDateLacksYear,
    .impossibleDate,
    .repeatedFullCitation,
    .spaceInSymbol,
    .letterSymbolCV,
    .kindDiffersFromSymbol,
    .subjectFullStop,
    .subjectPrefix,
    .subjectLength,
    .strayEndMark,
    .missingEndMark,
    .articleCapital,
    .kindCapital,
    .placeNames,
    .peopleAndState,
    .agencyNames,
    .holidayNames,
    .dayAndMonthNames,
    .regionNames,
    .sectionTitleCapitals,
    .decomposedLetters,
    .mixedTonePlacement,
    .missingHyphen,
    .datePadding,
    .mottoDash,
    .doubleSpaces,
    .spaceBeforeSign,
    .spaceAfterSign,
    .openQuotes,
    .placeholders,
    .unusualSpaces,
    .lookalikeLetters,
    .sentenceStart,
    .partyStyleSignature,
    .legacyEncoding,
  ]
}

/// Everything the rules have to say about an expanded plan.
public func checkPlan(_ context: PlanContext) -> [Diagnostic] { findings(of: Rule.all, in: context) }

/// Everything the rules have to say about a directive.
public func checkDirective(_ context: DirectiveContext) -> [Diagnostic] {
  findings(of: Rule.all) { rule, findings in rule.apply(to: context, &findings) }
}

/// Everything the rules have to say about a template before any plan uses it: what it names by id must be there.
public func checkTemplate(_ template: Decoded<Template>, registry: Registry) -> [Diagnostic] {
  let context = ReferenceContext(template.references, registry, issue: nil)
  return findings(of: Rule.all) { rule, findings in rule.apply(to: context, &findings) }
}

/// Everything the rules have to say about the registry as a whole.
public func checkRegistry(_ registry: Registry) -> [Diagnostic] {
  findings(of: Rule.all) { rule, findings in rule.apply(to: registry, &findings) }
}

/// Everything the rules have to say about the running text of a file.
public func checkProse(_ context: ProseContext) -> [Diagnostic] {
  findings(of: Rule.onProse) { rule, findings in rule.apply(to: context, &findings) }
}

extension Rule {
  /// The rules that look at running text as it is written: most files have nothing else for them to see.
  fileprivate static let onProse = all.filter {
    switch $0.check {
    case .prose, .citations: true
    case .plan, .activity, .document, .directive, .references, .registry, .dated: false
    }
  }
}

func findings(of rules: [Rule], in context: PlanContext) -> [Diagnostic] {
  var findings = Findings(of: rules)
  findings.run { rule, findings in rule.apply(to: context, &findings) }
  let checks = rules.indices.compactMap { number in
    if case .activity(let check) = rules[number].check { (number, check) } else { nil }
  }
  // Activities outside, rules inside: each activity is copied once and not for every rule.
  for activity in context.activities {
    for (number, check) in checks {
      findings.current = number
      check(activity, context, &findings)
    }
  }
  return findings.diagnostics
}

func findings(of rules: [Rule], _ apply: (Rule, inout Findings) -> Void) -> [Diagnostic] {
  var findings = Findings(of: rules)
  findings.run(apply)
  return findings.diagnostics
}

extension Rule {
  func apply(to context: PlanContext, _ findings: inout Findings) {
    switch check {
    case .plan(let check): check(context, &findings)
    case .document(let check): check(context.document, &findings)
    case .references(let check): check(context.referenceContext, &findings)
    case .citations(let check): check(context.citing, &findings)
    case .dated(let check): check(context.citing, context.lastDate, &findings)
    case .activity, .directive, .registry, .prose: break
    }
  }

  func apply(to context: DirectiveContext, _ findings: inout Findings) {
    switch check {
    case .directive(let check): check(context, &findings)
    case .document(let check):
      findings.isRecord = true
      check(context.document, &findings)
    case .references(let check): check(context.referenceContext, &findings)
    case .plan, .activity, .registry, .prose, .citations, .dated: break
    }
  }

  func apply(to registry: Registry, _ findings: inout Findings) {
    switch check {
    case .registry(let check): check(registry, &findings)
    case .references(let check):
      check(
        ReferenceContext(registry.references, registry, issue: nil), &findings)
    case .plan, .activity, .document, .directive, .prose, .citations, .dated: break
    }
  }

  func apply(to context: ReferenceContext, _ findings: inout Findings) {
    if case .references(let check) = check { check(context, &findings) }
  }

  func apply(to context: ProseContext, _ findings: inout Findings) {
    findings.isRecord = context.fileKind == .directive
    switch check {
    case .prose(let check): check(context, &findings)
    // A plan is printed only when it is expanded.
    case .citations(let check): if context.fileKind == .directive { check(context.index, &findings) }
    case .plan, .activity, .document, .directive, .references, .registry, .dated: break
    }
  }
}
