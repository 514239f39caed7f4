public import PlanModel
public import SourceText

extension Rule {
  /// Every rule, in the order of the codes.
  public static let all: [Rule] = [
    .unknownRegistryID
  ]
}

/// Everything the rules have to say about an expanded plan.
public func checkPlan(_ context: PlanContext) -> [Diagnostic] {
  findings(of: Rule.all) { rule, findings in rule.apply(to: context, &findings) }
}

/// Everything the rules have to say about a directive.
public func checkDirective(_ context: DirectiveContext) -> [Diagnostic] {
  findings(of: Rule.all, isRecord: true) { rule, findings in rule.apply(to: context, &findings) }
}

/// Everything the rules have to say about the registry as a whole.
public func checkRegistry(_ registry: Registry) -> [Diagnostic] {
  findings(of: Rule.all) { rule, findings in rule.apply(to: registry, &findings) }
}

/// Everything the rules have to say about the running text of a file.
public func checkProse(_ context: ProseContext) -> [Diagnostic] {
  findings(of: Rule.all, isRecord: context.fileKind == .directive) { rule, findings in
    rule.apply(to: context, &findings)
  }
}

func findings(
  of rules: [Rule], isRecord: Bool = false, _ apply: (Rule, inout Findings) -> Void
) -> [Diagnostic] {
  guard let first = rules.first else { return [] }
  var findings = Findings(first.kind, isRecord: isRecord)
  for rule in rules {
    findings.kind = rule.kind
    apply(rule, &findings)
  }
  return findings.diagnostics
}

extension Rule {
  func apply(to context: PlanContext, _ findings: inout Findings) {
    switch check {
    case .plan(let check): check(context, &findings)
    case .activity(let check): for activity in context.activities { check(activity, context, &findings) }
    case .document(let check): check(DocumentContext(context), &findings)
    case .references(let check): check(ReferenceContext(context), &findings)
    case .directive, .registry, .prose: break
    }
  }

  func apply(to context: DirectiveContext, _ findings: inout Findings) {
    switch check {
    case .directive(let check): check(context, &findings)
    case .document(let check): check(DocumentContext(context), &findings)
    case .references(let check): check(ReferenceContext(context), &findings)
    case .plan, .activity, .registry, .prose: break
    }
  }

  func apply(to registry: Registry, _ findings: inout Findings) {
    switch check {
    case .registry(let check): check(registry, &findings)
    case .references(let check): check(ReferenceContext(registry), &findings)
    case .plan, .activity, .document, .directive, .prose: break
    }
  }

  func apply(to context: ProseContext, _ findings: inout Findings) {
    if case .prose(let check) = check { check(context, &findings) }
  }
}
