internal import VietnameseText

/// To whom a point gives its task, and who joins in, in the words of the point.
struct Assignments {
  var assignees: [String] = []
  var partners: [String] = []

  init(_ words: [Word]) {
    let bodies = BodyNames(words)
    if readLabelled(words, bodies) { return }
    readStart(words, bodies)
    if assignees.isEmpty { readOrders(words, bodies) }
    if assignees.isEmpty { readLead(words, bodies) }
    readPartners(words, bodies)
    assignees = Self.unique(assignees)
    partners = Self.unique(partners).filter { !assignees.contains($0) }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(folded($0)).inserted }
  }

  /// «Cơ quan chủ trì: …», «Đơn vị phối hợp: …», «Cơ quan thực hiện: …»; false for every other line.
  private mutating func readLabelled(_ words: [Word], _ bodies: BodyNames) -> Bool {
    guard words.count > 4, ["co", "don"].contains(words[0].key), ["quan", "vi"].contains(words[1].key),
      let colon = words.prefix(6).firstIndex(where: { $0.text.hasSuffix(":") }),
      let list = bodies.list(at: colon + 1, allowsBareGroup: true)
    else { return false }
    let label = words[2...colon].map(\.key).joined(separator: " ")
    if label.hasPrefix("phoi hop") {
      partners += list.names
    } else if label.hasPrefix("chu tri") || label.hasPrefix("thuc hien") {
      assignees += list.names
      readPartners(words, bodies)
    } else {
      return false
    }
    return true
  }

  /// A body at the start: a heading, or the subject of what is to be done.
  private mutating func readStart(_ words: [Word], _ bodies: BodyNames) {
    let isFor = words.count > 2 && words[0].lowered == "đối" && words[1].lowered == "với"
    let start = OrderPhrases.end(words, at: 0) ?? (isFor ? 2 : 0)
    // «Căn cứ kế hoạch này, Giám đốc các Sở…», «Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì».
    if start == 0, ["căn", "trên", "theo", "để", "nhằm", "sau", "nhận"].contains(words.first?.lowered ?? "") {
      for index in words.indices.prefix(60) where words[index].text.hasSuffix(",") {
        let order = OrderPhrases.end(words, at: index + 1)
        guard let list = bodies.list(at: order ?? index + 1) else { continue }
        // «Để phòng, chống dịch, Cục Phòng bệnh đề nghị Sở Y tế …»: who orders comes first.
        if order == nil, let asked = OrderPhrases.end(words, at: list.end),
          let ordered = bodies.list(at: asked)
        {
          assignees = ordered.names + furtherOrders(words, bodies, from: ordered.end)
          return
        }
        guard order != nil || isSubject(words, list.end) else { continue }
        assignees = list.names
        if order != nil { assignees += furtherOrders(words, bodies, from: list.end) }
        return
      }
      return
    }
    guard let list = bodies.list(at: start) else { return }
    // «Chủ tịch UBND tỉnh yêu cầu các sở…»: who orders comes first.
    if let order = OrderPhrases.end(words, at: list.end) {
      if let ordered = bodies.list(at: order) {
        assignees = ordered.names + furtherOrders(words, bodies, from: ordered.end)
      }
      return
    }
    // «Văn phòng Chính phủ thông báo để Bộ Y tế biết»: who tells others has no task.
    if words[list.end...].prefix(5).map(\.key).joined(separator: " ").contains("thong bao de") { return }
    let isHeading =
      list.end == words.count || words[list.end].startsLine || words[list.end - 1].text.hasSuffix(":")
    if isHeading || !isFor && (start > 0 || isSubject(words, list.end)) { assignees = list.names }
  }

  /// What follows a list of bodies tells something to be done.
  private func isSubject(_ words: [Word], _ end: Int) -> Bool {
    guard end < words.count, let last = words[end - 1].text.last, last != "." else { return false }
    if last == ":" { return true }
    return BodyWords.beginsVerb(words[end], end + 1 < words.count ? words[end + 1] : nil)
      && !["là", "được", "đã", "của", "và", "tại"].contains(words[end].lowered)
  }

  /// Orders within the text: «…, giao Sở Tài chính chủ trì», «đề nghị các tổ chức…; yêu cầu các sở…».
  private mutating func readOrders(_ words: [Word], _ bodies: BodyNames) {
    assignees += furtherOrders(words, bodies, from: 0)
  }

  private func furtherOrders(_ words: [Word], _ bodies: BodyNames, from start: Int) -> [String] {
    var names: [String] = []
    var index = start
    while index < words.count {
      guard let order = OrderPhrases.end(words, at: index), !OrderPhrases.isTold(words, index),
        let list = bodies.list(at: order)
      else {
        index += 1
        continue
      }
      names += list.names
      index = list.end
    }
    return names
  }

  /// Reads who leads from the words before «chủ trì».
  private mutating func readLead(_ words: [Word], _ bodies: BodyNames) {
    guard let lead = words.firstPlace(of: ["chu", "tri"]), lead > 0 else { return }
    for start in stride(from: lead - 1, through: max(0, lead - 16), by: -1) {
      if let list = bodies.list(at: start), list.end == lead { assignees = list.names }
    }
  }

  private mutating func readPartners(_ words: [Word], _ bodies: BodyNames) {
    let links: Set<String> = [
      "chặt", "chẽ", "với", "cùng", "kịp", "thời", "tốt", "hỗ", "trợ", "và", "hướng", "dẫn",
    ]
    var from = 0
    while let place = words.firstPlace(of: ["phoi", "hop"], from: from) {
      var index = place + 2
      while index < words.count, links.contains(words[index].lowered), index < place + 7 { index += 1 }
      if let list = bodies.list(at: index, allowsBareGroup: true) {
        partners += list.names
        from = list.end
      } else {
        from = place + 2
      }
    }
  }
}
