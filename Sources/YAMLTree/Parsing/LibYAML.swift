internal import CYAML

/// The one owner of a libyaml parser.
struct LibYAML: ~Copyable {
  /// What the parser reads, handed over piece by piece, so that an endless scalar can be stopped.
  struct Feed {
    let base: UnsafePointer<UInt8>
    let count: Int
    let window: Int
    var position = 0
    /// The byte at which the last event ended.
    var consumed = 0
    var exceeded = false
  }

  /// Why the parser stopped; places are bytes of the text that it was given.
  struct Failure {
    let problem: String
    let context: String
    let offset: Int
    /// Where that began in which the problem lies: an opening quote, a bracket, a key.
    let contextOffset: Int?
    /// The bytes are no text: no UTF-8, or characters that YAML forbids.
    var isUnreadable = false
  }

  /// What libyaml 0.2.5 takes for something else without a word.
  enum Refusal: String {
    /// `&an:chor`: it stops at the colon.
    case partOfAnchor = "anchor name is longer"
    /// `[?x]`: it takes the question mark for the sign of a key.
    case questionInFlow = "question mark belongs to the scalar"
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  let feed: UnsafeMutablePointer<Feed>
  /// The last event; on the heap, so that its fields are read in place.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// Begins to read; `window` is the most bytes that may lie between two events.
  init?(_ base: UnsafePointer<UInt8>, count: Int, window: Int) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    feed = .allocate(capacity: 1)
    feed.initialize(to: Feed(base: base, count: count, window: window))
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input(
      parser,
      { context, buffer, size, sizeRead in
        guard let feed = context?.assumingMemoryBound(to: Feed.self), let buffer, let sizeRead else {
          return 0
        }
        let position = feed.pointee.position
        guard position - feed.pointee.consumed <= feed.pointee.window else {
          feed.pointee.exceeded = true
          return 0
        }
        let length = min(size, feed.pointee.count - position)
        buffer.update(from: feed.pointee.base + position, count: length)
        sizeRead.pointee = length
        feed.pointee.position = position + length
        return 1
      }, feed)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    feed.deallocate()
    event.deallocate()
  }

  /// Reads the next event into `event`, which the caller releases with `release`.
  @inline(__always)
  func next() -> Bool { yaml_parser_parse(parser, event) == 1 }

  @inline(__always)
  func release() { yaml_event_delete(event) }

  func failure(_ cursor: inout ScalarCursor) -> Failure {
    let state = parser.pointee
    let context = state.context.map { String(cString: $0) } ?? ""
    let hasContextMark = state.context != nil
    return Failure(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: context,
      offset: state.error == YAML_READER_ERROR
        ? min(state.problem_offset, feed.pointee.count) : cursor.byte(at: state.problem_mark.index),
      contextOffset: hasContextMark ? cursor.byte(at: state.context_mark.index) : nil,
      isUnreadable: state.error == YAML_READER_ERROR)
  }
}
