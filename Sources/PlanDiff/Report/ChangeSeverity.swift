public import SourceText

/// How much a change weighs for whoever must approve the new version.
public enum ChangeSeverity: String, Sendable, CaseIterable, Comparable {
  /// Something that was assured no longer is.
  case regression
  /// Somebody must do something else, or at another time.
  case change
  /// Other words or another order for the same work.
  case editorial
  /// Nothing but spelling: tone placement, encoding, quotes, the order of a set.
  case typographic

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The heavier one comes first.
  public static func < (left: ChangeSeverity, right: ChangeSeverity) -> Bool { left.rank < right.rank }

  public var label: LocalizedText {
    switch self {
    case .regression: LocalizedText("sa sút", en: "regression")
    case .change: LocalizedText("thay đổi", en: "change")
    case .editorial: LocalizedText("biên tập", en: "editorial")
    case .typographic: LocalizedText("chính tả, mã hoá", en: "typographic")
    }
  }
}
