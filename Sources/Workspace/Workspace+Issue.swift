public import Exchange
internal import Expansion
public import OfficialDocument
internal import PlanModel
public import SourceText
internal import YAMLTree

/// The record of a document that goes out, and what is to be said about it.
public struct OutgoingFile: Sendable {
  public let record: OutgoingRecord
  /// Where the plan describes the document: findings about the record point there.
  public let place: SourceSpan
  /// The lines of Nơi nhận without the one that names who keeps a copy.
  public let recipients: [String]
  /// Who keeps a copy, as the «Lưu» line names it.
  public let keeper: String
}

extension Workspace {
  /// A workspace in which a plan bears a number and today's date, as they are given at issue.
  ///
  /// The file itself stays as it is; all checks see the plan as it will be issued. What is no plan stays as it is.
  public func issuing(_ path: String, number: String) -> Workspace {
    let file = load(path)
    guard file.kind == .plan, let root = file.document?.root else { return self }
    // Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: numbers below 10 carry a zero.
    let printed = number.count == 1 && number.allSatisfy(\.isNumber) ? "0\(number)" : number
    let edits = [("số", printed), ("ngày", "\(today)")].flatMap { setting($0, to: $1, in: root) }
    guard let bytes = try? file.source.applying(edits) else { return self }
    return Workspace(
      world: OverlayWorld(world, contents: [Paths.normalized(path): bytes]), library: namedLibrary,
      sizeLimit: sizeLimit)
  }

  private func setting(_ key: String, to text: String, in root: YAMLNode) -> [TextEdit] {
    let position = Plan.table.position(named: key)
    for (written, value) in root.entries where Plan.table.position(of: written) == position {
      return value.replacingText(with: text) ?? []
    }
    return root.insertingEntry(key, .text(text)) ?? []
  }

  /// The record of the document that a plan has become; nil for what is no plan.
  public func outgoing(_ path: String, _ document: OfficialDocument) -> OutgoingFile? {
    let file = load(path)
    guard let plan = expand(file).plan?.decoded.value else { return nil }
    let registry = library(for: file.source.path)?.registry ?? Registry()
    let lines = document.recipients.map(\.text.plainText)
    let keeper = lines.last.flatMap { line in
      ["Lưu: ", "Lưu:", "Lưu "].first { line.hasPrefix($0) }.map { String(line.dropFirst($0.count)) }
    }
    return OutgoingFile(
      record: OutgoingRecord(document, of: plan, registry: registry),
      place: plan.subject?.span ?? file.source.span(0..<0),
      recipients: keeper == nil ? lines : lines.dropLast(), keeper: keeper ?? "")
  }
}
