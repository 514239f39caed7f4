public import PlanModel
public import SourceText

extension Rule {
  /// Every rule, in the order of the codes.
  public static let all: [Rule] = []

  static let forPlans = all.filter { if case .plan = $0.check { true } else { false } }
  static let forDirectives = all.filter { if case .directive = $0.check { true } else { false } }
  static let forRegistries = all.filter { if case .registry = $0.check { true } else { false } }
  static let forProse = all.filter { if case .prose = $0.check { true } else { false } }
}

/// Everything the rules have to say about an expanded plan.
public func checkPlan(_ context: PlanContext) -> [Diagnostic] {
  Rule.forPlans.flatMap { $0.findings(in: context) }
}

/// Everything the rules have to say about a directive.
public func checkDirective(_ context: DirectiveContext) -> [Diagnostic] {
  Rule.forDirectives.flatMap { $0.findings(in: context) }
}

/// Everything the rules have to say about the registry as a whole.
public func checkRegistry(_ registry: Registry) -> [Diagnostic] {
  Rule.forRegistries.flatMap { $0.findings(in: registry) }
}

/// Everything the rules have to say about the running text of a file.
public func checkProse(_ context: ProseContext) -> [Diagnostic] {
  Rule.forProse.flatMap { $0.findings(in: context) }
}

extension Rule {
  func findings(in context: PlanContext) -> [Diagnostic] {
    guard case .plan(let check) = check else { return [] }
    var findings = Findings(self)
    check(context, &findings)
    return findings.diagnostics
  }

  func findings(in context: DirectiveContext) -> [Diagnostic] {
    guard case .directive(let check) = check else { return [] }
    var findings = Findings(self)
    check(context, &findings)
    return findings.diagnostics
  }

  func findings(in registry: Registry) -> [Diagnostic] {
    guard case .registry(let check) = check else { return [] }
    var findings = Findings(self)
    check(registry, &findings)
    return findings.diagnostics
  }

  func findings(in context: ProseContext) -> [Diagnostic] {
    guard case .prose(let check) = check else { return [] }
    var findings = Findings(self)
    check(context, &findings)
    return findings.diagnostics
  }
}
