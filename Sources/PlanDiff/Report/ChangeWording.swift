public import SourceText

/// What is fixed about a kind of change: its weight, its place in Akoma Ntoso, and its sentence.
///
/// `{entity}`, `{field}`, `{old}`, `{new}` and `{detail}` are filled in; nothing else in a sentence varies.
public struct ChangeWording: Sendable {
  public let severity: ChangeSeverity
  /// The type of a textual modification.
  ///
  /// Source: Akoma Ntoso 1.0, part 1, `textualMod`.
  public let akomaNtoso: String
  public let sentence: LocalizedText
  /// How a count of such changes is told in the summary: «3 hoạt động đổi chủ trì».
  public let counted: LocalizedText

  init(
    _ severity: ChangeSeverity, _ akomaNtoso: String, _ vi: String, _ en: String, counted: (String, String)
  ) {
    self.severity = severity
    self.akomaNtoso = akomaNtoso
    sentence = LocalizedText(vi, en: en)
    self.counted = LocalizedText(counted.0, en: counted.1)
  }
}

extension ChangeKind {
  public var wording: ChangeWording {
    switch self {
    case .headerChanged, .directiveChanged, .periodChanged, .parameterChanged, .recipientAdded,
      .recipientRemoved, .recipientMoved, .paragraphAdded, .paragraphRemoved, .paragraphMoved,
      .paragraphEdited, .sectionAdded, .sectionRemoved, .sectionMoved, .phaseAdded, .phaseRemoved,
      .phaseMoved, .phaseRenamed:
      documentWording
    case .activityAdded, .activityRemoved, .activityMoved, .activityRephased, .idRenamed, .reassigned,
      .partnerAdded, .partnerRemoved, .pressAdded, .pressRemoved, .pressTaskChanged, .channelAdded,
      .channelRemoved, .audienceAdded, .audienceRemoved, .areaAdded, .areaRemoved, .rescheduled,
      .workKindChanged, .productChanged, .budgetChanged, .titleEdited, .textEdited, .pointClaimed,
      .pointUnclaimed:
      activityWording
    case .pointAdded, .pointRemoved, .pointMoved, .pointEdited, .assigneeAdded, .assigneeRemoved, .dutyAdded,
      .dutyRemoved, .dutyChanged, .entryAdded, .entryRemoved, .entryMoved, .fieldChanged, .itemAdded,
      .itemRemoved, .itemMoved, .fileAdded, .fileRemoved:
      otherFileWording
    case .coverageLost, .coverageThinner, .coverageGained, .pressGone, .channelGone, .agencyGone,
      .leadConcentrated, .danglingReference, .deadlineOutsidePeriod, .deadlineAfterDirective, .phaseEmptied,
      .splitSuggested, .joinSuggested, .spelling, .notation, .setReordered:
      derivedWording
    }
  }
}

extension ChangeKind {
  /// The sentence of whatever has no words of its own.
  var fieldChangedWording: ChangeWording { ChangeKind.fieldChanged.otherFileWording }
}
