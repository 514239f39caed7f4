/// What can happen between two versions: a closed list, each kind with its sentence in ``wording``.
public enum ChangeKind: String, Sendable, CaseIterable {
  // The document itself.
  case headerChanged = "header-changed"
  case directiveChanged = "directive-changed"
  case periodChanged = "period-changed"
  case parameterChanged = "parameter-changed"
  case recipientAdded = "recipient-added"
  case recipientRemoved = "recipient-removed"
  case recipientMoved = "recipient-moved"
  case paragraphAdded = "paragraph-added"
  case paragraphRemoved = "paragraph-removed"
  case paragraphMoved = "paragraph-moved"
  case paragraphEdited = "paragraph-edited"
  case sectionAdded = "section-added"
  case sectionRemoved = "section-removed"
  case sectionMoved = "section-moved"
  case phaseAdded = "phase-added"
  case phaseRemoved = "phase-removed"
  case phaseMoved = "phase-moved"
  case phaseRenamed = "phase-renamed"

  // Activities.
  case activityAdded = "activity-added"
  case activityRemoved = "activity-removed"
  case activityMoved = "activity-moved"
  case activityRephased = "activity-moved-to-phase"
  case idRenamed = "id-renamed"
  case reassigned
  case partnerAdded = "partner-added"
  case partnerRemoved = "partner-removed"
  case pressAdded = "press-added"
  case pressRemoved = "press-removed"
  case pressTaskChanged = "press-task-changed"
  case channelAdded = "channel-added"
  case channelRemoved = "channel-removed"
  case audienceAdded = "audience-added"
  case audienceRemoved = "audience-removed"
  case areaAdded = "area-added"
  case areaRemoved = "area-removed"
  case rescheduled
  case workKindChanged = "work-kind-changed"
  case productChanged = "product-changed"
  case budgetChanged = "budget-changed"
  case titleEdited = "title-edited"
  case textEdited = "text-edited"
  case pointClaimed = "point-claimed"
  case pointUnclaimed = "point-unclaimed"

  // Directives.
  case pointAdded = "point-added"
  case pointRemoved = "point-removed"
  case pointMoved = "point-moved"
  case pointEdited = "point-edited"
  case assigneeAdded = "assignee-added"
  case assigneeRemoved = "assignee-removed"
  case dutyAdded = "duty-added"
  case dutyRemoved = "duty-removed"
  case dutyChanged = "duty-changed"

  // Registries and templates, and whatever has no kind of its own.
  case entryAdded = "entry-added"
  case entryRemoved = "entry-removed"
  case entryMoved = "entry-moved"
  case fieldChanged = "field-changed"
  case itemAdded = "item-added"
  case itemRemoved = "item-removed"
  case itemMoved = "item-moved"

  // Files of two folders.
  case fileAdded = "file-added"
  case fileRemoved = "file-removed"

  // What follows for the plan as a whole.
  case coverageLost = "coverage-lost"
  case coverageThinner = "coverage-thinner"
  case coverageGained = "coverage-gained"
  case pressGone = "press-gone"
  case channelGone = "channel-gone"
  case agencyGone = "agency-gone"
  case leadConcentrated = "lead-concentrated"
  case danglingReference = "dangling-reference"
  case deadlineOutsidePeriod = "deadline-outside-period"
  case deadlineAfterDirective = "deadline-after-directive"
  case phaseEmptied = "phase-emptied"
  case splitSuggested = "split-suggested"
  case joinSuggested = "join-suggested"

  // What is told only when asked for.
  case spelling
  case notation
  case setReordered = "set-reordered"
}
