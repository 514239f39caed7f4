internal import Expressions
internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A scalar with `${…}` in it, checked once against what may stand there, and computed for each plan.
struct CheckedValue: Sendable {
  private enum Form: Sendable {
    /// Text and expressions mixed.
    case text(CheckedTemplateText)
    /// One expression alone, whose value keeps its type.
    case value(CheckedExpression)
  }

  let node: YAMLNode
  private let form: Form
}
