import SourceText

/// Goes on behind syntax errors, so that one run shows all of them.
///
/// Where libyaml stops the guilty line is found and told, a stand-in takes its place, and the text is read again.
/// Nodes made of stand-ins are broken, and later stages pass over them.
struct AuthorRecovery {
  let file: SourceFile
  let scan: ByteScan
  private(set) var diagnostics: [Diagnostic] = []
  /// Lines that already have a stand-in, and those that were blanked because even that did not help.
  private var replaced: Set<Int> = []
  private var blanked: Set<Int> = []
  private var told: Set<Int> = []

  /// More syntax errors than this are not told in one run.
  static let maximumErrors = 25

  init(file: SourceFile, scan: ByteScan) {
    self.file = file
    self.scan = scan
  }

  mutating func remedy(_ failure: LibYAML.Failure, _ builder: TreeBuilder) -> [Patch]? {
    let diagnosis = SyntaxDiagnosis(file: file, failure: failure, builder: builder, scan: scan)
    if !diagnosis.hasUnclosedBracket,
      let patches = Equivalences(source: file.bytes, failure: failure, builder: builder).harmlessPatches()
    {
      return patches
    }
    let fault = diagnosis.fault()
    let line = SourceLine(file.bytes, at: fault.line)
    if !replaced.contains(line.start) {
      guard diagnostics.count < Self.maximumErrors else { return nil }
      if !told.contains(line.start) || !fault.repair.isEmpty { diagnostics.append(fault.diagnostic) }
      told.insert(line.start)
      if !fault.repair.isEmpty {
        if fault.repair.count > 1 {
          for patch in fault.repair { told.insert(file.bytes.lineStart(of: patch.range.lowerBound)) }
        }
        return fault.repair
      }
      replaced.insert(line.start)
      return StandIn.patches(
        for: line, column: fault.column ?? columnOfNeighbours(line), keyColumn: fault.keyColumn)
    }
    return afterStandIn(line, SourceLine(file.bytes, at: min(failure.offset, file.bytes.count)), builder)
  }

  /// A sign put before the indentation moves a line to the left, away from the lines around it.
  private func columnOfNeighbours(_ line: SourceLine) -> Int? {
    guard line.textStart < line.end, !line.hasDash,
      Array("*&@%|>,{}[]:!`\"'".utf8).contains(file.bytes[line.textStart]),
      let above = line.previousText, above.contentColumn > line.indent
    else { return nil }
    var next = line.next
    while let current = next, current.isBlankLine || current.isComment { next = current.next }
    guard let next, next.indent > line.indent else { return nil }
    return min(above.contentColumn, next.indent)
  }

  /// A stand-in did not help: what still fails is a consequence, and nothing more is told about it.
  private mutating func afterStandIn(
    _ guilty: SourceLine, _ noticed: SourceLine, _ builder: TreeBuilder
  ) -> [Patch]? {
    let slice = builder.prepared.slice
    if replaced.insert(noticed.start).inserted { return StandIn.patches(for: noticed) }
    for line in [noticed, guilty] where blanked.insert(line.start).inserted { return [StandIn.blank(line)] }
    let rest = StandIn.cut(from: noticed, to: slice.upperBound)
    return blanked.insert(-1).inserted ? [rest] : nil
  }
}
