internal import PlanModel
internal import SourceText

extension DifferenceFormat {
  /// For programs; see ``DifferenceReport/json(_:)``.
  public static let json = DifferenceFormat(name: "json") { report, style in
    report.json(style.language).text(.indented) + "\n"
  }
}

extension DifferenceReport {
  /// Version 1: `changes` in the order of the files, and what they come to.
  ///
  /// `old` and `new` are as they are written (ids, dates as 2021-06-15); `message` is the sentence in the chosen language.
  /// Lines and columns count from 1.
  func json(_ language: Language) -> JSONValue {
    var changes: [JSONValue] = []
    for file in files {
      var (oldPlaces, newPlaces) = (ChangePlaces(file.oldSources), ChangePlaces(file.newSources))
      for change in file.changes {
        changes.append(
          .object([
            .init("kind", .string(change.kind.rawValue)),
            .init("severity", .string(change.severity.rawValue)),
            .init("modification", .string(change.kind.wording.akomaNtoso)),
            .init("file", .string(file.newName)),
            .init(
              "entity",
              [
                "type": .string(change.entity.label.en), "id": .optional(change.entity.id),
                "name": .optional(change.entity.name),
              ]),
            .init("path", .strings(change.path)), .init("old", .optional(change.old)),
            .init("new", .optional(change.new)),
            .init("message", .string(change.sentence[language])),
            .init("oldAt", Self.json(oldPlaces.place(change.oldSpan))),
            .init("newAt", Self.json(newPlaces.place(change.newSpan))),
          ]))
      }
    }
    return .object([
      .init("version", 1),
      .init(
        "files",
        .array(
          files.map { file in
            [
              "old": .string(file.oldName), "new": .string(file.newName), "kind": .string(file.kind.rawValue),
              "state": .string(file.state.rawValue), "notes": .strings(file.notes.map { $0[language] }),
            ]
          })),
      .init("changes", .array(changes)), .init("summary", summary),
    ])
  }

  private var summary: JSONValue {
    var kinds: [ChangeKind: Int] = [:]
    for change in changes { kinds[change.kind, default: 0] += 1 }
    let all = self.changes
    return .object(
      ChangeSeverity.allCases.map { severity in
        .init(severity.rawValue, .integer(all.count { $0.severity == severity }))
      } + [
        .init("suppressed", .integer(files.reduce(0) { $0 + $1.suppressed.count })),
        .init(
          "kinds",
          .object(
            ChangeKind.allCases.compactMap { kind in kinds[kind].map { .init(kind.rawValue, .integer($0)) } })
        ),
      ])
  }

  private static func json(_ place: ChangePlaces.Place?) -> JSONValue {
    guard let place else { return .null }
    return ["path": .string(place.path), "line": .integer(place.line), "column": .integer(place.column)]
  }
}
