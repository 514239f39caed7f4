public import SourceText

/// What reading a YAML file gives: as much of a tree as could be made, and all that is wrong with it.
public struct YAMLParse: Sendable {
  /// Nil where nothing could be read.
  public let document: YAMLDocument?
  public let diagnostics: [Diagnostic]

  public init(document: YAMLDocument?, diagnostics: [Diagnostic]) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

/// Reads the one YAML document of a file, and tells all that is wrong with it in the order of the file.
///
/// Behind a syntax error reading goes on; what stands in for it is marked broken (``YAMLNode/isBroken``).
/// A file without content gives a document whose root is nil.
public func parseYAML(_ source: SourceFile, limits: YAMLLimits = .standard) -> YAMLParse {
  AuthorReader(file: source, limits: limits).read()
}

/// Reads a file for the person who wrote it.
struct AuthorReader {
  let file: SourceFile
  let limits: YAMLLimits

  private var source: [UInt8] { file.bytes }

  func read() -> YAMLParse {
    guard source.count <= limits.fileBytes else { return refused(LimitReport.fileTooLarge(file, limits)) }
    let encoding = Encoding(byteOrderMarkOf: source)
    guard case .utf8(let start) = encoding else { return refused(encoding.refusal(file)) }
    let scan = source.withUnsafeBufferPointer { ByteScan($0, from: start) }
    if scan.suspects.contains(where: { $0.scalar == 0 }),
      let refusal = Encoding(zeroesOf: source).refusal(file)
    {
      return refused(refusal)
    }
    let stream = DocumentStream(source, markers: scan.markers, from: start)
    guard let slice = stream.slices.first else {
      if let invalid = notUTF8() { return refused(invalid) }
      return YAMLParse(
        document: YAMLDocument(NodeArena(), root: NodeRecord.none, source: file),
        diagnostics: stream.failure.map { [directive($0)] } ?? [])
    }
    return read(slice, stream, scan)
  }

  private func read(_ slice: DocumentSlice, _ stream: DocumentStream, _ scan: ByteScan) -> YAMLParse {
    var diagnostics: [Diagnostic] = []
    for line in slice.directives {
      let range = line..<source.lineEnd(of: line)
      if case .version = Directive(source, range) { continue }
      diagnostics.append(directive(range))
      if slice.directives.count > limits.directives { return refused(nil, diagnostics) }
    }
    let reader = DocumentReader(source: source, limits: limits)
    let patches = slice.directives.map(DocumentReader.comment) + reader.characterPatches(slice, scan)
    var recovery = AuthorRecovery(file: file, scan: scan)
    let (builder, outcome) = reader.read(slice, into: NodeArena(), patches: patches) { failure, builder in
      failure.isUnreadable ? nil : recovery.remedy(failure, builder)
    }
    if case .failed(let failure) = outcome, failure.isUnreadable, let invalid = notUTF8() {
      return refused(invalid)
    }
    diagnostics += recovery.diagnostics
    if case .limit(let hit) = outcome {
      return refused(LimitReport.diagnostic(hit, file, limits), diagnostics)
    }
    if case .failed(let failure) = outcome, recovery.diagnostics.isEmpty {
      diagnostics.append(
        SyntaxDiagnosis(file: file, failure: failure, builder: builder, scan: scan).fault().diagnostic)
    }
    diagnostics += AuthorChecks(file: file, arena: builder.arena, knownAnchors: builder.anchors.knownNames)
      .diagnostics(builder.notes)
    if !scan.suspects.isEmpty {
      diagnostics += CharacterChecks(file: file, arena: builder.arena, slice: slice.range)
        .diagnostics(scan.suspects)
    }
    diagnostics += otherDocuments(stream)
    let document = YAMLDocument(builder.closedArena, root: builder.root, source: file)
    return YAMLParse(document: document, diagnostics: Self.ordered(diagnostics))
  }

  private func refused(_ diagnostic: Diagnostic?, _ others: [Diagnostic] = []) -> YAMLParse {
    YAMLParse(document: nil, diagnostics: Self.ordered(others + (diagnostic.map { [$0] } ?? [])))
  }

  /// In the order of the file; one place and code is told once.
  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<String> = []
    return diagnostics.sorted { ($0.span, $0.code) < ($1.span, $1.code) }
      .filter { seen.insert("\($0.code)@\($0.span.range.start)").inserted }
  }

  private func notUTF8() -> Diagnostic? {
    guard let range = source.withUnsafeBufferPointer({ invalidUTF8($0) }) else { return nil }
    if source.contains(0), let refusal = Encoding(zeroesOf: source).refusal(file) { return refusal }
    let shown = source[range].map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    return Diagnostic(
      YAMLDiagnostics.notUTF8, at: file.span(range),
      LocalizedText(
        "Byte \(shown) ở vị trí \(range.lowerBound) không phải UTF-8; hãy lưu tệp lại bằng bảng mã UTF-8.",
        en: "The bytes \(shown) at \(range.lowerBound) are no UTF-8; save the file again as UTF-8."))
  }

  private func directive(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.directiveRefused, at: file.span(range),
      LocalizedText(
        "Dòng lệnh này không dùng ở đây; hãy xóa nó.", en: "This directive is not used here; delete it."),
      fixes: [
        Fix(
          LocalizedText("Xóa dòng", en: "Delete the line"), isSafe: false,
          edits: [
            TextEdit(
              file.span(range.lowerBound..<source.nextLine(after: source.lineEnd(of: range.upperBound))), "")
          ])
      ])
  }

  private func otherDocuments(_ stream: DocumentStream) -> [Diagnostic] {
    guard stream.slices.count > 1 else { return [] }
    let start = stream.slices[1].contentStart
    return [
      Diagnostic(
        YAMLDiagnostics.severalDocuments, at: file.span(start..<source.lineEnd(of: start)),
        LocalizedText(
          "Từ đây là một văn bản YAML khác và không được đọc; hãy tách ra tệp riêng.",
          en: "Another YAML document begins here and is not read; move it to a file of its own."))
    ]
  }
}

extension TreeBuilder {
  /// The nodes, where reading stopped half-way with what is open closed behind what was read.
  var closedArena: NodeArena {
    var builder = self
    for collection in open.reversed() {
      builder.settle(collection)
      let id = Int(collection.id)
      builder.arena.nodes[id].meta |= NodeRecord.holdsBroken | NodeRecord.cut
      if collection.last != NodeRecord.none {
        builder.arena.nodes[id].end = builder.arena.nodes[Int(collection.last)].end
      }
    }
    return builder.arena
  }
}
