import SourceText

/// Calls: macros first, then what the language itself defines, then the table of functions.
extension Checker {
  mutating func call(
    _ range: Range<Int>, _ receiver: SyntaxTree.Index?, _ name: SyntaxTree.Name,
    _ arguments: [SyntaxTree.Index]
  ) -> Typed? {
    guard let receiver else { return global(range, name, arguments) }
    if case .name("optional", _) = tree[receiver].form, environment.slot(of: "optional") == nil,
      !scopes.contains(where: { $0.name == "optional" })
    {
      return optional(range, name, arguments)
    }
    if let macro = Macro.byName[name.text], isMacroCall(macro, arguments) {
      return self.macro(range, macro, receiver, arguments, name)
    }
    guard let typed = check(receiver) else {
      for argument in arguments { _ = check(argument) }
      return nil
    }
    if Self.sizeNames.contains(name.text), arguments.isEmpty { return size(range, typed, receiver) }
    if case .optional(let wrapped) = typed.type,
      let method = OptionalMethod.named(name.text, arguments.count)
    {
      return optionalMethod(range, method, typed, wrapped, receiver, arguments)
    }
    return function(range, name, [(receiver, typed)], arguments, isMethod: true)
  }

  private mutating func global(
    _ range: Range<Int>, _ name: SyntaxTree.Name, _ arguments: [SyntaxTree.Index]
  ) -> Typed? {
    if Self.hasNames.contains(name.text) {
      guard arguments.count == 1 else {
        reportHas(range)
        return nil
      }
      return has(range, arguments[0])
    }
    if Self.sizeNames.contains(name.text), arguments.count == 1 {
      return check(arguments[0]).flatMap { size(range, $0, arguments[0]) }
    }
    if Self.leftOut.contains(name.text), environment.functions.named(name.text).isEmpty {
      reportLeftOut(name)
      return nil
    }
    return function(range, name, [], arguments, isMethod: false)
  }

  static let sizeNames: Set<String> = ["size", "kích_thước", "số_phần_tử"]
  static let hasNames: Set<String> = ["has", "có_trường"]
  /// CEL's functions that make no sense without its dynamic types, its bytes and its unsigned numbers.
  private static let leftOut: Set<String> = ["dyn", "type", "uint", "bytes", "bool", "timestamp"]

  private mutating func size(_ range: Range<Int>, _ operand: Typed, _ index: SyntaxTree.Index) -> Typed? {
    switch operand.type {
    case .text, .list, .map, .nothing:
      return finish(.size(operand.node), .number(.integer, Self.sizes), range)
    default:
      reportNoSize(operand.type, self.range(index))
      return nil
    }
  }

  // MARK: The table of functions

  private mutating func function(
    _ range: Range<Int>, _ name: SyntaxTree.Name, _ leading: [(SyntaxTree.Index, Typed)],
    _ rest: [SyntaxTree.Index], isMethod: Bool
  ) -> Typed? {
    let candidates = environment.functions.named(name.text)
    if candidates.isEmpty { reportUnknownFunction(name, isMethod: isMethod) }
    // The first argument of what was meant for a macro is no expression.
    if candidates.isEmpty, Macro.byName[name.text] != nil || (rest.count > 1 && isUnknown(rest[0])) {
      return nil
    }
    var arguments = leading
    for index in rest {
      guard let typed = check(index) else { continue }
      arguments.append((index, typed))
    }
    guard !candidates.isEmpty else { return nil }
    guard arguments.count == leading.count + rest.count else { return nil }
    let types = arguments.map(\.1.type)
    let style: ExpressionFunction.Style = isMethod ? .method : .function
    for index in candidates {
      let function = environment.functions.functions[index]
      guard function.style == style || function.style == .either,
        let variables = function.match(types, in: environment.records)
      else { continue }
      return apply(index, function, range, arguments, variables)
    }
    reportArguments(
      name, candidates.map { environment.functions.functions[$0] }, arguments.map { ($0.0, $0.1.type) },
      isMethod: isMethod)
    return nil
  }

  /// Whether an argument is a name that stands for nothing.
  private func isUnknown(_ index: SyntaxTree.Index) -> Bool {
    guard case .name(let name, _) = tree[index].form else { return false }
    return environment.slot(of: name) == nil && !scopes.contains { $0.name == name }
  }

  private mutating func apply(
    _ index: Int, _ function: ExpressionFunction, _ range: Range<Int>,
    _ arguments: [(SyntaxTree.Index, Typed)],
    _ variables: TypeVariables
  ) -> Typed? {
    var body = function.body
    var literal: String?
    if case .literal(let place, let read) = body {
      let (argument, typed) = arguments[place]
      guard let text = builder.value(of: typed.node)?.text else {
        reportNotLiteral(function, self.range(argument))
        return nil
      }
      do throws(ExpressionFunction.LiteralProblem) {
        body = try read(text)
      } catch {
        report(ExpressionDiagnostics.badLiteral, self.range(argument), error.message)
        return nil
      }
      literal = text
    }
    let operands = zip(arguments, function.parameters).map { argument, parameter in
      displayed(argument.1, as: parameter.type)
    }
    let operation = Operation.call(
      builder.function(index, literal, body), operands: builder.operands(operands))
    let type = function.resultType(arguments.map(\.1.type), variables)
    guard case .number(let kind, let numbers) = type else { return finish(operation, type, range) }
    return finishPartial(
      operation, .number(kind, numbers.intersection(kind.limit) ?? kind.limit), range,
      isSafe: { _ in kind.limit.contains(numbers) }, otherwise: { $0.reportOverflow(kind, range) })
  }

  /// The operand of a parameter that wants texts: a value, or every element of a list, is written out first.
  private mutating func displayed(_ argument: Typed, as pattern: TypePattern) -> NodeID {
    switch (pattern, argument.type) {
    case (.displayable, let type): text(argument.node, type)
    case (.list(.displayable), .list(let element)) where element != .text: text(argument.node, .list(element))
    default: argument.node
    }
  }

  /// A node that writes out a value of a type, or the elements of a list.
  mutating func text(_ node: NodeID, _ type: ExpressionType) -> NodeID {
    let (element, isList): (ExpressionType, Bool) =
      if case .list(let element) = type { (element, true) } else { (type, false) }
    if element == .text || element == .nothing { return node }
    var field: Int?
    if case .record(let id) = element { field = environment.records[id]?.display }
    let place = field
    let body = ExpressionFunction.Body.plain { arguments in
      guard isList else { return arguments[0].displayed(field: place).map { .text($0) } }
      guard let elements = ListFunctions.list(arguments[0]) else { return nil }
      let texts = elements.compactMap { $0.displayed(field: place) }
      return texts.count == elements.count ? .list(texts.map { .text($0) }) : nil
    }
    let function = builder.function(-1, "\(isList) \(place ?? -1)", body)
    let operation = Operation.call(function, operands: builder.operands([node]))
    return finish(operation, isList ? .list(.text) : .text, builder.range(of: node)).node
  }
}
