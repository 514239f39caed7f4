public import SourceText

/// What the plan does about a duty, a point or the whole directive, worst first.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  /// No activity names it.
  case missing
  /// Some activity names it, but has no lead, no deadline, or does not print its facts.
  case claimed
  /// The facts of the activities that name it contradict it.
  case wrong
  /// It is carried, but some audience, kind of channel or partner is not reached.
  case partial
  /// It is carried in full, but only through claims that were never accepted, or for other words.
  case stale
  /// All facts are there; what is left only a person can judge.
  case undecided
  /// A valid waiver says why it need not be done.
  case waived
  /// It falls to others; computed, never declared.
  case notOurs = "not-ours"
  /// All facts are there, fresh, printed, and said in words of their own.
  case covered
  /// Covered or undecided, and signed off by somebody else than the author.
  case confirmed

  public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether the duty is fulfilled as far as a program can tell.
  public var isGreen: Bool { self == .covered || self == .confirmed }

  /// As reports show it.
  public var label: LocalizedText {
    switch self {
    case .missing: LocalizedText("Chưa có", en: "Missing")
    case .claimed: LocalizedText("Mới nêu tên", en: "Claimed only")
    case .wrong: LocalizedText("Sai", en: "Wrong")
    case .partial: LocalizedText("Đạt một phần", en: "Partial")
    case .stale: LocalizedText("Cần rà lại", en: "Stale")
    case .undecided: LocalizedText("Chờ người duyệt", en: "Undecided")
    case .waived: LocalizedText("Miễn, có lý do", en: "Waived")
    case .notOurs: LocalizedText("Không thuộc phạm vi", en: "Not ours")
    case .covered: LocalizedText("Đạt", en: "Covered")
    case .confirmed: LocalizedText("Đạt, đã duyệt", en: "Confirmed")
    }
  }
}

extension Collection where Element == Verdict {
  /// The worst of them; what falls to others counts only where nothing else is there, and nothing at all gives nil.
  var worst: Verdict? { filter { $0 != .notOurs }.min() ?? first }
}

/// The step of the office for which a plan is judged.
public enum CoverageStage: String, Sendable, CaseIterable {
  /// Everything is listed; only input that cannot be judged stops the work.
  case draft
  /// What only a person can judge may still be open.
  case review
  /// Every duty must be green or waived.
  case issue

  /// Whether a duty with this verdict stands in the way.
  func accepts(_ verdict: Verdict) -> Bool {
    switch self {
    case .draft: true
    case .review: verdict >= .undecided
    case .issue: verdict > .undecided
    }
  }
}
