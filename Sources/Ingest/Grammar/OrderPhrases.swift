internal import VietnameseText

/// Words with which a document gives a task: «giao», «đề nghị», «yêu cầu», «phân công».
enum OrderPhrases {
  /// Whether a paragraph orders or asks somebody for something.
  static func gives(_ text: String) -> Bool {
    let words = words(text)
    return words.indices.contains { index in
      guard let end = end(words, at: index), end < words.count, !isTold(words, index) else { return false }
      return words[end].isCapitalised || ["các", "đồng", "thủ", "những", "quý"].contains(words[end].lowered)
    }
  }

  /// The place behind the words of an order that begins at a word.
  static func end(_ words: [Word], at index: Int) -> Int? {
    guard index < words.count else { return nil }
    // Folded words are compared first, for that is quick and mostly says no.
    guard ["giao", "de", "yeu", "phan"].contains(words[index].key) else { return nil }
    let next = index + 1 < words.count ? words[index + 1].lowered : ""
    switch words[index].lowered {
    case "giao":
      if next == "cho" { return index + 2 }
      guard index + 1 < words.count, words[index + 1].isCapitalised || ["các", "trách"].contains(next) else {
        return nil
      }
      return index + 1
    case "đề" where next == "nghị", "yêu" where next == "cầu", "phân" where next == "công": return index + 2
    default: return nil
    }
  }

  /// «đã giao», «theo đề nghị của», «các yêu cầu»: what was ordered, and not an order.
  static func isTold(_ words: [Word], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["đã", "được", "theo", "xét", "các", "những", "ban", "bàn", "của", "số"].contains(
      words[index - 1].lowered)
  }
}
