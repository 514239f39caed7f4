import Expansion
import PlanModel
import SourceText
import TestSupport
import Testing
import Workspace

/// What the kinds of template promise: one that checks never fails to expand over values of the declared types.
@Suite struct SoundnessTests {
  @Test func aTemplateThatChecksNeverFailsToExpand() throws {
    var (sound, expansions) = (0, 0)
    for seed in 0..<160 {
      var generator = TemplateGenerator(seed: seed)
      let template = generator.template()
      var project = TestProject(template: template)
      let errors = try project.templateErrors()
      let isMisspelt = errors.contains { !$0.code.hasPrefix("KH06") }
      #expect(!isMisspelt, "seed \(seed): \(errors.map { "\($0.code) \($0.message.vi)" })\n\(template)")
      guard errors.isEmpty else { continue }
      sound += 1
      for round in 0..<3 {
        let values = generator.values()
        project.files["plans/plan.yaml"] =
          "mẫu: mau\ncơ quan: so-a\nngày: 2021-06-01\ntrích yếu: Thử\n" + values
        let workspace = try project.workspace()
        let expansion = workspace.expand(workspace.load("plans/plan.yaml"))
        let found = expansion.diagnostics.filter { $0.severity == .error }
        #expect(
          found.isEmpty,
          "seed \(seed): \(found.map { "\($0.code) \($0.message.vi)" })\n\(template)\n\(values)")
        guard let plan = expansion.plan, found.isEmpty else { continue }
        expansions += 1
        guard round == 0 else { continue }
        // The same input gives the same bytes.
        let again = try project.workspace()
        let second = again.expand(again.load("plans/plan.yaml")).plan
        let yaml = plan.yaml(sources: workspace.sources, .vi)
        #expect(second?.yaml(sources: again.sources, .vi) == yaml)
        // And what is printed is a plan of its own with the same content.
        project.files["plans/alone.yaml"] = yaml
        let alone = try project.workspace()
        let third = alone.expand(alone.load("plans/alone.yaml"))
        #expect(!third.diagnostics.hasErrors, "seed \(seed): \(third.diagnostics.map(\.message.vi))\n\(yaml)")
        #expect(third.plan.map { bare($0, alone) } == bare(plan, workspace), "seed \(seed)")
      }
    }
    // Enough of what is generated must be sound for the promise to be tested at all, and some of it must not be.
    #expect(sound > 50 && sound < 150, "\(sound)")
    #expect(expansions > 200, "\(expansions)")
  }

  private func bare(_ plan: ExpandedPlan, _ workspace: Workspace) -> JSONValue {
    func values(_ json: JSONValue) -> JSONValue {
      switch json["value"] {
      case .object(let members)?:
        .object(
          members.filter { !["mẫu", "văn bản"].contains($0.name) }.map { .init($0.name, values($0.value)) })
      case .array(let items)?: .array(items.map(values))
      case let value?: value
      case nil: .null
      }
    }
    return values(plan.json(sources: workspace.sources)["plan"] ?? .null)
  }
}
