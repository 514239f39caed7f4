internal import VietnameseText

extension PointTree {
  /// Takes the paragraphs that end the document off its last point.
  ///
  /// A paragraph without a marker behind the last point belongs to it or closes the document. It closes it where it says
  /// so («Trên đây là…», «Nhận được…», «… yêu cầu các cơ quan…»), or where it is the last one and the point was complete.
  mutating func separateClosing() {
    guard let last = nodes.indices.last else { return }
    partClosing(of: last)
    guard nodes[last].paragraphs.count > 1 else { return }
    let paragraphs = nodes[last].paragraphs
    let needsText = paragraphs[0].hasSuffix(":") || !paragraphs[0].isFinished
    let first = needsText && !ClosingPhrases.isCertain(paragraphs[1]) ? 2 : 1
    guard first < paragraphs.count else { return }
    var start = paragraphs[first...].firstIndex(where: ClosingPhrases.begins)
    if start == nil, paragraphs.last?.hasSuffix("/.") ?? false { start = paragraphs.count - 1 }
    guard let start else { return }
    closing = Array(paragraphs[start...])
    nodes[last].paragraphs = Array(paragraphs[..<start])
  }

  /// Parts a closing from the last point with which it has run together, as where a PDF shows no indent.
  private mutating func partClosing(of node: Int) {
    guard let paragraph = nodes[node].paragraphs.last else { return }
    var place = paragraph.startIndex
    while let sign = paragraph[place...].firstIndex(of: "."), sign < paragraph.endIndex {
      place = paragraph.index(after: sign)
      let rest = paragraph[place...].drop { $0 == " " || $0 == "\n" }
      guard rest.startIndex > place, rest.first?.isUppercase == true, ClosingPhrases.isCertain(String(rest))
      else { continue }
      nodes[node].paragraphs[nodes[node].paragraphs.count - 1] = String(paragraph[..<place])
      nodes[node].paragraphs.append(String(rest))
      return
    }
  }

  /// Gives each point the id by which people cite it: `2.1`, `1.a`, `III.1.4`; no two are the same.
  mutating func assignIDs() {
    var used: Set<String> = ["closing"]
    var counts: [Int?: Int] = [:]
    for node in nodes.indices {
      let parent = nodes[node].parent
      let place = (counts[parent] ?? 0) + 1
      counts[parent] = place
      let part = nodes[node].marker?.idPart ?? (isImplicit ? "p\(place)" : String(place))
      let id = parent.map { nodes[$0].id + "." + part } ?? part
      var unique = id
      var copy = 2
      while !used.insert(unique).inserted {
        unique = "\(id)-\(copy)"
        copy += 1
      }
      nodes[node].id = unique
    }
  }

  /// Without any marker, each paragraph that orders something is a point.
  ///
  /// What leads up to «… có ý kiến như sau:» is none. Where nothing behind these words says who has to do it, each
  /// paragraph there is a point.
  mutating func makeImplicitPoints(_ gives: (String) -> Bool) {
    guard nodes.isEmpty else { return }
    isImplicit = true
    let announced = opening.lastIndex { $0.hasSuffix("như sau:") }.map { $0 + 1 } ?? 0
    var rest = Array(opening[..<announced])
    let isPlain =
      announced > 0 && !opening[announced...].contains { gives($0) && !ClosingPhrases.isCertain($0) }
    func orders(_ paragraph: String) -> Bool {
      isPlain ? !ClosingPhrases.isCertain(paragraph) : gives(paragraph)
    }
    for paragraph in opening[announced...] {
      if nodes.isEmpty, !orders(paragraph) {
        rest.append(paragraph)
      } else if !nodes.isEmpty, ClosingPhrases.isCertain(paragraph) || !closing.isEmpty {
        closing.append(paragraph)
      } else if orders(paragraph) || nodes.isEmpty || ClosingPhrases.beginsTask(paragraph) {
        roots.append(nodes.count)
        nodes.append(PointNode(marker: nil, paragraphs: [paragraph], parent: nil))
      } else {
        nodes[nodes.count - 1].paragraphs.append(paragraph)
      }
    }
    opening = rest
  }
}

/// Words with which a document closes.
enum ClosingPhrases {
  /// Paragraphs that are nothing else.
  static func isCertain(_ text: String) -> Bool {
    let words = words(text.prefix(160))
    let start = words.prefix(3).map(\.key).joined(separator: " ")
    if ["tren day la", "nhan duoc cong", "nhan duoc chi", "nhan duoc van", "tran trong", "nay thong bao"]
      .contains(where: start.hasPrefix)
    {
      return true
    }
    if ["chi thi nay", "ke hoach nay", "cong dien nay", "cong van nay", "thong bao nay", "quyet dinh nay"]
      .contains(start)
    {
      return true
    }
    // «Văn phòng Chính phủ thông báo để các Bộ… biết, thực hiện».
    return words.first?.isCapitalised ?? false
      && words.prefix(12).map(\.key).joined(separator: " ").contains("thong bao de")
  }

  /// «Chỉ đạo các cơ sở …», «Báo cáo kết quả …»: a paragraph that begins with what is to be done.
  static func beginsTask(_ text: String) -> Bool {
    let words = words(text.prefix(60))
    guard words.count > 2, words[0].isCapitalised, !words[1].isCapitalised else { return false }
    let start = words[0].lowered + " " + words[1].lowered
    return start == "báo cáo" || start != "căn cứ" && BodyWords.startingVerbs.contains(start)
  }

  static func begins(_ text: String) -> Bool {
    if isCertain(text) { return true }
    let words = words(text.prefix(240))
    guard let first = words.first, first.isCapitalised else { return false }
    let keys = words.map(\.key)
    let start = keys.prefix(2).joined(separator: " ")
    if ["de nghi", "yeu cau", "trong qua", "can cu", "giao van", "nay thong"].contains(start) { return true }
    let isBody = ["chu", "ubnd", "uy", "thu", "bo", "so", "van", "ban"].contains(first.key)
    let joined = keys.prefix(14).joined(separator: " ")
    return isBody
      && (joined.holds("yeu cau") || joined.holds("de nghi") || joined.holds("thong bao"))
  }
}
