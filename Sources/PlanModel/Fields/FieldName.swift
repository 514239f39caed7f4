public import SourceText
internal import VietnameseText

/// The two spellings of a key: Vietnamese, with diacritics and spaces, and English.
public struct FieldName: Sendable, Hashable {
  public let vi: String
  public let en: String

  public init(_ vi: String, _ en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  /// The name in messages: always the Vietnamese one in Vietnamese sentences, the English one in English sentences.
  public var text: LocalizedText { LocalizedText(vi, en: en) }
}

/// Finds the number of a key among the names of a table, however it is spelled.
///
/// A key counts in Vietnamese or English, with or without diacritics, in any case, with `_` or `-` for a space.
struct KeyIndex: Sendable {
  private let exact: [[UInt8]]
  private let folded: [UInt64: Int]

  init(_ names: [FieldName]) {
    exact = names.map { Array($0.vi.utf8) }
    var folded: [UInt64: Int] = [:]
    for (index, name) in names.enumerated() {
      folded[foldedHash(name.vi)] = index
      folded[foldedHash(name.en)] = index
    }
    self.folded = folded
  }

  /// The search starts at `hint`, because keys mostly come in the order of the table.
  func find(_ key: UnsafeBufferPointer<UInt8>, after hint: Int) -> Int? {
    let count = exact.count
    var index = hint
    for _ in 0..<count {
      if index >= count { index = 0 }
      if exact[index].count == key.count, exact[index].elementsEqual(key) { return index }
      index += 1
    }
    return folded[foldedHash(key)]
  }
}
