internal import ArgumentParser
internal import Batch
internal import DocumentWriters
internal import SourceText
internal import Workspace

/// `render PLAN --each ROWS.csv`: a document for each row.
struct BatchCommand {
  let settings: Settings
  let workspace: Workspace

  func run(_ job: BatchJob) throws {
    let progress = ProgressLine(settings.language)
    Interrupt.watch()
    let outcome = workspace.run(
      job, BatchWatch(shouldStop: { Interrupt.isAsked }, progress: { progress.show($0) }))
    progress.end()
    if !outcome.diagnostics.isEmpty {
      let report = Report(
        diagnostics: outcome.diagnostics, sources: workspace.sources, fileCount: 2,
        language: settings.language,
        catalog: .standard, version: Kehoach.version)
      let style = TerminalStyle(usesColor: settings.usesColor(isTerminal: Terminal.isErrorTerminal))
      Terminal.printError(ReportFormat.human.write(report, style))
    }
    Terminal.printError(outcome.summary(job)[settings.language])
    if let trouble = outcome.trouble { throw Trouble.say(trouble, settings.language) }
    if outcome.isInterrupted { throw ExitCode(130) }
    if outcome.isUnjudgeable { throw ExitCode(2) }
    if outcome.diagnostics.hasErrors { throw ExitCode(1) }
  }

  /// The pattern, and the archive where one is asked for by `--to zip` or by a folder that ends with `.zip`.
  static func target(_ output: String, to format: String?, _ language: Language) throws -> (
    OutputPattern, BatchJob.Target
  ) {
    let pattern: OutputPattern
    do throws(OutputPatternError) { pattern = try OutputPattern(output) } catch {
      throw Trouble.say(error.message, language)
    }
    let isNamedArchive = pattern.folder.lowercased().hasSuffix(".zip")
    guard format == "zip" || isNamedArchive else { return (pattern, .folder) }
    guard pattern.folder != "." else {
      throw Trouble.say(
        LocalizedText(
          "--to zip cần tên tệp zip đứng trước, chẳng hạn -o 'cong-van.zip/{mã}.docx'",
          en: "--to zip needs the archive's name in front, such as -o 'letters.zip/{mã}.docx'"), language)
    }
    return (pattern, .archive(isNamedArchive ? pattern.folder : pattern.folder + ".zip"))
  }
}

extension BatchOutcome {
  /// What has been done, in one sentence.
  fileprivate func summary(_ job: BatchJob) -> LocalizedText {
    let place: String
    if case .archive(let path) = job.target { place = path } else { place = job.pattern.folder }
    var vi = "đã ghi \(writtenCount)/\(rowCount) tệp vào «\(place)»"
    var en = "\(writtenCount) of \(rowCount) files written to “\(place)”"
    if writtenCount == 0, skippedCount == 0, !isInterrupted {
      vi = "chưa ghi tệp nào vào «\(place)»"
      en = "no file written to “\(place)”"
    }
    if skippedCount > 0 {
      vi += "; \(skippedCount) tệp đã có, để nguyên"
      en += "; \(skippedCount) there already, left as they are"
    }
    if failedCount > 0 {
      vi += "; \(failedCount)/\(rowCount) hàng có lỗi"
      en += "; \(failedCount) of \(rowCount) rows with errors"
      if writtenCount == 0, failedCount < rowCount, !job.keepsGoing {
        vi += ", ghi các hàng còn lại bằng --keep-going"
        en += ", write the others with --keep-going"
      }
    }
    if omittedCount > 0 {
      vi += "; còn \(omittedCount) lỗi khác không in ra"
      en += "; \(omittedCount) more findings not shown"
    }
    if isInterrupted {
      vi = "đã dừng theo yêu cầu: \(vi); các tệp đã ghi đều nguyên vẹn, chạy tiếp bằng --skip-existing"
      en = "stopped as asked: \(en); every written file is whole, go on with --skip-existing"
    }
    return LocalizedText(vi, en: en)
  }
}
