/// Reads a stream of YAML documents as the specification has it, without any help for authors.
struct StreamReader {
  /// A document of the stream: its top node, and how it began and ended.
  struct Document {
    let root: UInt32
    let slice: DocumentSlice
  }

  var arena = NodeArena()
  var documents: [Document] = []
  /// The first place that is no YAML.
  private(set) var failure: Range<Int>?

  var isAccepted: Bool { failure == nil }

  init(_ source: [UInt8], limits: YAMLLimits) {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard source.count <= limits.fileBytes else {
      failure = 0..<0
      return
    }
    let scan = source.withUnsafeBufferPointer { ByteScan($0, from: start) }
    failure = scan.suspects.first { $0.kind == .control }?.range
    guard failure == nil else { return }
    let stream = DocumentStream(source, markers: scan.markers, from: start)
    let reader = DocumentReader(source: source, limits: limits)
    for slice in stream.slices {
      guard slice.directives.count <= limits.directives else {
        failure = slice.range
        return
      }
      let (directives, malformed) = reader.directivePatches(slice)
      if let stop = malformed ?? stream.failure, stop.lowerBound < slice.range.upperBound {
        failure = stop
        return
      }
      let (builder, outcome) = reader.read(
        slice, into: arena, patches: directives + reader.characterPatches(slice, scan)
      ) { failure, builder in
        Equivalences(source: source, failure: failure, builder: builder).patches()
      }
      arena = builder.closedArena
      documents.append(Document(root: builder.root, slice: slice))
      switch outcome {
      case .complete:
        failure = Strictness(source: source, arena: arena).violation(in: builder.notes)
      case .failed(let stop):
        failure = stop.offset..<stop.offset
      case .limit(let hit):
        failure = hit.range
      }
      if failure != nil { return }
    }
    failure = stream.failure
  }
}

/// What YAML 1.2 forbids and libyaml 0.2.5 lets pass.
struct Strictness {
  let source: [UInt8]
  let arena: NodeArena

  func violation(in notes: TreeNotes) -> Range<Int>? {
    for note in notes.list {
      switch note {
      case .gluedComment(let place):
        return place..<place + 1
      case .shallowLine(_, let line, _, _):
        return line..<source.lineEnd(of: line)
      case .dashInFlow(let id):
        let record = arena.nodes[Int(id)]
        return Int(record.start)..<Int(record.end)
      case .emptyBlock(let id, let column):
        let start = Int(arena.nodes[Int(id)].start)
        if let place = blanksDeeperThanText(of: start, column) { return place }
      case .duplicateKey, .undefinedAlias, .aliasCycle, .mergeKey, .cutByHash, .foldedPlain, .gluedColon:
        break
      }
    }
    return nil
  }

  /// Blank lines before the first line of a block scalar that are deeper than that line (section 8.1.1.1).
  func blanksDeeperThanText(of start: Int, _ column: Int) -> Range<Int>? {
    let header = BlockScalarHeader(source, at: start)
    guard header.indicator == nil else { return nil }
    var deepest = 0..<0
    var position = header.contentStart
    while let line = BlockScalarLine(source, at: position, limit: source.count) {
      guard line.isEmpty else {
        return line.indent > column && deepest.count > line.indent ? deepest : nil
      }
      if line.indent > deepest.count { deepest = line.start..<line.end }
      position = source.nextLine(after: line.end)
    }
    return nil
  }
}
