/// The bytes of one document of a stream, found by its `---` and `...` lines before any parsing.
///
/// These lines end a document wherever they stand, within scalars too (YAML 1.2.2, section 9.1.2).
struct DocumentSlice {
  /// Directives, then the document with its `---`, without its `...`.
  var range: Range<Int>
  /// Starts of the lines of its directives.
  var directives: [Int] = []
  /// Where its `---` stands.
  var explicitStart: Int?
  var hasExplicitEnd = false
  /// Where its content starts: the `---` or the first line that is no comment.
  var contentStart: Int
}

/// A stream taken apart, and what is wrong with its directives.
struct DocumentStream {
  var slices: [DocumentSlice] = []
  /// The first place where a directive or a `...` line is no YAML.
  var failure: Range<Int>?

  private enum State { case prologue, body }

  init(_ source: [UInt8], markers: [Int], from start: Int) {
    var state = State.prologue
    var slice = DocumentSlice(range: start..<start, contentStart: start)

    func close(at end: Int, explicit: Bool, _ slices: inout [DocumentSlice]) {
      slice.range = slice.range.lowerBound..<end
      slice.hasExplicitEnd = explicit
      slices.append(slice)
    }
    func open(at start: Int) {
      slice = DocumentSlice(range: start..<start, contentStart: start)
    }
    /// Up to here the prologue holds only comments and directives.
    var searched = start
    /// Enters the body where content stands before a marker.
    func enterBareDocument(before end: Int) {
      let from = max(searched, slice.range.lowerBound)
      searched = max(from, end)
      guard state == .prologue, let content = Self.firstContent(source, from: from, to: end) else { return }
      state = .body
      slice.contentStart = content
    }

    for marker in markers where marker >= start {
      enterBareDocument(before: marker)
      switch source[marker] {
      case Byte.percent:
        if state == .prologue { slice.directives.append(marker) }
      case Byte.dash:
        if state == .body {
          close(at: marker, explicit: false, &slices)
          open(at: marker)
        }
        slice.explicitStart = marker
        slice.contentStart = marker
        state = .body
      default:
        let lineEnd = source.lineEnd(of: marker)
        let rest = source.skipBlanks(from: marker + 3)
        if rest < lineEnd, source[rest] != Byte.hash { failure = failure ?? rest..<lineEnd }
        if state == .body {
          close(at: marker, explicit: true, &slices)
        } else if let directive = slice.directives.first {
          failure = failure ?? directive..<source.lineEnd(of: directive)
        }
        open(at: source.nextLine(after: lineEnd))
        state = .prologue
      }
    }
    enterBareDocument(before: source.count)
    if state == .body {
      close(at: source.count, explicit: false, &slices)
    } else if let directive = slice.directives.first {
      failure = failure ?? directive..<source.lineEnd(of: directive)
    }
  }

  /// The first line that is neither blank nor a comment nor a directive.
  private static func firstContent(_ source: [UInt8], from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end {
      let first = source.skipBlanks(from: position)
      let lineEnd = source.lineEnd(of: first)
      if first < lineEnd, source[first] != Byte.hash, source[position] != Byte.percent { return position }
      position = source.nextLine(after: lineEnd)
    }
    return nil
  }
}
