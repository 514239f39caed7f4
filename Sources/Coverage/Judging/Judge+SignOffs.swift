internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Judge {
  /// Sign-offs confirm what is covered, or undecided only for want of a person.
  mutating func applySignOffs(to report: inout CoverageReport) {
    for (number, signOff) in input.plan.signOffs.enumerated() {
      guard let claim = signOff.point?.value.id, let duties = duties(named: claim) else {
        findings.append(.signOff(number, .unknownPoint))
        continue
      }
      if let fault = fault(of: signOff, on: duties, report) {
        findings.append(.signOff(number, fault))
        continue
      }
      for duty in duties {
        report.duties[duty].verdict = .confirmed
        report.duties[duty].signOff = number
      }
    }
  }

  /// The duties that a point's id, or the id of one duty, names.
  func duties(named claim: String) -> Range<Int>? {
    guard let target = directive.target(of: claim) else { return nil }
    let duties = target.duty.map { $0..<$0 + 1 } ?? directive.points[target.point].duties
    return duties.isEmpty ? nil : duties
  }

  private func fault(of signOff: SignOff, on duties: Range<Int>, _ report: CoverageReport) -> SignOffFault? {
    guard let signer = signOff.signer?.value, !folded(signer).isEmpty, let date = signOff.date?.value,
      let seal = signOff.seal?.value
    else { return .incomplete }
    guard let author = input.plan.author?.value, !folded(author).isEmpty else { return .noAuthor }
    guard let isAuthor = isSamePerson(signer, author) else { return .noName }
    if isAuthor { return .signerIsAuthor }
    if date > input.today { return .signedLater }
    if let issued = directive.directive.date?.value, date < issued { return .signedBefore }
    // Confirmed already, by an earlier line, is as good as covered.
    let isReady = duties.allSatisfy {
      [.covered, .undecided, .confirmed].contains(report.duties[$0].verdict)
    }
    guard isReady else { return .tooEarly }
    return report.seal(of: duties) == seal ? nil : .otherSeal
  }

  /// Whether two names can be one person's; nil where one of them is no name.
  func isSamePerson(_ one: String, _ other: String) -> Bool? {
    guard let one = PersonName(one), let other = PersonName(other) else { return nil }
    return one.isSame(as: other)
  }
}
