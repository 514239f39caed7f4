public import SourceText

/// Why a duty has its verdict: what was found for each thing it asks, where, and what to do about the rest.
public struct DutyExplanation: Sendable {
  public let duty: Int
  public let id: String
  public let verdict: Verdict
  /// How much is reached: «2/3 loại kênh»; nil where nothing is counted.
  public let progress: LocalizedText?
  /// The words of the directive, and where they stand.
  public let quote: String
  public let place: SourceSpan
  public let reasons: [Reason]
  /// What a person signs who signs off this duty now; nil where there is nothing to sign.
  public let seal: String?
}

/// One step of an explanation.
public struct Reason: Sendable {
  public enum Mark: String, Sendable {
    /// Asked and found.
    case met
    /// Asked and not found.
    case unmet
    /// Only told, or for a person to judge.
    case open

    public var sign: String {
      switch self {
      case .met: "✓"
      case .unmet: "✗"
      case .open: "•"
      }
    }
  }

  public let mark: Mark
  /// Stays the same when the wording changes: `lead`, `verb`, `channel-kind`, ….
  public let code: String
  /// What was asked: «mạng xã hội», «chủ trì».
  public let subject: LocalizedText
  /// The witness, or what stands in its place.
  public let evidence: LocalizedText?
  public let place: SourceSpan?
  /// The candidate that comes nearest, for something unmet.
  public let nearest: LocalizedText?
  public let nearestPlace: SourceSpan?
  /// One smallest change that would help.
  public let remedy: LocalizedText?

  init(
    _ mark: Mark, _ code: String, _ subject: LocalizedText, evidence: LocalizedText? = nil,
    at place: SourceSpan? = nil, nearest: LocalizedText? = nil, nearestPlace: SourceSpan? = nil,
    remedy: LocalizedText? = nil
  ) {
    self.mark = mark
    self.code = code
    self.subject = subject
    self.evidence = evidence
    self.place = place
    self.nearest = nearest
    self.nearestPlace = nearestPlace
    self.remedy = remedy
  }
}
