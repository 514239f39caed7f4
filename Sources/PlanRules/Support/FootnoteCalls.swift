internal import PlanModel
internal import SourceText
internal import YAMLTree

/// A place in running text that calls a footnote: `[^id]`.
struct WrittenFootnoteCall {
  let id: String
  let span: SourceSpan
  /// Whether the text is one that calls notes: those of the body and its tables.
  let isInBody: Bool
}

/// The calls of footnotes in the running text of a plan, in the order in which it was read.
func footnoteCalls(of plan: Plan, in prose: [YAMLNode]) -> [WrittenFootnoteCall] {
  let elsewhere = spansOutsideBody(plan)
  return prose.flatMap { node -> [WrittenFootnoteCall] in
    let calls = node.withText { FootnoteNotation.calls(in: $0) }
    guard !calls.isEmpty else { return [] }
    let isInBody = !elsewhere.contains(node.siteSpan)
    return calls.map {
      WrittenFootnoteCall(id: $0.id, span: node.sourceSpan(ofText: $0.range), isInBody: isInBody)
    }
  }
}

/// Texts that are printed where no note can be called.
private func spansOutsideBody(_ plan: Plan) -> Set<SourceSpan> {
  var texts = [plan.subject] + (plan.addressees + plan.recipients).map(\.text)
  texts += plan.footnotes.map(\.text) + plan.appendices.map(\.title)
  for signature in plan.signatures {
    texts += [
      signature.onBehalfOf, signature.byOrderOf, signature.byAuthorisationOf, signature.deputyFor,
      signature.title, signature.name,
    ]
  }
  return Set(texts.compactMap { $0?.span })
}
