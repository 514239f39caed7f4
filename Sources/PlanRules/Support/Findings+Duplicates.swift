internal import SourceText

extension Findings {
  /// Reports every repetition of an id, in the order given, with the place where it came first.
  mutating func reportDuplicates(_ ids: [Located<String>], _ what: LocalizedText) {
    var first: [String: SourceSpan] = Dictionary(minimumCapacity: ids.count)
    for id in ids {
      guard let earlier = first.updateValue(id.span, forKey: id.value) else { continue }
      first[id.value] = earlier
      report(
        at: id.span, "mã «\(id.value)» đã được dùng cho một \(what.vi) khác",
        en: "the id “\(id.value)” already belongs to another \(what.en)",
        label: LocalizedText("lần thứ hai", en: "second time"),
        related: [RelatedPlace(earlier, LocalizedText("lần thứ nhất", en: "first time"))])
    }
  }
}
