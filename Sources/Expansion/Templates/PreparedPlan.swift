public import PlanModel
internal import SourceText
public import YAMLTree

/// A plan's file made ready to be put over a template: what it writes, by the fields of the tables, and its expressions.
///
/// Only the values of parameters can still change, so that it is made once for all rows of a batch.
public struct PreparedPlan: Sendable {
  let root: YAMLNode
  let template: PreparedTemplate
  let entries: FieldEntries
  let activities: [FieldEntries]
  let groups: [FieldEntries]
  let sections: [FieldEntries]
  let footnotes: [FieldEntries]
  /// The expressions that the plan itself writes.
  let table: ExpressionTable

  public init(_ plan: Decoded<Plan>, root: YAMLNode, template: PreparedTemplate) {
    self.root = root
    self.template = template
    entries = FieldEntries(root, Plan.table)
    activities = FieldEntries.items(entries[Fields.planActivities], Activity.table)
    groups = FieldEntries.items(entries[Fields.planGroups], ActivityGroup.table)
    sections = FieldEntries.items(entries[Fields.planSections], Section.table)
    footnotes = FieldEntries.items(entries[Fields.planFootnotes], FootnoteEntry.table)
    table = ExpressionTable(
      plan.expressions, activities: activities, sections: sections, in: template.scope.surroundings,
      parts: template.parts)
  }
}
