import SourceText

/// Macros: the name they bind, and the type of what they give.
///
/// Source: CEL language definition, «Macros».
extension Checker {
  /// Whether a call has the form of a macro: a name to bind, then one expression, or two for `map`.
  func isMacroCall(_ macro: Macro, _ arguments: [SyntaxTree.Index]) -> Bool {
    arguments.count == 2 || (macro == .map && arguments.count == 3)
  }

  mutating func macro(
    _ range: Range<Int>, _ macro: Macro, _ receiver: SyntaxTree.Index, _ arguments: [SyntaxTree.Index],
    _ word: SyntaxTree.Name
  ) -> Typed? {
    let source = check(receiver)
    guard case .name(let name, isRooted: false) = tree[arguments[0]].form else {
      reportNoMacroVariable(word, self.range(arguments[0]))
      return nil
    }
    guard let source else { return nil }
    guard let element = elementType(macro, source.type) else {
      reportMacroSource(word, source.type, self.range(receiver))
      return nil
    }
    guard scopes.count < ProgramBuilder.deepestMacro else {
      reportDeepMacro(range)
      return nil
    }
    let depth = Int32(scopes.count)
    let bound = builder.node(.bound(depth: depth, over: source.node), self.range(arguments[0]))
    scopes.append(Scope(name: name, element: Typed(node: bound, type: element)))
    let mark = facts.mark
    defer { facts.forget(back: mark) }
    guard macro == .map || macro.takesOptional else {
      let body = condition(arguments[1])
      scopes.removeLast()
      guard let body else { return nil }
      return finish(
        .macro(macro, source: source.node, body: body.node, second: -1, depth: depth),
        macro == .filter ? .list(element) : .boolean, range)
    }
    // With three arguments the second chooses the elements, and the third may rely on it.
    let chosen = arguments.count == 3 ? condition(arguments[1]) : nil
    if let chosen { assume(chosen.node, true) }
    let body = check(arguments[arguments.count - 1])
    scopes.removeLast()
    guard let body, arguments.count == 2 || chosen != nil else { return nil }
    let operation = Operation.macro(
      macro, source: source.node, body: (chosen ?? body).node, second: chosen == nil ? -1 : body.node,
      depth: depth)
    switch (macro, body.type) {
    case (.optFlatMap, .optional): return finish(operation, body.type, range)
    case (.optFlatMap, _):
      reportUnexpected(body.type, expected: .optional(.nothing), at: self.range(arguments[1]))
      return nil
    case (.optMap, _): return finish(operation, .optional(body.type), range)
    default: return finish(operation, .list(body.type), range)
    }
  }

  private func elementType(_ macro: Macro, _ source: ExpressionType) -> ExpressionType? {
    switch source {
    case .optional(let wrapped): macro.takesOptional ? wrapped : nil
    case .list(let element): macro.takesOptional ? nil : element
    case .map(let key, _): macro.takesOptional ? nil : key
    case .nothing: .nothing
    default: nil
    }
  }
}
