internal import SourceText

/// A file after its fixes.
public struct FixedFile: Sendable {
  public let path: String
  public let old: [UInt8]
  public let bytes: [UInt8]
  public let fixCount: Int

  /// The changed lines, old and new, as `diff -u` shows them.
  public var preview: String { unifiedDiff(old: old, new: bytes, path: path) }
}

public struct FixResult: Sendable {
  public let files: [FixedFile]
  public let remainingErrors: Int
  public let isUnjudgeable: Bool
}

extension Workspace {
  /// Applies the fixes of the findings and looks again, until nothing is left to fix.
  ///
  /// Of two fixes that touch the same bytes the first is made; the other has its turn in the next round.
  /// Nothing is written.
  public func fix(_ paths: [String], includingUnsafe: Bool) -> FixResult {
    let (names, problems) = yamlFiles(under: paths)
    let names0 = names.map(Paths.normalized)
    var contents: [String: [UInt8]] = [:]
    var counts: [String: Int] = [:]
    var workspace = self
    var result = workspace.check(workspace.load(names), problems)
    for _ in 0..<10 {
      let changed = workspace.applyingFixes(of: result, to: names0, includingUnsafe, &counts)
      if changed.isEmpty { break }
      contents.merge(changed) { $1 }
      workspace = Workspace(
        world: OverlayWorld(world, contents: contents), library: namedLibrary, sizeLimit: sizeLimit)
      result = workspace.check(workspace.load(names), problems)
    }
    let files = names0.compactMap { path -> FixedFile? in
      guard let bytes = contents[path] else { return nil }
      return FixedFile(path: path, old: load(path).source.bytes, bytes: bytes, fixCount: counts[path] ?? 0)
    }
    return FixResult(
      files: files, remainingErrors: result.diagnostics.count { $0.severity == .error },
      isUnjudgeable: result.isUnjudgeable)
  }

  private func applyingFixes(
    of result: CheckResult, to paths: [String], _ includingUnsafe: Bool, _ counts: inout [String: Int]
  ) -> [String: [UInt8]] {
    var edits: [FileID: [TextEdit]] = [:]
    let allowed = Set(paths)
    for diagnostic in result.findings {
      guard let fix = diagnostic.fixes.first(where: { $0.isSafe || includingUnsafe }),
        fix.edits.allSatisfy({ edit in
          guard let path = result.sources[edit.span.file]?.path, allowed.contains(path) else { return false }
          return !(edits[edit.span.file] ?? []).contains { overlap($0.span.range, edit.span.range) }
        })
      else { continue }
      for edit in fix.edits { edits[edit.span.file, default: []].append(edit) }
      if let path = result.sources[diagnostic.span.file]?.path { counts[path, default: 0] += 1 }
    }
    var changed: [String: [UInt8]] = [:]
    for (id, own) in edits {
      guard let source = result.sources[id], let bytes = try? source.applying(own), bytes != source.bytes
      else {
        continue
      }
      changed[source.path] = bytes
    }
    return changed
  }
}

/// Two ranges share a byte, or an insertion stands at the edge of the other: then their order would matter.
private func overlap(_ left: ByteRange, _ right: ByteRange) -> Bool {
  if left.isEmpty || right.isEmpty { return left.start <= right.end && right.start <= left.end }
  return left.start < right.end && right.start < left.end
}
