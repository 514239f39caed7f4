internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// A place in running text that speaks of an appendix: «Phụ lục», «Phụ lục II», «các Phụ lục I, II và IV».
struct AppendixMention: Sendable {
  let span: SourceSpan
  /// The numbers behind the word; empty where it stands alone.
  let numbers: [Int]
  /// Whether some number is written in other than Roman numerals.
  let hasOtherNumerals: Bool
}

/// The mentions in running text, those of other documents' appendices left out; appendices themselves do not count.
func appendixMentions(in prose: [YAMLNode], except appendices: [SourceSpan]) -> [AppendixMention] {
  var mentions: [AppendixMention] = []
  for node in prose {
    let found = node.withText { findMentions(in: $0) }
    guard !found.isEmpty else { continue }
    let place = node.siteSpan
    guard !appendices.contains(where: { $0.file == place.file && $0.range.contains(place.range) }) else {
      continue
    }
    for mention in found {
      mentions.append(
        AppendixMention(
          span: node.sourceSpan(ofText: mention.range), numbers: mention.numbers,
          hasOtherNumerals: mention.hasOtherNumerals))
    }
  }
  return mentions
}

/// The mentions in one text, with their bytes; those of other documents' appendices are left out.
public func writtenAppendixMentions(in text: String) -> [(range: Range<Int>, numbers: [Int])] {
  var text = text
  return text.withUTF8 { utf8 in findMentions(in: utf8).map { ($0.range, $0.numbers) } }
}

private typealias Found = (range: Range<Int>, numbers: [Int], hasOtherNumerals: Bool)

private func findMentions(in text: UnsafeBufferPointer<UInt8>) -> [Found] {
  var found: [Found] = []
  var index = 0
  while index + 1 < text.count {
    guard text[index] | 0x20 == UInt8(ascii: "p"), text[index + 1] == UInt8(ascii: "h"),
      let end = endOfWord(in: text, from: index)
    else {
      index += 1
      continue
    }
    let rest = text[end...].prefix(200).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".") }
    if !namesOtherDocument(rest) {
      let (numbers, hasOther) = numerals(
        at: Substring(String(decoding: UnsafeBufferPointer(rebasing: rest.prefix(60)), as: UTF8.self)))
      found.append((index..<end, numbers, hasOther))
    }
    index = end
  }
  return found
}

/// The end of «Phụ lục» at a place, in either normal form; nil where something else stands there.
private func endOfWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var index = start + 2
  func take(_ bytes: StaticString) -> Bool {
    guard index + bytes.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<bytes.utf8CodeUnitCount where text[index + offset] != bytes.utf8Start[offset] {
      return false
    }
    index += bytes.utf8CodeUnitCount
    return true
  }
  guard take("\u{1EE5}") || take("u\u{323}") else { return nil }
  let blank = index
  while index < text.count, text[index] == 0x20 || text[index] == 0x0A { index += 1 }
  guard index > blank, take("l") || take("L"), take("\u{1EE5}") || take("u\u{323}"), take("c") else {
    return nil
  }
  if index < text.count, text[index] >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[index] {
    return nil
  }
  return index
}

/// «Phụ lục I của Nghị định …», «Phụ lục kèm theo Kế hoạch số 12/KH-UBND»: the appendix of a document that is cited.
private func namesOtherDocument(_ clause: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let words = folded(UnsafeBufferPointer(rebasing: clause))
  if ["nghi dinh", "thong tu", "luat", "phap lenh"].contains(where: { holds(words, phrase: $0) }) {
    return true
  }
  return words.indices.dropLast(4).contains { start in
    words[start..<start + 4].elementsEqual(" so ".utf8)
      && UInt8(ascii: "0")...UInt8(ascii: "9") ~= words[start + 4]
  }
}

/// Numbers in a row behind the word: `I`, `I, II và IV`, `I - III`, and whether some are not Roman.
private func numerals(at text: Substring) -> (numbers: [Int], hasOther: Bool) {
  var numbers: [Int] = []
  var hasOther = false
  var rest = text
  var isRange = false
  while true {
    rest = rest.drop { $0 == " " }
    let word = rest.prefix { $0.isLetter || $0.isNumber }
    let roman = word.allSatisfy { "IVXLC".contains($0) } ? number(ofRoman: String(word)) : nil
    let arabic = word.allSatisfy(\.isNumber) ? Int(word) : nil
    guard let number = roman ?? arabic, !word.isEmpty, number <= 1000 else { break }
    hasOther = hasOther || roman == nil
    if isRange, let last = numbers.last, last < number { numbers += (last + 1)..<number }
    numbers.append(number)
    rest = rest.dropFirst(word.count).drop { $0 == " " }
    guard let separator = [",", "và", "đến", "-", "–"].first(where: { rest.hasPrefix($0) }) else { break }
    isRange = ["đến", "-", "–"].contains(separator)
    rest = rest.dropFirst(separator.count)
  }
  return (numbers, hasOther)
}
