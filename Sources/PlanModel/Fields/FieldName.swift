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
final class KeyIndex: Sendable {
  /// The Vietnamese names one behind the other, and where each of them ends.
  private let text: [UInt8]
  private let ends: [Int]
  /// Made for the first key that is written in other letters than the table's.
  private let folded: Once<[UInt64: Int]>

  init(_ names: [FieldName]) {
    var text: [UInt8] = []
    ends = names.map { name in
      text += name.vi.utf8
      return text.count
    }
    self.text = text
    folded = Once {
      var folded: [UInt64: Int] = [:]
      for (index, name) in names.enumerated() {
        folded[foldedHash(name.vi)] = index
        folded[foldedHash(name.en)] = index
      }
      return folded
    }
  }

  /// The search starts at `hint`, because keys mostly come in the order of the table.
  func find(_ key: UnsafeBufferPointer<UInt8>, after hint: Int) -> Int? {
    let exact = text.withUnsafeBufferPointer { text -> Int? in
      var index = hint
      for _ in ends.indices {
        if index >= ends.count { index = 0 }
        let start = index == 0 ? 0 : ends[index - 1]
        if ends[index] - start == key.count, key.elementsEqual(text[start..<ends[index]]) { return index }
        index += 1
      }
      return nil
    }
    return exact ?? folded()[foldedHash(key)]
  }
}
