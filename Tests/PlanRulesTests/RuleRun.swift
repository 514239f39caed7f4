import PlanModel
import SourceText
import Testing
import YAMLTree

@testable import PlanRules

/// One rule run on one text.
struct RuleRun {
  let source: SourceFile
  let diagnostics: [Diagnostic]
  /// What is wrong with the text before any rule looks at it, left-out keys aside.
  let faults: [Diagnostic]

  /// Reads the text as the kind of file that its keys show, or else as what the rule looks at.
  ///
  /// A plan with `mẫu: to-trinh` is a tờ trình; one with `chỉ đạo` answers the fixture's directive.
  init(_ rule: Rule, on text: String) {
    source = SourceFile(id: FileID(0), path: "example.yaml", text: text)
    let parse = parseYAML(source)
    guard let root = parse.document?.root else {
      diagnostics = []
      faults = parse.diagnostics
      return
    }
    let shape: [Diagnostic]
    switch fileKind(of: root) ?? rule.naturalFileKind {
    case .plan:
      let plan = decode(Plan.self, from: root)
      shape = plan.diagnostics
      let context = PlanContext(
        plan: plan, template: Fixture.templates[plan.value.template?.value.id ?? "ke-hoach"],
        directive: plan.value.directive == nil ? nil : Fixture.directive.value, registry: Fixture.registry,
        date: Fixture.today, sources: SourceMap([source]))
      let prose = ProseContext(plan.map(ModelValue.plan), registry: Fixture.registry)
      diagnostics =
        findings(of: [rule], in: context)
        + findings(of: [rule]) { rule, findings in rule.apply(to: prose, &findings) }
    case .directive:
      let directive = decode(Directive.self, from: root)
      shape = directive.diagnostics
      let context = DirectiveContext(directive: directive, registry: Fixture.registry, date: Fixture.today)
      let prose = ProseContext(directive.map(ModelValue.directive), registry: Fixture.registry)
      diagnostics = findings(of: [rule]) { rule, findings in
        rule.apply(to: context, &findings)
        rule.apply(to: prose, &findings)
      }
    case .registry:
      let file = decode(RegistryFile.self, from: root)
      shape = file.diagnostics
      let prose = ProseContext(file.map(ModelValue.registry), registry: Fixture.registry)
      diagnostics = findings(of: [rule]) { rule, findings in
        rule.apply(to: Registry([file.value]), &findings)
        rule.apply(to: prose, &findings)
      }
    case .acceptances:
      shape = []
      diagnostics = []
    case .template:
      let template = decode(Template.self, from: root, acceptsExpressions: true)
      shape = template.diagnostics
      let prose = ProseContext(template.map(ModelValue.template), registry: Fixture.registry)
      let references = ReferenceContext(template.references, Fixture.registry, issue: nil)
      diagnostics = findings(of: [rule]) { rule, findings in
        rule.apply(to: references, &findings)
        rule.apply(to: prose, &findings)
      }
    }
    faults =
      parse.diagnostics.filter { $0.severity == .error }
      + shape.filter { $0.code != ModelDiagnostics.missingKey.code }
  }

  /// The text with the first fix of each finding made.
  func fixed() throws -> String {
    String(decoding: try source.applying(diagnostics.flatMap { $0.fixes.first?.edits ?? [] }), as: UTF8.self)
  }

  /// The text with `↓` before each place where something was found: easy to compare with the example.
  var marked: String {
    var bytes = source.bytes
    for offset in diagnostics.map({ Int($0.span.range.start) }).sorted(by: >) where offset <= bytes.count {
      bytes.insert(contentsOf: Array("↓".utf8), at: offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Rule {
  /// What a text is that its keys do not tell.
  fileprivate var naturalFileKind: FileKind {
    switch check {
    case .directive: .directive
    case .registry: .registry
    case .plan, .activity, .document, .references, .prose, .citations, .dated: .plan
    }
  }
}
