internal import Batch
internal import DocumentWriters
internal import OOXML
internal import OfficialDocument
internal import SourceText

/// The second walk over the rows of a batch: each becomes a file.
struct BatchWriting: Sendable {
  let workspace: Workspace
  let job: BatchJob
  let plan: BatchPlan
  /// The numbers of the rows that are passed over.
  let failed: Set<Int>
  let watch: BatchWatch

  /// What has become of a row.
  private enum Result: Sendable {
    case written
    case made(path: String, bytes: [UInt8])
    case wasThere
    case passedOver
    case trouble(LocalizedText)
  }

  /// What all documents have in common, composed and written once.
  private struct Maker: Sendable {
    let composition: PreparedComposition
    let writer: any DocumentWriter
  }

  private func maker(for row: DataRow) -> Maker? {
    guard let composition = plan.composition(for: row), let document = plan.document(of: row, composition)
    else { return nil }
    return Maker(composition: composition, writer: job.writer.prepared(for: document))
  }

  func run(_ outcome: inout BatchOutcome) {
    switch job.target {
    case .folder: runIntoFolder(&outcome)
    case .archive(let path): runIntoArchive(path, &outcome)
    }
  }

  private func runIntoFolder(_ outcome: inout BatchOutcome) {
    let folders = BatchFolders(world: workspace.world, root: job.pattern.folder)
    do throws(FileProblem) {
      try folders.makeRoot()
    } catch {
      outcome.trouble = error.message(path: job.pattern.folder)
      return
    }
    forEachRow(&outcome, make: { row, maker in write(row, maker, folders) }, put: { _, _ in nil })
  }

  private func runIntoArchive(_ path: String, _ outcome: inout BatchOutcome) {
    do throws(FileProblem) {
      try workspace.world.write(to: path) { append throws(FileProblem) in
        var archive = ZipWriter()
        forEachRow(
          &outcome, make: { make($0, $1) },
          put: { name, bytes in
            do throws(ZipError) { try archive.addStored(name, bytes) } catch { return Self.tooLarge }
            do throws(FileProblem) { try append(archive.takeBytes()) } catch {
              return error.message(path: path)
            }
            return nil
          })
        guard outcome.trouble == nil, !outcome.isInterrupted else { return false }
        try append(archive.finish())
        return true
      }
    } catch {
      outcome.trouble = error.message(path: path)
    }
    // An archive that is not whole is not there.
    if outcome.trouble != nil || outcome.isInterrupted { outcome.writtenCount = 0 }
  }

  private static let tooLarge = LocalizedText(
    "một văn bản vượt quá 4 GB, hoặc tên của nó quá dài",
    en: "one of the documents passes 4 GB, or its name is too long")

  /// Makes the rows of a window on all cores and puts them away in their order; ends with the first trouble.
  private func forEachRow(
    _ outcome: inout BatchOutcome,
    make: @Sendable (DataRow, Maker) -> Result,
    put: (_ path: String, _ bytes: [UInt8]) -> LocalizedText?
  ) {
    var reader = plan.columns.table.rows
    var prepared: Maker?
    var rowCount = 0
    while outcome.trouble == nil {
      let rows = reader.window { _ in }
      guard !rows.isEmpty else { return }
      rowCount += rows.count
      let wanted = rows.filter { !failed.contains($0.number) }
      if prepared == nil { prepared = wanted.first.flatMap(maker) }
      guard let maker = prepared else { continue }
      let results = concurrentMap(wanted) { row -> Result in
        watch.shouldStop() ? .passedOver : make(row, maker)
      }
      for result in results {
        switch result {
        case .written: outcome.writtenCount += 1
        case .made(let path, let bytes):
          guard outcome.trouble == nil else { break }
          outcome.trouble = put(path, bytes)
          if outcome.trouble == nil { outcome.writtenCount += 1 }
        case .wasThere: outcome.skippedCount += 1
        case .passedOver: outcome.isInterrupted = true
        case .trouble(let message): outcome.trouble = outcome.trouble ?? message
        }
      }
      if outcome.isInterrupted { return }
      watch.progress(reader.progress(.writing, rowCount))
    }
  }

  private func make(_ row: DataRow, _ maker: Maker) -> Result {
    guard case .success(let path) = plan.columns.path(of: row),
      let document = plan.document(of: row, maker.composition)
    else { return .passedOver }
    do throws(DocumentWritingError) {
      return .made(path: path, bytes: try maker.writer.write(document).bytes)
    } catch {
      return .trouble(error.kind.explanation)
    }
  }

  private func write(_ row: DataRow, _ maker: Maker, _ folders: BatchFolders) -> Result {
    if job.skipsExisting, case .success(let path) = plan.columns.path(of: row), folders.holds(path) {
      return .wasThere
    }
    let result = make(row, maker)
    guard case .made(let path, let bytes) = result else { return result }
    do throws(FileProblem) {
      try folders.write(bytes, to: path)
      return .written
    } catch {
      return .trouble(error.message(path: folders.path(of: path)))
    }
  }
}
