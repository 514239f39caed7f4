internal import PlanModel
public import SourceText
internal import VietnameseText

extension FormField {
  /// The field as one JSON object; what is not declared is null.
  public var json: JSONValue {
    .object([
      .init("name", .string(name)), .init("identifier", .string(identifier)),
      .init(
        "type",
        .object([
          .init("element", .string(type.element.rawValue)), .init("form", .string(type.form.rawValue)),
          .init("vi", .string(type.word.name.vi)), .init("en", .string(type.word.name.en)),
        ])),
      .init("label", .string(label)), .init("help", .optional(help)), .init("required", .bool(isRequired)),
      .init("default", .optional(defaultText)), .init("min", .optional(minimum)),
      .init("max", .optional(maximum)), .init("pattern", .optional(pattern)), .init("kinds", .strings(kinds)),
      .init(
        "choices",
        .array(
          choices.map { .object([.init("value", .string($0.value)), .init("label", .string($0.label))]) })),
    ])
  }

  /// The field in a few lines for a reader: name and type, then what it means and what may be given.
  public func lines(_ language: Language) -> [String] {
    func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    let need =
      defaultText.map { say("mặc định: \($0)", "default: \($0)") }
      ?? (isRequired ? say("bắt buộc", "required") : say("không bắt buộc", "optional"))
    var lines = ["\(name) (\(type.word.name[language]), \(need))"]
    if label != name { lines.append("    \(label)") }
    if let help { lines.append("    \(help)") }
    switch (minimum, maximum) {
    case (let low?, let high?): lines.append("    " + say("từ \(low) đến \(high)", "from \(low) to \(high)"))
    case (let low?, nil): lines.append("    " + say("từ \(low)", "from \(low)"))
    case (nil, let high?): lines.append("    " + say("đến \(high)", "up to \(high)"))
    case (nil, nil): break
    }
    if let pattern { lines.append("    " + say("khuôn: \(pattern)", "pattern: \(pattern)")) }
    if !kinds.isEmpty {
      let all = kinds.joined(separator: ", ")
      lines.append("    " + say("thuộc loại: \(all)", "kinds: \(all)"))
    }
    if !choices.isEmpty {
      let all = choices.map { $0.label == $0.value ? $0.value : "\($0.value) (\($0.label))" }
      let shown = all.prefix(8).joined(separator: ", ")
      let more = all.count > 8 ? say(", … (\(all.count))", ", … (\(all.count))") : ""
      lines.append("    " + say("lựa chọn: \(shown)\(more)", "choices: \(shown)\(more)"))
    }
    return lines
  }
}
