import Expansion
import Foundation
import PlanModel
import PlanRules
import SourceText
import Testing
import VietnameseText
import YAMLTree

/// The templates and plans of the package keep to every rule.
@Suite struct ShippedDataTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let today = Fixture.today

  static func files(_ folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  static func read(_ path: String) throws -> (source: SourceFile, root: YAMLNode) {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let source = SourceFile(id: FileID(UInt32(truncatingIfNeeded: path.hashValue)), path: path, text: text)
    return (source, try #require(parseYAML(source).document?.root))
  }

  static func registry() throws -> Registry {
    Registry(try files("templates/registry").map { decode(RegistryFile.self, from: try read($0).root).value })
  }

  @Test func theRegistryIsClean() throws {
    let found = checkRegistry(try Self.registry())
    #expect(found.isEmpty, "\(found.map(\.message.vi))")
  }

  @Test(arguments: Self.files("plans").filter { $0.hasSuffix("directive.yaml") })
  func directivesAreClean(path: String) throws {
    let (_, root) = try Self.read(path)
    let context = DirectiveContext(
      directive: decode(Directive.self, from: root), registry: try Self.registry(), date: Self.today)
    let found = checkDirective(context)
    #expect(found.isEmpty, "\(found.map(\.message.vi))")
  }

  @Test(
    arguments: Self.files("plans").filter { !$0.hasSuffix("directive.yaml") && !$0.hasSuffix(".lock.yaml") })
  func plansAreClean(path: String) throws {
    let (source, root) = try Self.read(path)
    let registry = try Self.registry()
    let written = decode(Plan.self, from: root, acceptsExpressions: true)
    let templateID = try #require(written.value.template?.value.id)
    let templatePath = try #require(
      Self.files("templates").first {
        $0.hasSuffix("/\(templateID).yaml")
      })
    let (templateSource, templateRoot) = try Self.read(templatePath)
    let template = decode(Template.self, from: templateRoot, acceptsExpressions: true)
    let expansion = expandPlan(
      written, root: root, template: PreparedTemplate(template, root: templateRoot), registry: registry,
      today: Self.today)
    let plan = try #require(expansion.plan)
    let directivePath = path.split(separator: "/").dropLast().joined(separator: "/") + "/directive.yaml"
    let directive = decode(Directive.self, from: try Self.read(directivePath).root).value
    let found = checkPlan(
      PlanContext(
        plan: plan.decoded, template: template.value, directive: directive, registry: registry,
        date: Self.today,
        sources: SourceMap([source, templateSource])))
    #expect(expansion.diagnostics.isEmpty, "\(expansion.diagnostics.map(\.message.vi))")
    #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.message.vi)" })")
  }
}
