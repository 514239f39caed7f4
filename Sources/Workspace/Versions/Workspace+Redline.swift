public import DocumentWriters
internal import OfficialDocument
public import PlanDiff
public import SourceText
internal import VietnameseText

/// What a redline is written with.
public struct RedlineOptions: Sendable {
  /// Who is named at every change; the body that issues the document where nobody is.
  public var author: String?
  public var moves: RedlinedDocument.Moves
  /// The language of the comments.
  public var language: Language

  public init(author: String? = nil, moves: RedlinedDocument.Moves = .native, language: Language = .vi) {
    self.author = author
    self.moves = moves
    self.language = language
  }
}

extension Workspace {
  /// The new version as a Word file with tracked changes against the old one, a comment at each regression of the report.
  ///
  /// - Parameters:
  ///   - old: the old version, a path or `REV:path`.
  ///   - new: the new version.
  ///   - report: what ``compare(_:_:withPatch:)`` has said about the two.
  ///   - options: author, moves, language.
  /// - Returns: the bytes of the file; they depend on nothing else but the day that counts as today.
  /// - Throws: why one of the versions cannot be written as a document.
  public func redline(
    _ old: String, _ new: String, _ report: DifferenceReport, _ options: RedlineOptions
  ) throws(ComparisonTrouble) -> [UInt8] {
    let places: [VersionPlace]
    do throws(GitRepository.Problem) {
      places = [try VersionPlace.find(old, self), try VersionPlace.find(new, self)]
    } catch {
      throw ComparisonTrouble(error.message)
    }
    if places.contains(where: \.isDirectory) {
      throw ComparisonTrouble(
        LocalizedText(
          "--redline cần hai tệp, không nhận thư mục", en: "--redline takes two files, not folders"))
    }
    let isLarge = places[0].workspace.load(places[0].path).source.bytes.count > Self.fewBytes
    let composed = concurrentPair(places[0], places[1], atOnce: isLarge) { $0.workspace.compose($0.path) }
    var documents: [OfficialDocument] = []
    for (place, result) in zip(places, [composed.0, composed.1]) {
      guard let document = result.document else {
        throw ComparisonTrouble(result.diagnostics, place.workspace.load(place.path))
      }
      documents.append(document)
    }
    let redline = RedlinedDocument(
      from: documents[0], to: documents[1], moves: options.moves,
      comments: report.changes.filter { $0.severity == .regression }.map { comment($0, options.language) })
    let issuer = documents[1].letterhead.issuer.joined(separator: " ")
    let writer = RedlineWriter(
      author: options.author ?? issuer, secondsSince1970: world.today.daysSince1970 * 86_400)
    do throws(DocumentWritingError) {
      return try writer.file(redline)
    } catch {
      throw ComparisonTrouble(error.kind.explanation)
    }
  }

  /// A regression as a comment at its activity, or at the first of those that carry what it is about, or carried it.
  private func comment(_ change: Change, _ language: Language) -> RedlineComment {
    let lists = [change.new, change.old, change.detail?.vi].compactMap(\.self)
    let ids = lists.flatMap { list in list.split(separator: ",").map { String($0.drop { $0 == " " }) } }
    let places: [String?] = [
      change.path.joined(separator: "/"), change.path.dropFirst().joined(separator: "/"), change.entity.id,
    ]
    let sentence = change.sentence[language]
    return RedlineComment(
      anchors: places.compactMap(\.self).filter { !$0.isEmpty } + ids, text: capitalizingFirst(sentence) + "."
    )
  }
}
