internal import ArgumentParser
internal import DocumentWriters
internal import Exchange
internal import OfficialDocument
internal import SourceText
internal import Workspace

/// What is given and written when a document is issued, without the means to read it from arguments.
struct IssueRequest {
  var number: String?
  var sidecar: String?
  var edxml: String?
  var register: String?

  var isUsed: Bool { number != nil || wantsRecord }
  private var wantsRecord: Bool { sidecar != nil || edxml != nil || register != nil }

  /// The record, where something is to be written of it; findings that forbid it end the command before anything is written.
  func record(
    of path: String, _ document: OfficialDocument, _ workspace: Workspace, _ settings: Settings
  ) throws -> OutgoingFile? {
    guard wantsRecord else { return nil }
    guard let outgoing = workspace.outgoing(path, document) else {
      throw Trouble.say(
        LocalizedText(
          "chỉ ghi được thông tin văn bản đi cho kế hoạch, công văn có tệp kế hoạch",
          en: "the record of an outgoing document is made of a plan"), settings.language)
    }
    var found = outgoing.record.problems(at: outgoing.place)
    if edxml != nil { found += EdXMLEnvelope(outgoing.record, attachments: []).problems(at: outgoing.place) }
    if !found.isEmpty {
      let report = Report(
        diagnostics: found.consolidated(), sources: workspace.sources, fileCount: 1,
        language: settings.language, catalog: .standard, version: Kehoach.version)
      let style = TerminalStyle(usesColor: settings.usesColor(isTerminal: Terminal.isErrorTerminal))
      Terminal.printError(ReportFormat.human.write(report, style))
    }
    if found.hasErrors { throw ExitCode(1) }
    return outgoing
  }

  /// Writes what was asked for beside the documents.
  func write(
    _ outgoing: OutgoingFile, attachments: [EdXMLAttachment], _ workspace: Workspace, _ language: Language
  ) throws {
    if let sidecar {
      let text = outgoing.record.json.text(.indented) + "\n"
      try Output.write(Array(text.utf8), to: sidecar, workspace, language)
    }
    if let edxml {
      let envelope = EdXMLEnvelope(outgoing.record, attachments: attachments)
      try Output.write(envelope.bytes, to: edxml, workspace, language)
    }
    if let register {
      let present = try presentRegister(register, workspace, language)
      let text = DocumentRegister.appending(
        outgoing.record, recipients: outgoing.recipients, keeper: outgoing.keeper, to: present)
      try Output.write(Array(text.utf8), to: register, workspace, language)
    }
  }

  private func presentRegister(_ path: String, _ workspace: Workspace, _ language: Language) throws -> String
  {
    do throws(FileProblem) {
      return String(decoding: try workspace.world.read(path, limit: workspace.sizeLimit), as: UTF8.self)
    } catch {
      if error == .missing { return "" }
      throw Trouble.file(error, path: path, language)
    }
  }
}
