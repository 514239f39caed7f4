/// The language in which the program speaks to its user.
public enum Language: String, Sendable, CaseIterable {
  case vi, en
}

/// A sentence for the user, in Vietnamese and in English.
public struct LocalizedText: Sendable, Hashable {
  public let vi: String
  public let en: String

  public init(_ vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
