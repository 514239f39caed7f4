internal import PlanModel
internal import VietnameseText

/// A document that the text cites, in its own words.
struct CitedDocument: Hashable {
  var kind: String?
  var number: String
  var date: CalendarDate?
  var issuer: String?
}

/// Finds the documents that a text cites by their numbers: «Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ».
enum CitationReader {
  private static let kinds: [[String]] = [
    ["nghi", "quyet"], ["quyet", "dinh"], ["chi", "thi"], ["nghi", "dinh"], ["thong", "tu"], ["ke", "hoach"],
    ["cong", "van"], ["cong", "dien"], ["thong", "bao"], ["huong", "dan"], ["to", "trinh"], ["bao", "cao"],
    ["chuong", "trinh"], ["van", "ban"], ["ket", "luan"], ["quy", "dinh"], ["quy", "che"], ["luat"],
    ["phap", "lenh"],
    ["de", "an"],
  ]

  static func find(in words: [Word]) -> [CitedDocument] {
    var found: [CitedDocument] = []
    for index in words.indices {
      let text = words[index].text.utf8
      guard let first = text.first, (0x30...0x39).contains(first), text.contains(0x2F) || text.contains(0x2D)
      else {
        continue
      }
      var symbol = words[index].text
      var end = index + 1
      // A symbol that a line break has cut: «186/KH- UBND», «15972/SXD-QLN& TTBĐS».
      while end < words.count, let last = symbol.last, "-/&".contains(last), words[end].isCapitalised {
        symbol = Substring(symbol + words[end].text)
        end += 1
      }
      let number = String(symbol.trimmingSigns)
      guard isNumber(number) else { continue }
      var cited = CitedDocument(kind: nil, number: number, date: nil, issuer: nil)
      let hasSign = index > 0 && words[index - 1].key == "so"
      let before = hasSign ? index - 1 : index
      cited.kind = kind(words, before: before)
      guard hasSign || cited.kind != nil else { continue }
      let isCutOff = words[end - 1].text.last.map { ",;)".contains($0) } ?? true
      if !isCutOff { readDateAndIssuer(words, end, &cited) }
      found.append(cited)
    }
    return found
  }

  /// Digits, then kind and body in capitals: `12/CT-TTg`, `30/2020/NĐ-CP`, `13-KH/TU`.
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split { $0 == "/" || $0 == "-" }
    guard parts.count >= 2, let first = parts.first, first.allSatisfy(\.isNumber), first.count <= 6 else {
      return false
    }
    let rest = parts.dropFirst()
    return rest.contains { $0.contains(where: \.isUppercase) }
      && rest.allSatisfy { part in
        part.count == 4 && part.allSatisfy(\.isNumber)
          || part.contains(where: \.isUppercase)
            && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "&" }
      }
  }

  private static func kind(_ words: [Word], before index: Int) -> String? {
    for kind in kinds where index >= kind.count {
      let part = words[(index - kind.count)..<index]
      if part.map(\.key) == kind, part.first?.isCapitalised ?? false || kind.count == 2 {
        return part.map { String($0.text) }.joined(separator: " ").trimmingSigns.description
      }
    }
    return nil
  }

  private static func readDateAndIssuer(_ words: [Word], _ start: Int, _ cited: inout CitedDocument) {
    var index = start
    guard index < words.count, words[index].key == "ngay", let time = TimePhrase(words, at: index) else {
      readIssuer(words, index, &cited)
      return
    }
    if case .on(let date)? = time.value { cited.date = date }
    index = time.end
    if let last = words[index - 1].text.last, ",;.)".contains(last) { return }
    readIssuer(words, index, &cited)
  }

  private static func readIssuer(_ words: [Word], _ index: Int, _ cited: inout CitedDocument) {
    guard index + 1 < words.count, words[index].key == "cua" else { return }
    if let list = BodyNames(words).list(at: index + 1) {
      // In a title, where all is in capitals, the end of a name cannot be seen.
      cited.issuer = list.names.first.flatMap { $0.isInCapitals && list.end - index > 7 ? nil : $0 }
    } else if words[index + 1].isCapitalised {
      let part = words[(index + 1)...].prefix { $0.isCapitalised || ["phu", "an", "tri"].contains($0.key) }
        .prefix(6)
      cited.issuer = part.map { String($0.text) }.joined(separator: " ").trimmingPhraseEnd
    }
  }
}
