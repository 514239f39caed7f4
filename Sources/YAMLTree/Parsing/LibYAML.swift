internal import CYAML

/// The one owner of a libyaml parser.
///
/// libyaml's reader copies a text character by character into a buffer for the scanner, a sixth of all that reading costs.
/// A text in which the reader would find no fault, and no more than may lie between two events, is put there whole: the
/// fields are those that `yaml.h` declares.
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
  /// The scanner's buffer where it was filled at once, and the one that libyaml has made and frees.
  private var filled: (text: UnsafeMutablePointer<UInt8>, spare: UnsafeMutablePointer<yaml_char_t>?)?

  /// Zeros behind the text, at which the scanner stops; an escape is looked at eight characters ahead.
  private static let padding = 16

  /// Begins to read; `window` is the most bytes that may lie between two events.
  init?(_ base: UnsafePointer<UInt8>, count: Int, window: Int) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    feed = .allocate(capacity: 1)
    feed.initialize(to: Feed(base: base, count: count, window: window))
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    filled = nil
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
    if count <= window, isReadable(base, count: count) { fill(base, count) }
  }

  private mutating func fill(_ base: UnsafePointer<UInt8>, _ count: Int) {
    let text = UnsafeMutablePointer<UInt8>.allocate(capacity: count + Self.padding)
    text.initialize(from: base, count: count)
    (text + count).initialize(repeating: 0, count: Self.padding)
    filled = (text, parser.pointee.buffer.start)
    parser.pointee.buffer.start = text
    parser.pointee.buffer.pointer = text
    parser.pointee.buffer.last = text + count + 1
    parser.pointee.buffer.end = text + count + Self.padding
    // In characters; more than there are do no harm, because the scanner never passes the first zero.
    parser.pointee.unread = count + 1
    parser.pointee.eof = 1
    feed.pointee.position = count
  }

  deinit {
    if let filled { parser.pointee.buffer.start = filled.spare }
    yaml_parser_delete(parser)
    parser.deallocate()
    feed.deallocate()
    event.deallocate()
    filled?.text.deallocate()
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
