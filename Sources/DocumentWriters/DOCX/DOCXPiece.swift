import OOXML
import OfficialDocument

/// A stretch of `word/document.xml`: the words on which its bytes depend.
///
/// The stretches are cut by the keys of the blocks, not by length, so that a changed word in one of them leaves the others
/// as they are. Each is compressed by itself.
enum DOCXPiece: Sendable, Hashable {
  /// The beginning of the file, and what stands at the head of the first page.
  case head(Letterhead?, Urgency?)
  case title(DocumentTitle)
  case addressees([String])
  case blocks([Block], next: Block?, keepLast: Bool)
  case signatures([Signature], [Recipient])
  /// The end of the section before it, where there is one, and its title.
  case appendix(Appendix, index: Int, previous: Orientation?)
  case end(isLandscape: Bool)

  enum Orientation: Sendable, Hashable {
    case portrait, landscape
  }

  /// All stretches of a document, in order.
  static func all(of document: OfficialDocument) -> [DOCXPiece] {
    var pieces: [DOCXPiece] = []
    var previous: Orientation?
    if document.printsOnlyAppendices {
      pieces.append(.head(nil, nil))
    } else {
      pieces.append(.head(document.letterhead, document.urgency))
      if let title = document.title { pieces.append(.title(title)) }
      if !document.addressees.isEmpty { pieces.append(.addressees(document.addressees)) }
      let hasEnd = !document.signatures.isEmpty || !document.recipients.isEmpty
      pieces += cut(document.body, keepLast: hasEnd)
      pieces.append(.signatures(document.signatures, document.recipients))
      previous = .portrait
    }
    for (index, appendix) in document.appendices.enumerated() {
      var bare = appendix
      bare.blocks = []
      pieces.append(.appendix(bare, index: index, previous: previous))
      pieces += cut(appendix.blocks, keepLast: false)
      previous = appendix.isLandscape ? .landscape : .portrait
    }
    pieces.append(.end(isLandscape: document.appendices.last?.isLandscape ?? false))
    return pieces
  }

  private static func cut(_ blocks: [Block], keepLast: Bool) -> [DOCXPiece] {
    var pieces: [DOCXPiece] = []
    var start = 0
    for index in 1..<max(blocks.count, 1) where beginsPiece(blocks[index].key) {
      pieces.append(.blocks(Array(blocks[start..<index]), next: blocks[index], keepLast: false))
      start = index
    }
    if start < blocks.count { pieces.append(.blocks(Array(blocks[start...]), next: nil, keepLast: keepLast)) }
    return pieces
  }

  /// About one key in sixteen, the same ones in every document (FNV-1a).
  private static func beginsPiece(_ key: BlockKey) -> Bool {
    var hash: UInt32 = 0x811C_9DC5
    for byte in key.rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return (hash >> 24) & 15 == 0
  }
}

/// What has been counted when a stretch begins.
struct DOCXCounts: Sendable, Hashable {
  /// The width of the text in the section that is being written.
  var textWidth: Length
  /// Whether this is the section of the document itself, and not of an appendix.
  var isMainSection: Bool
  /// The numbering instance of the section that is being written.
  var list = DOCXNumbering.body
  /// The markers as they are printed, and as a word processor counts them.
  var counter = NumberingCounter()
  var automatic = AutomaticNumbering()
}

/// A stretch that has been written once: what it was made of, and what came of it.
struct KnownPiece: Sendable {
  let piece: DOCXPiece
  let before: DOCXCounts
  let after: DOCXCounts
  let segment: DeflatedSegment
  let replaced: [ReplacedCharacter]
}
