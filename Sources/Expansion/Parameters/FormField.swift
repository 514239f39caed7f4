internal import Expressions
public import PlanModel
public import SourceText
public import VietnameseText
internal import YAMLTree

/// A parameter of a template as a form shows it: everything that a person needs to fill it in.
public struct FormField: Sendable {
  /// A value that may be given, and what it stands for.
  public struct Choice: Sendable, Hashable {
    public let value: String
    public let label: String
  }

  public let name: String
  /// The name in expressions.
  public let identifier: String
  public let type: ParameterType
  public let label: String
  public let help: String?
  public let isRequired: Bool
  /// As the template writes it; an expression stays one.
  public let defaultText: String?
  public let minimum: String?
  public let maximum: String?
  public let pattern: String?
  public let kinds: [String]
  /// All that may be given, where that is a closed list: the declared choices, or the fitting entries of the registry.
  public let choices: [Choice]
  /// Where the template declares it.
  public let span: SourceSpan
}

extension PreparedTemplate {
  /// The parameters in the order of their declaration.
  ///
  /// Of the registry's entries those are choices that exist on `date`.
  public func formFields(registry: Registry, on date: CalendarDate) -> [FormField] {
    scope.parameters.map { parameter in
      let declaration = parameter.declaration.value
      return FormField(
        name: parameter.name, identifier: ParameterScope.identifier(parameter.name), type: parameter.type,
        label: declaration.label?.value ?? parameter.name, help: declaration.help?.value,
        isRequired: parameter.defaultValue == nil && !parameter.isOptional,
        defaultText: declaration.defaultValue.map { $0.value.node.formText },
        minimum: declaration.minimum?.value.node.text, maximum: declaration.maximum?.value.node.text,
        pattern: declaration.pattern?.value, kinds: parameter.limits.kinds.map(\.value),
        choices: parameter.limits.formChoices(registry, date), span: parameter.declaration.name.span)
    }
  }
}

extension ParameterLimits {
  fileprivate func formChoices(_ registry: Registry, _ date: CalendarDate) -> [FormField.Choice] {
    if !choices.isEmpty {
      return choices.compactMap { choice in
        choice.value.yamlText.map { FormField.Choice(value: $0, label: choice.value.formLabel ?? $0) }
      }
    }
    let entries: [(id: String, isValid: Bool, value: Value?)]
    switch type.element {
    case .agency:
      entries =
        registry.agencies.map {
          ($0.key, $0.value.isValid(on: date), ModelTypes.value(AgencyID($0.key), in: registry))
        }
        + registry.groups.map {
          ($0.key, $0.value.isValid(on: date), ModelTypes.value(AgencyID($0.key), in: registry))
        }
    case .press:
      entries = registry.press.map {
        ($0.key, $0.value.isValid(on: date), ModelTypes.value(PressID($0.key), in: registry))
      }
    case .channel:
      entries = registry.channels.map {
        ($0.key, $0.value.isValid(on: date), ModelTypes.value(ChannelID($0.key), in: registry))
      }
    default: return []
    }
    return entries.sorted { $0.id < $1.id }.compactMap { entry in
      guard entry.isValid, let value = entry.value, problem(with: value) == nil else { return nil }
      return FormField.Choice(value: entry.id, label: value.formLabel ?? entry.id)
    }
  }
}

extension Value {
  /// The name of an entry of the registry.
  fileprivate var formLabel: String? {
    guard case .record(let record) = self, record.fields.count > 1, case .text(let name) = record.fields[1]
    else {
      return nil
    }
    return name
  }
}

extension YAMLNode {
  /// A default in one line.
  fileprivate var formText: String {
    switch kind {
    case .scalar, .alias, .borrowed: text
    case .sequence: items.map(\.formText).joined(separator: ", ")
    case .mapping: entries.map { "\($0.key.text): \($0.value.formText)" }.joined(separator: ", ")
    }
  }
}
