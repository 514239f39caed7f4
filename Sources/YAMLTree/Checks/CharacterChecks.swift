import SourceText

/// Judges the characters that the scan found by where they stand: in a key, a value, the indentation, a comment.
struct CharacterChecks {
  let file: SourceFile
  let arena: NodeArena
  let slice: Range<Int>
  private let scalars: ScalarIndex

  init(file: SourceFile, arena: NodeArena, slice: Range<Int>) {
    self.file = file
    self.arena = arena
    self.slice = slice
    scalars = ScalarIndex(arena)
  }

  func diagnostics(_ suspects: [SuspectCharacter]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var lastIndent = -1
    for suspect in suspects where slice.contains(suspect.offset) {
      switch suspect.kind {
      case .control: found.append(control(suspect))
      case .lineBreak: found.append(lineBreak(suspect))
      case .byteOrderMark: found.append(byteOrderMark(suspect))
      case .invisible: if let one = invisible(suspect) { found.append(one) }
      case .fullWidthColon: if let one = fullWidthColon(suspect) { found.append(one) }
      case .noBreakSpace: if let one = noBreakSpace(suspect, &lastIndent) { found.append(one) }
      }
    }
    return found
  }

  private func name(_ suspect: SuspectCharacter) -> String {
    let digits = String(suspect.scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func fix(_ suspect: SuspectCharacter, _ replacement: String, isSafe: Bool = true) -> Fix {
    let title =
      replacement.isEmpty
      ? LocalizedText("Xóa ký tự \(name(suspect))", en: "Delete \(name(suspect))")
      : LocalizedText("Thay bằng dấu cách", en: "Replace by a blank")
    return Fix(title, isSafe: isSafe, edits: [TextEdit(file.span(suspect.range), replacement)])
  }

  private func control(_ suspect: SuspectCharacter) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.controlCharacter, at: file.span(suspect.range),
      LocalizedText(
        "Ký tự điều khiển \(name(suspect)) không được có trong tệp; hãy xóa nó.",
        en: "The control character \(name(suspect)) is not allowed; delete it."),
      fixes: [fix(suspect, "")])
  }

  private func lineBreak(_ suspect: SuspectCharacter) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.foreignLineBreak, at: file.span(suspect.range),
      LocalizedText(
        "Ký tự xuống dòng lạ \(name(suspect)); hãy thay bằng dấu cách.",
        en: "Foreign line break \(name(suspect)); replace it by a blank."),
      fixes: [fix(suspect, " ", isSafe: false)])
  }

  private func byteOrderMark(_ suspect: SuspectCharacter) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.strayByteOrderMark, at: file.span(suspect.range),
      LocalizedText(
        "Dấu BOM (U+FEFF) vô hình ở giữa tệp; hãy xóa nó.",
        en: "An invisible byte order mark (U+FEFF) in mid-file; delete it."),
      fixes: [fix(suspect, "")])
  }

  private func invisible(_ suspect: SuspectCharacter) -> Diagnostic? {
    guard let scalar = scalars.scalar(at: suspect.offset) else { return nil }
    // A joiner between pictures (family, flag) or letters of other scripts is part of them.
    if suspect.scalar == 0x200C || suspect.scalar == 0x200D, isBetweenOtherScripts(suspect) { return nil }
    return Diagnostic(
      YAMLDiagnostics.invisibleCharacter, at: file.span(suspect.range),
      scalar.isKey
        ? LocalizedText(
          "Tên khóa chứa ký tự vô hình \(name(suspect)), nên thành một khóa khác; hãy xóa nó.",
          en: "The key holds the invisible character \(name(suspect)) and so is another key; delete it.")
        : LocalizedText(
          "Giá trị chứa ký tự vô hình \(name(suspect)); hãy xóa nó.",
          en: "The value holds the invisible character \(name(suspect)); delete it."),
      severity: scalar.isKey ? .error : .warning, fixes: [fix(suspect, "")])
  }

  private func isBetweenOtherScripts(_ suspect: SuspectCharacter) -> Bool {
    guard suspect.offset >= 3, suspect.range.upperBound < file.bytes.count else { return false }
    return file.bytes[suspect.range.upperBound] >= 0xE2 && file.bytes[suspect.offset - 3] >= 0xE0
      || file.bytes[suspect.range.upperBound] >= 0xF0
  }

  private func fullWidthColon(_ suspect: SuspectCharacter) -> Diagnostic? {
    guard let scalar = scalars.scalar(at: suspect.offset), scalar.style == .plain, !scalar.isBroken else {
      return nil
    }
    let line = SourceLine(file.bytes, at: suspect.offset)
    guard line.foreignColon == suspect.offset, line.contentStart >= scalar.range.lowerBound else {
      return nil
    }
    return .fullWidthColon(file, suspect.offset)
  }

  /// Only where a blank was meant: as indentation, and behind a colon that would end a key.
  private func noBreakSpace(_ suspect: SuspectCharacter, _ lastIndent: inout Int) -> Diagnostic? {
    let bytes = file.bytes
    let lineStart = bytes.lineStart(of: suspect.offset)
    if isIndentation(lineStart..<suspect.offset) {
      guard lineStart != lastIndent, !isInBlock(suspect.offset), !isBlankRest(suspect.offset) else {
        return nil
      }
      lastIndent = lineStart
      return .noBreakSpace(file, suspect.offset)
    }
    guard bytes[suspect.offset - 1] == Byte.colon || isBlank(bytes[suspect.offset - 1]),
      let scalar = scalars.scalar(at: suspect.offset), scalar.style == .plain, !scalar.isBroken
    else { return nil }
    if scalar.range.lowerBound == suspect.offset { return .noBreakSpace(file, suspect.offset) }
    let line = SourceLine(bytes, at: suspect.offset)
    guard line.colonBeforeNoBreakSpace == suspect.offset - 1, line.contentStart >= scalar.range.lowerBound
    else { return nil }
    return .noBreakSpace(file, suspect.offset)
  }

  private func isIndentation(_ range: Range<Int>) -> Bool {
    file.bytes[range].allSatisfy { isBlank($0) || $0 == 0xC2 || $0 == 0xA0 }
  }

  private func isBlankRest(_ offset: Int) -> Bool {
    file.bytes[offset..<file.bytes.lineEnd(of: offset)].allSatisfy { isBlank($0) || $0 == 0xC2 || $0 == 0xA0 }
  }

  private func isInBlock(_ offset: Int) -> Bool {
    scalars.scalar(at: offset).map { $0.style != .plain } ?? false
  }
}

/// Which scalar holds a byte.
struct ScalarIndex {
  struct Entry {
    let range: Range<Int>
    let style: ScalarStyle
    let isKey: Bool
    let isBroken: Bool
  }

  private let entries: [Entry]

  init(_ arena: NodeArena) {
    var isKey = [Bool](repeating: false, count: arena.nodes.count)
    for record in arena.nodes where record.kind == .mapping {
      var child = record.first
      var next = true
      while child != NodeRecord.none {
        isKey[Int(child)] = next
        next.toggle()
        child = arena.nodes[Int(child)].next
      }
    }
    entries = arena.nodes.indices
      .filter { arena.nodes[$0].kind == .scalar }
      .map { index in
        let record = arena.nodes[index]
        return Entry(
          range: Int(record.start)..<max(Int(record.end), Int(record.start)), style: record.style,
          isKey: isKey[index], isBroken: record.meta & NodeRecord.broken != 0)
      }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  func scalar(at offset: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, entries[low - 1].range.contains(offset) else { return nil }
    return entries[low - 1]
  }
}
