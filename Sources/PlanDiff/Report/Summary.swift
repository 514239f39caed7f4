public import SourceText

extension VersionReport {
  /// How often each kind of change occurs, the weightiest and most frequent first.
  public var counts: [(kind: ChangeKind, count: Int)] {
    var counts: [ChangeKind: Int] = [:]
    for change in changes { counts[change.kind, default: 0] += 1 }
    let order = Dictionary(uniqueKeysWithValues: ChangeKind.allCases.enumerated().map { ($1, $0) })
    return counts.map { (kind: $0.key, count: $0.value) }.sorted { left, right in
      let (first, second) = (left.kind.wording.severity, right.kind.wording.severity)
      if first != second { return first < second }
      if left.count != right.count { return left.count > right.count }
      return (order[left.kind] ?? 0) < (order[right.kind] ?? 0)
    }
  }

  /// «3 hoạt động đổi chủ trì, 12 hoạt động chuyển nhóm».
  public var summary: LocalizedText {
    if changes.isEmpty { return LocalizedText("không có khác biệt", en: "no differences") }
    return LocalizedText(
      counts.map { "\($0.count) \($0.kind.wording.counted.vi)" }.joined(separator: ", "),
      en: counts.map { "\($0.kind.wording.counted.en): \($0.count)" }.joined(separator: ", "))
  }

  /// «12 khác biệt chính tả, mã hoá được bỏ qua»; nil where nothing was.
  public var suppressionNote: LocalizedText? {
    guard !suppressed.isEmpty else { return nil }
    return LocalizedText(
      "\(suppressed.count) khác biệt chính tả, mã hoá, cách ghi được bỏ qua (--strict để xem)",
      en:
        "differences of spelling, encoding or notation left out: \(suppressed.count) (see them with --strict)"
    )
  }
}
