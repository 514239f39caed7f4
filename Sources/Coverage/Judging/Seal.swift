internal import PlanModel
internal import SourceText

extension CoverageReport {
  /// What a person who signs off a duty signs: the words, every fact of its carriers, and what the registry says of them.
  ///
  /// Any change of these gives another seal; order, spacing and spelling of tone marks do not.
  public func seal(ofDuty number: Int) -> String {
    let entry = directive.duties[number]
    let duty = entry.duty
    var lines = [
      entry.id, text(directive.points[entry.point].lineage), key(duty?.quote?.value),
      sorted(directive.points[entry.point].point.context.map { key($0.value) }),
      sorted(directive.directive.context.map { key($0.value) }),
      duty?.verb.map { input.registry.seal(ofVerb: $0.value.id) } ?? "",
      sorted(duty?.audiences.map(\.value.value)), sorted(duty?.channelKinds.map(\.value.rawValue)),
      key(duty?.product?.value), entry.deadline?.value.text ?? "", sorted(entry.partners.map(\.id)),
      sorted(duty?.manner.map { key($0.value) }), key(duty?.condition?.value),
      duty?.isPairwise?.value == true ? "pairs" : "",
      sorted(directive.points[entry.point].assignees.map(\.id)),
      plan.issuer?.value.id ?? "", String(printed.rawValue), plan.author.map { key($0.value) } ?? "",
    ]
    if duty?.status?.value == .proposed { lines.append("proposed") }
    lines += duties[number].carriers.map { facts(of: $0.activity) }.sorted()
    return SHA256.hex(Array(lines.joined(separator: "\u{1E}").utf8), digits: 24)
  }

  /// The seal of a point with several duties is that of all of them together.
  public func seal(of duties: Range<Int>) -> String {
    let seals = duties.map { seal(ofDuty: $0) }
    if seals.count == 1 { return seals[0] }
    return SHA256.hex(Array(seals.joined(separator: "\u{1E}").utf8), digits: 24)
  }

  private func facts(of number: Int) -> String {
    let activity = plan.activities[number]
    let registry = input.registry
    return [
      activity.id?.value ?? "", key(activity.name?.value), key(activity.content?.value),
      activity.kind?.value.rawValue ?? "",
      activity.lead.map { registry.chain(from: $0.value.id).joined(separator: ">") } ?? "",
      sorted(activity.partners.map(\.value.id)),
      sorted(
        activity.press.map { "\($0.agency?.value.id ?? "")|\(key($0.form?.value))|\(key($0.amount?.value))" }),
      sorted(activity.channels.map { registry.seal(ofChannel: $0.value.id) }),
      sorted(activity.audiences.map(\.value.value)), sorted(activity.areas.map(\.value.id)),
      activity.deadline?.value.text ?? "", key(activity.product?.value), key(activity.budget?.value),
      key(activity.note?.value),
    ].joined(separator: "\u{1F}")
  }

  private func sorted(_ words: [String]?) -> String { (words ?? []).sorted().joined(separator: ",") }
  private func text(_ key: WordsKey) -> String { String(decoding: key.bytes, as: UTF8.self) }
  private func key(_ words: String?) -> String { words.map { text(WordsKey($0)) } ?? "" }
}
