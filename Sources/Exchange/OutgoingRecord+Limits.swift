public import SourceText

extension OutgoingRecord {
  /// What does not fit into the fields of the decree, and what an issued document must have but this one has not.
  ///
  /// All findings point at the place where the document is described.
  public func problems(at place: SourceSpan) -> [Diagnostic] {
    fields.flatMap { $0.problems(within: "", at: place) } + missing(at: place)
  }

  private func missing(at place: SourceSpan) -> [Diagnostic] {
    let wanted: [(Bool, LocalizedText)] = [
      (number == nil, LocalizedText("số văn bản", en: "number")),
      (issued == nil, LocalizedText("ngày ban hành", en: "date of issue")),
      (signerName == nil, LocalizedText("họ tên người ký", en: "name of the signer")),
      (sender.id == nil, LocalizedText("mã định danh của cơ quan ban hành", en: "code of the issuing body")),
    ]
    let names = wanted.filter(\.0).map(\.1)
    guard !names.isEmpty else { return [] }
    return [
      Diagnostic(
        ExchangeDiagnostics.incomplete, at: place,
        LocalizedText(
          "thông tin văn bản đi còn thiếu: \(names.map(\.vi).joined(separator: ", "))",
          en: "the record of the outgoing document still lacks: \(names.map(\.en).joined(separator: ", "))"))
    ]
  }
}

extension RecordField {
  fileprivate func problems(within path: String, at place: SourceSpan) -> [Diagnostic] {
    let path = path.isEmpty ? name : "\(path)/\(name)"
    switch content {
    case .text(let text, let limit):
      let length = text?.count ?? 0
      return length > limit ? [tooLong(path, length, limit, place)] : []
    case .number(let number, let digits):
      let length = number.map { String($0).count } ?? 0
      return length > digits ? [tooLong(path, length, digits, place)] : []
    case .group(let fields): return fields.flatMap { $0.problems(within: path, at: place) }
    case .groups(let groups):
      return groups.enumerated().flatMap { index, fields in
        fields.flatMap { $0.problems(within: "\(path)[\(index + 1)]", at: place) }
      }
    }
  }

  private func tooLong(_ path: String, _ length: Int, _ limit: Int, _ place: SourceSpan) -> Diagnostic {
    Diagnostic(
      ExchangeDiagnostics.tooLong, at: place,
      LocalizedText(
        "trường \(path) chỉ chứa được \(limit) ký tự, ở đây có \(length)",
        en: "the field \(path) holds \(limit) characters at most, here are \(length)"))
  }
}
