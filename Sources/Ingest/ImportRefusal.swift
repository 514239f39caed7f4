public import SourceText

/// Why a file is not read as a directive, and what to do instead.
public struct ImportRefusal: Error, Sendable {
  public let kind: DiagnosticKind
  /// What is particular to this file; the kind says the rest.
  public let detail: LocalizedText?

  public init(_ kind: DiagnosticKind, _ detail: LocalizedText? = nil) {
    self.kind = kind
    self.detail = detail
  }

  /// One sentence on what is wrong.
  public var message: LocalizedText {
    guard let detail else { return kind.title }
    return LocalizedText("\(kind.title.vi): \(detail.vi)", en: "\(kind.title.en): \(detail.en)")
  }

  /// What to do instead.
  public var advice: LocalizedText { kind.explanation }

  static func tooLarge(bytes: Int, limit: Int) -> ImportRefusal {
    ImportRefusal(
      IngestDiagnostics.tooLarge,
      LocalizedText("\(bytes) byte, chỉ nhận đến \(limit) byte", en: "\(bytes) bytes, the limit is \(limit)"))
  }
}
