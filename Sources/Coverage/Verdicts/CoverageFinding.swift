/// Something to be said beside the verdicts; each names its places by numbers, and is put into words only when shown.
public enum CoverageFinding: Sendable {
  case source(SourceProblem)
  /// A claim on a point that the directive does not have.
  case orphan(activity: Int, claim: Int)
  /// Two activities with one id: nobody can tell for which of them words were accepted.
  case duplicateActivity(activity: Int, first: Int)
  /// A claim on a point whose tasks stand in the points below it.
  case parentClaim(activity: Int, claim: Int)
  /// A claim on a point that falls to others.
  case othersClaim(activity: Int, claim: Int)
  /// An activity that carries none of the duties of a point that it names.
  case idle(activity: Int, claim: Int)
  /// One activity that names every point.
  case catchAll(activity: Int)
  /// Two activities of one lead, in the same areas, that say nearly the same.
  case nearDuplicate(activity: Int, first: Int)
  /// A deadline later than the directive's.
  case late(activity: Int, duty: Int)
  /// A lead that is not the body to which the point gives the task.
  case foreignLead(activity: Int, duty: Int)
  case waiver(Int, WaiverFault)
  case signOff(Int, SignOffFault)
  /// An acceptance that does not count: for another plan, or not as the program has written it.
  case acceptance(Int, AcceptanceFault)

  /// Whether the plan cannot be complete as long as it stands.
  public var blocks: Bool {
    switch self {
    // A point without duties waits for a person, as its verdict says.
    case .source(.noDuties): false
    case .source, .orphan, .duplicateActivity: true
    case .parentClaim, .othersClaim, .idle, .catchAll, .nearDuplicate, .late, .foreignLead, .waiver, .signOff,
      .acceptance:
      false
    }
  }
}

/// Why a waiver does not count.
public enum WaiverFault: Sendable, Hashable {
  case unknownPoint, incomplete, noName, shortReason, approverIsAuthor, approvedLater, approvedBefore,
    otherWords
  case noDocument, documentLater
  case noTarget, targetNotGreen, targetWithin
  case notDeferred, past, tooFar
  /// The duty is fulfilled, or falls to others.
  case notNeeded
}

/// Why a sign-off does not count.
public enum SignOffFault: Sendable, Hashable {
  case unknownPoint, incomplete, noName, noAuthor, signerIsAuthor, signedLater, signedBefore, otherSeal
  /// Facts are missing, so that there is nothing to sign off.
  case tooEarly
}

public enum AcceptanceFault: Sendable, Hashable {
  case otherPlan, otherDigest, noSuchClaim, repeated
}
