/// The words of directives that say how something is to be done, which only a person can judge.
enum MannerWords {
  private static let phrases: [UInt64: [[UInt64]]] = Dictionary(
    grouping: [
      "kịp thời", "nghiêm", "nghiêm túc", "nghiêm minh", "nghiêm khắc", "hiệu quả", "chặt chẽ", "thông suốt",
      "chủ động", "đầy đủ", "khẩn trương", "quyết liệt", "sâu rộng", "thiết thực", "triệt để", "dứt điểm",
    ].map { WordSequence($0).hashes }
  ) { $0.first ?? 0 }

  /// The first of them in a text, as it was typed; nil where there is none.
  static func first(in text: String) -> String? {
    let words = WordSequence(text).hashes
    for start in words.indices {
      guard let list = phrases[words[start]] else { continue }
      for phrase in list.sorted(by: { $0.count > $1.count }) where start + phrase.count <= words.count {
        guard phrase.indices.allSatisfy({ words[start + $0] == phrase[$0] }) else { continue }
        return shownWords(of: text, start..<start + phrase.count)
      }
    }
    return nil
  }
}
