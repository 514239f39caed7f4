internal import PlanModel
internal import SourceText

extension Activity {
  /// Where to point when something is missing in it.
  var place: SourceSpan { id?.span ?? span.startPoint }

  /// The bodies that it gives work to.
  var leadAndPartners: [Located<AgencyID>] { lead.map { [$0] + partners } ?? partners }

  /// How messages call it.
  var label: LocalizedText {
    guard let id = id?.value else { return LocalizedText("hoạt động", en: "the activity") }
    return LocalizedText("hoạt động «\(id)»", en: "activity “\(id)”")
  }
}
