internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Something that an id can name, and what else people may write for it.
struct Candidate {
  let id: String
  /// Names, the full one first.
  let names: [String]

  init(_ id: String, _ names: [String] = []) {
    self.id = id
    self.names = names
  }

  init(_ declaration: Declaration) {
    self.init(declaration.id.value, [declaration.name] + (declaration.shortName.map { [$0] } ?? []))
  }

  /// The id, with the name where it has one.
  var text: LocalizedText {
    guard let name = names.first, name != id else { return LocalizedText("«\(id)»", en: "“\(id)”") }
    return LocalizedText("«\(id)» (\(name))", en: "“\(id)” (\(name))")
  }
}

extension Findings {
  /// Reports ids that name nothing: one finding for each id, at its first use, with the id that was probably meant.
  ///
  /// The uses are all of one kind; the candidates, in any order, are only made when there is something to report, and a
  /// note tells what else there is to say about an id.
  mutating func reportUnknown(
    _ uses: [ReferenceUse], as kind: ReferenceKind, in sources: SourceMap?, candidates: () -> [Candidate],
    note: (String) -> LocalizedText? = { _ in nil }
  ) {
    guard !uses.isEmpty else { return }
    /// Beyond this number of different ids the file is broken in another way, and comparing words would only cost time.
    var guessesLeft = 30
    let candidates = candidates().sorted { $0.id < $1.id }
    let words = candidates.flatMap { [$0.id] + $0.names }
    let meant = Dictionary(
      candidates.flatMap { candidate in ([candidate.id] + candidate.names).map { ($0, candidate) } },
      uniquingKeysWith: { first, _ in first })
    for (id, places) in groupedByID(uses) {
      guessesLeft -= 1
      let guess = guessesLeft >= 0 ? suggestions(for: id, among: words).first.flatMap { meant[$0] } : nil
      reportUnknown(id, at: places, as: kind, in: sources, guess: guess, note: note(id))
    }
  }

  private mutating func reportUnknown(
    _ id: String, at places: [SourceSpan], as kind: ReferenceKind, in sources: SourceMap?, guess: Candidate?,
    note: LocalizedText?
  ) {
    guard let first = places.first else { return }
    report(
      at: first, "không có \(kind.label.vi) nào có mã «\(id)»",
      en: "there is no \(kind.label.en) with the id “\(id)”",
      label: guess.map { LocalizedText("có phải là \($0.text.vi)?", en: "did you mean \($0.text.en)?") },
      related: places.dropFirst().map {
        RelatedPlace($0, LocalizedText("mã này cũng được dùng ở đây", en: "the id is used here too"))
      },
      notes: note.map { [$0] } ?? [],
      fixes: guess.map { replacing(id, at: places, with: $0.id, in: sources) } ?? [],
      cause: "\(kind.rawValue) \(id)")
  }
}

/// A fix that writes another id in all these places; none where one of them was computed.
func replacing(_ id: String, at places: [SourceSpan], with other: String, in sources: SourceMap?) -> [Fix] {
  guard !places.isEmpty, sources.map({ sources in places.allSatisfy { sources.holds(id, at: $0) } }) ?? true
  else { return [] }
  return Fix.replacing(places, with: other)
}

/// Uses by their id, in the order of the first use, each place once.
func groupedByID(_ uses: [ReferenceUse]) -> [(id: String, places: [SourceSpan])] {
  var groups: [(id: String, places: [SourceSpan])] = []
  var positions: [String: Int] = [:]
  var seen: Set<ReferenceUse> = []
  for use in uses where seen.insert(use).inserted {
    if let position = positions[use.id] {
      groups[position].places.append(use.span)
    } else {
      positions[use.id] = groups.count
      groups.append((use.id, [use.span]))
    }
  }
  return groups
}
