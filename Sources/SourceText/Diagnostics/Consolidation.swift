extension [Diagnostic] {
  /// The findings as a reader wants them: in order of place, none twice, those with one cause as one.
  ///
  /// Sorted by file (in the order of their numbers), place, severity and code. Of the findings with one `cause` the first
  /// is kept, with the heaviest of their severities; up to five others become its related places, and a note counts the
  /// rest. Only the fixes of the first are kept: whoever wants to make all fixes takes the findings before this.
  public func consolidated() -> [Diagnostic] {
    if count < 2 { return self }
    var result: [Diagnostic] = []
    var seen: Set<Identity> = []
    var placeOfCause: [String: Int] = [:]
    var followers: [Int: [Diagnostic]] = [:]
    for diagnostic in inReadingOrder() where seen.insert(Identity(diagnostic)).inserted {
      if let cause = diagnostic.cause {
        if let place = placeOfCause[cause] {
          followers[place, default: []].append(diagnostic)
          continue
        }
        placeOfCause[cause] = result.count
      }
      result.append(diagnostic)
    }
    for (place, others) in followers { result[place].absorb(others) }
    return result
  }

  /// At most so many findings, errors before warnings before the rest, still in their order.
  public func mostSevere(_ limit: Int) -> [Diagnostic] {
    guard count > limit else { return self }
    let kept = enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .prefix(Swift.max(limit, 0))
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }

  private func inReadingOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      if left.element.span != right.element.span { return left.element.span < right.element.span }
      if left.element.severity != right.element.severity {
        return left.element.severity < right.element.severity
      }
      return (left.element.code, left.offset) < (right.element.code, right.offset)
    }
    .map(\.element)
  }
}

/// What makes two findings the same one.
private struct Identity: Hashable {
  let code: String
  let span: SourceSpan
  let message: LocalizedText

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    span = diagnostic.span
    message = diagnostic.message
  }
}

extension Diagnostic {
  fileprivate mutating func absorb(_ others: [Diagnostic]) {
    let shown = 5
    severity = others.reduce(severity) { min($0, $1.severity) }
    related += others.prefix(shown).map { RelatedPlace($0.span, $0.label ?? $0.message) }
    let rest = others.count - shown
    if rest > 0 {
      notes.append(
        LocalizedText("… và \(rest) chỗ khác", en: "… and \(rest) more place\(rest == 1 ? "" : "s")"))
    }
  }
}
