internal import PlanModel
internal import SourceText

/// Why an activity that names a duty does not carry it.
public struct Shortfalls: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  // What is not there.
  public static let noLead = Shortfalls(rawValue: 1)
  public static let noKind = Shortfalls(rawValue: 2)
  public static let noDeadline = Shortfalls(rawValue: 4)
  /// The duty has a last day, and the activity's deadline has none.
  public static let noLastDay = Shortfalls(rawValue: 8)
  public static let noProduct = Shortfalls(rawValue: 16)
  /// Lead, deadline or product are not printed in the document.
  public static let notPrinted = Shortfalls(rawValue: 32)
  /// The verb of the duty is not in the registry, so that no activity can be known to fulfil it.
  public static let unknownVerb = Shortfalls(rawValue: 64)

  // What contradicts.
  /// The lead is not the body to which the point gives the task, nor a unit of it.
  public static let actor = Shortfalls(rawValue: 256)
  /// The body that should lead only joins in.
  public static let roleSwap = Shortfalls(rawValue: 512)
  /// This kind of activity does not fulfil the verb.
  public static let verb = Shortfalls(rawValue: 1024)
  /// The deadline is later than the duty's.
  public static let late = Shortfalls(rawValue: 2048)
  /// It recurs less often than ordered, or does not recur.
  public static let frequency = Shortfalls(rawValue: 4096)
  /// The product is not the one that is ordered.
  public static let product = Shortfalls(rawValue: 8192)
  /// The deadline had passed before the directive was issued.
  public static let early = Shortfalls(rawValue: 16384)

  static let absences: Shortfalls = [
    .noLead, .noKind, .noDeadline, .noLastDay, .noProduct, .notPrinted, .unknownVerb,
  ]

  /// How many tests fail.
  var count: Int { rawValue.nonzeroBitCount }

  /// The verdict that an activity with these shortfalls gives to a duty that nothing else carries.
  var verdict: Verdict {
    if isEmpty { return .covered }
    return isDisjoint(with: Self.absences) ? .wrong : .claimed
  }
}

/// Whether the words of the point were accepted for a claim.
public enum Freshness: Sendable, Hashable {
  case accepted
  case never
  /// Accepted for other words; the number is that of the acceptance.
  case changed(Int)
}

/// An activity that names a duty, and what the tests have said about it.
public struct Candidate: Sendable {
  /// The number of the activity in the plan, and of the claim among what it covers.
  public let activity: Int
  public let claim: Int
  public let shortfalls: Shortfalls
  public let freshness: Freshness
  /// Why a person must look at it; asked for only of carriers whose claim is accepted.
  public internal(set) var doubt: Doubt?

  public var isCarrier: Bool { shortfalls.isEmpty }
}

/// Something that the carriers of a duty must reach between them.
public enum Need: Sendable, Hashable {
  /// By their numbers in the duty.
  case audience(Int)
  case channelKind(Int)
  case pair(audience: Int, channelKind: Int)
  case partner(Int)

  /// What a duty asks its carriers to reach.
  static func all(of duty: DirectiveReading.DutyEntry) -> [Need] {
    guard let own = duty.duty else { return [] }
    let partners = duty.partners.indices.map { Need.partner($0) }
    guard own.isPairwise?.value == true, !own.audiences.isEmpty, !own.channelKinds.isEmpty else {
      if own.audiences.isEmpty, own.channelKinds.isEmpty { return partners }
      return own.audiences.indices.map { .audience($0) } + own.channelKinds.indices.map { .channelKind($0) }
        + partners
    }
    return own.audiences.indices.flatMap { audience in
      own.channelKinds.indices.map { .pair(audience: audience, channelKind: $0) }
    } + partners
  }
}
