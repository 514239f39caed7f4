internal import PlanModel
internal import VietnameseText

/// A document that running text cites, and where each part of the citation stands; all ranges are bytes of the text's UTF-8.
struct Citation: Sendable, Hashable {
  /// From the kind, or the number where no kind is named, to the last part.
  var range: Range<Int>
  var kind: CitedKind?
  var kindRange: Range<Int>?
  /// Whether the word for the kind starts with a capital.
  var isKindCapitalised = false
  /// The word «số».
  var numberWordRange: Range<Int>?
  var number: CitedNumber
  var date: DatePhrase?
  /// «Thủ tướng Chính phủ» of «của Thủ tướng Chính phủ».
  var issuerRange: Range<Int>?
  /// From «về việc» to the end of the clause.
  var subjectRange: Range<Int>?
  var tokens: Range<Int>

  /// Whether the document is told by more than kind, number, symbol and issuer.
  var isFull: Bool { date != nil || (issuerRange != nil && subjectRange != nil) }
}

/// The number and symbol of a document as they are written: `12/CT-TTg`, `22/2016/TT-BTTTT`, `03-NQ/TW`.
struct CitedNumber: Sendable, Hashable {
  /// From the number, or the joint where the number is blank, to the end of the symbol.
  var range: Range<Int>
  /// Nil where the number is left blank.
  var number: DatePart?
  /// The year in the middle, as documents of legal force carry it.
  var year: DatePart?
  /// The letters behind number and year.
  var symbolRange: Range<Int>
  /// The parts of the symbol: `CT` and `TTg`.
  var partRanges: [Range<Int>]
  /// Blanks that should not be there.
  var strayBlanks: [Range<Int>] = []
  /// `03-NQ/TW`, as the Party writes it.
  var isPartyStyle = false
}

/// The kind of a cited document: one of the 29 administrative kinds, or a kind of legal force.
struct CitedKind: Sendable, Hashable {
  /// In small letters.
  let name: String
  let administrative: DocumentKind?

  /// Whether every document of the kind carries the year in its number.
  ///
  /// Resolutions and decisions do so only where they are of legal force, which the symbol alone does not tell.
  /// Source: Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13, Điều 10.
  let carriesYear: Bool

  let words: [WordKey]

  /// «Văn bản» says nothing of the kind.
  var isKindOfDocument: Bool { name != "văn bản" }

  private init(_ name: String, _ administrative: DocumentKind? = nil, carriesYear: Bool = false) {
    self.name = name
    self.administrative = administrative
    self.carriesYear = carriesYear
    words = name.split(separator: " ").map { WordKey($0) }
  }

  private static let all: [CitedKind] =
    DocumentKind.allCases.map { CitedKind($0.name, $0) } + [
      CitedKind("luật", carriesYear: true), CitedKind("bộ luật", carriesYear: true),
      CitedKind("pháp lệnh", carriesYear: true), CitedKind("nghị định", carriesYear: true),
      CitedKind("thông tư", carriesYear: true), CitedKind("thông tư liên tịch", carriesYear: true),
      CitedKind("nghị quyết liên tịch", carriesYear: true), CitedKind("lệnh"), CitedKind("kết luận"),
      CitedKind("thông báo kết luận"),
      CitedKind("văn bản"), CitedKind("văn bản hợp nhất"), CitedKind("thông tri"), CitedKind("điều lệ"),
    ]

  private static let byLastWord: [WordKey: [CitedKind]] = {
    var table: [WordKey: [CitedKind]] = [:]
    for kind in all.sorted(by: { $0.words.count > $1.words.count }) {
      if let last = kind.words.last { table[last, default: []].append(kind) }
    }
    return table
  }()

  /// The kind whose name ends right before a token, and the tokens that it takes; the longest name wins.
  static func ending(before index: Int, in tokens: [ProseToken], from start: Int) -> (CitedKind, Range<Int>)?
  {
    guard index > start, let kinds = byLastWord[tokens[index - 1].key] else { return nil }
    for kind in kinds {
      let first = index - kind.words.count
      guard first >= start else { continue }
      if tokens[first..<index].elementsEqual(kind.words, by: { $0.isWord($1) }) {
        return (kind, first..<index)
      }
    }
    return nil
  }

  private static let byFirstWord = Dictionary(grouping: all, by: { $0.words[0] })

  /// Whether the next citation starts at a token: the name of a kind, and «số» or a number behind it.
  static func starts(at index: Int, in tokens: [ProseToken], end: Int) -> Bool {
    guard let kinds = byFirstWord[tokens[index].key] else { return false }
    return kinds.contains { kind in
      let next = index + kind.words.count
      return next < end && (tokens[next].isWord(Words.so) || tokens[next].kind == .number)
        && tokens[index..<next].elementsEqual(kind.words, by: { $0.isWord($1) })
    }
  }

  static let laws: [WordKey] = [WordKey("luật"), WordKey("lệnh")]
}
