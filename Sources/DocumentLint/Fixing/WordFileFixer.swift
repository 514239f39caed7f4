internal import OOXML
internal import OfficialDocument
public import PlanModel
public import SourceText

/// A Word file after its safe fixes.
public struct FixedWordFile: Sendable {
  public let bytes: [UInt8]
  public let fixCount: Int
  /// What is left to be said about it.
  public let result: LintResult
}

/// Makes the safe fixes of a Word file: in the bytes of its XML parts, so that everything else stays as it is.
///
/// It looks again after each round, because one fix can stand in the way of another. Nil where the file cannot be read.
public func fixWordFile(
  _ bytes: [UInt8], path: String, firstID: FileID, registry: Registry
) throws(ZipProblem) -> FixedWordFile? {
  var bytes = bytes
  var count = 0
  for round in 0... {
    guard case .success(let document) = WordFileReader.read(bytes, path: path, firstID: firstID) else {
      return nil
    }
    let result = lint(document, registry: registry)
    let (parts, made) = round < 8 ? patchedParts(of: result) : ([:], 0)
    guard made > 0 else { return FixedWordFile(bytes: bytes, fixCount: count, result: result) }
    count += made
    bytes = try repacked(bytes, parts)
  }
  return nil
}

/// A file that would be too large to be written again.
public struct ZipProblem: Error, Sendable {}

/// The archive with some parts exchanged; the others keep their bytes, order and names.
private func repacked(_ bytes: [UInt8], _ parts: [String: [UInt8]]) throws(ZipProblem) -> [UInt8] {
  do {
    let archive = try ZipArchive(bytes)
    var zip = ZipWriter(level: .thorough)
    for entry in archive.entries { try zip.add(entry.name, parts[entry.name] ?? archive.read(entry)) }
    return zip.finish()
  } catch { throw ZipProblem() }
}

/// The parts that change, and the number of fixes made.
private func patchedParts(of result: LintResult) -> (parts: [String: [UInt8]], count: Int) {
  let patcher = WordPatcher(result.document)
  var edits: [Int: [PartEdit]] = [:]
  var count = 0
  for finding in result.findings {
    let own: [(part: Int, edit: PartEdit)]
    if !finding.edits.isEmpty {
      own = patcher.partEdits(finding.edits)
    } else if let fix = finding.diagnostic.fixes.first(where: \.isSafe), !fix.edits.isEmpty,
      let made = patcher.partEdits(fix.edits)
    {
      own = made
    } else {
      continue
    }
    let isFree = own.allSatisfy { item in
      !(edits[item.part] ?? []).contains { overlap($0.range, item.edit.range) }
    }
    guard !own.isEmpty, isFree else { continue }
    for item in own { edits[item.part, default: []].append(item.edit) }
    count += 1
  }
  var parts: [String: [UInt8]] = [:]
  for (part, own) in edits {
    parts[result.document.parts[part].name] = result.document.parts[part].bytes.applying(own)
  }
  return (parts, count)
}

private func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
  if left.isEmpty || right.isEmpty {
    return left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }
  return left.overlaps(right)
}
