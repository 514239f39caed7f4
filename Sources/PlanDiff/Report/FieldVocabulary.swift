/// Which kinds of change the fields of a record can have.
struct FieldVocabulary: Sendable {
  let changed: ChangeKind
  let added: ChangeKind
  let removed: ChangeKind
  let moved: ChangeKind

  init(
    _ changed: ChangeKind = .fieldChanged, added: ChangeKind = .itemAdded, removed: ChangeKind = .itemRemoved,
    moved: ChangeKind = .itemMoved
  ) {
    self.changed = changed
    self.added = added
    self.removed = removed
    self.moved = moved
  }

  /// The words for a field: by record and field, else by the field of any record, else by any field of the record.
  static func of(_ record: String, _ field: String) -> FieldVocabulary {
    table["\(record).\(field)"] ?? table["*.\(field)"] ?? table["\(record).*"] ?? FieldVocabulary()
  }

  private static let paragraphs = FieldVocabulary(
    .paragraphEdited, added: .paragraphAdded, removed: .paragraphRemoved, moved: .paragraphMoved)
  private static let recipients = FieldVocabulary(
    .paragraphEdited, added: .recipientAdded, removed: .recipientRemoved, moved: .recipientMoved)
  private static let entries = FieldVocabulary(
    added: .entryAdded, removed: .entryRemoved, moved: .entryMoved)

  /// Records and fields by their English names.
  private static let table: [String: FieldVocabulary] = [
    "plan.*": FieldVocabulary(.headerChanged),
    "plan.directive": FieldVocabulary(.directiveChanged),
    "plan.period": FieldVocabulary(.periodChanged),
    "period.*": FieldVocabulary(.periodChanged),
    "plan.parameters": FieldVocabulary(.parameterChanged),
    "directive.*": FieldVocabulary(.headerChanged),
    "template.*": FieldVocabulary(.headerChanged),
    "template.parameters": FieldVocabulary(.parameterChanged),
    "parameter.*": FieldVocabulary(.parameterChanged),
    "*.bases": paragraphs, "*.opening": paragraphs, "*.closing": paragraphs,
    "*.addressees": recipients, "*.recipients": recipients,
    "recipient.*": FieldVocabulary(.paragraphEdited),
    "*.layout": FieldVocabulary(added: .sectionAdded, removed: .sectionRemoved, moved: .sectionMoved),
    "section.clauses": FieldVocabulary(added: .sectionAdded, removed: .sectionRemoved, moved: .sectionMoved),
    "section.title": FieldVocabulary(.paragraphEdited),
    "section.paragraphs": paragraphs, "section.items": paragraphs,
    "plan.groups": phases, "template.groups": phases,
    "activity-group.name": FieldVocabulary(.phaseRenamed),
    "plan.activities": activities, "template.activities": activities,
    "activity.name": FieldVocabulary(.titleEdited),
    "activity.content": FieldVocabulary(.textEdited),
    "activity.note": FieldVocabulary(.textEdited),
    "activity.kind": FieldVocabulary(.workKindChanged),
    "activity.group": FieldVocabulary(.activityRephased),
    "activity.covers": FieldVocabulary(added: .pointClaimed, removed: .pointUnclaimed),
    "activity.lead": FieldVocabulary(.reassigned),
    "activity.partners": FieldVocabulary(added: .partnerAdded, removed: .partnerRemoved),
    "activity.press": FieldVocabulary(added: .pressAdded, removed: .pressRemoved),
    "press-task.*": FieldVocabulary(.pressTaskChanged),
    "activity.channels": FieldVocabulary(added: .channelAdded, removed: .channelRemoved),
    "activity.audiences": FieldVocabulary(added: .audienceAdded, removed: .audienceRemoved),
    "activity.areas": FieldVocabulary(added: .areaAdded, removed: .areaRemoved),
    "activity.deadline": FieldVocabulary(.rescheduled),
    "activity.product": FieldVocabulary(.productChanged),
    "activity.budget": FieldVocabulary(.budgetChanged),
    "directive.points": points, "point.points": points,
    "point.text": FieldVocabulary(.pointEdited),
    "point.deadline": FieldVocabulary(.rescheduled),
    "point.assigned": FieldVocabulary(added: .assigneeAdded, removed: .assigneeRemoved),
    "point.partners": FieldVocabulary(added: .partnerAdded, removed: .partnerRemoved),
    "point.duties": FieldVocabulary(added: .dutyAdded, removed: .dutyRemoved),
    "duty.*": FieldVocabulary(.dutyChanged),
    "registry.*": entries,
  ]

  private static let phases = FieldVocabulary(added: .phaseAdded, removed: .phaseRemoved, moved: .phaseMoved)
  private static let activities = FieldVocabulary(
    added: .activityAdded, removed: .activityRemoved, moved: .activityMoved)
  private static let points = FieldVocabulary(added: .pointAdded, removed: .pointRemoved, moved: .pointMoved)
}
