internal import VietnameseText

/// Finds the names of bodies in running text: one body, a group, or a list of them.
struct BodyNames {
  let words: [Word]

  init(_ words: [Word]) { self.words = words }

  struct List {
    var names: [String]
    /// The place behind the last word.
    var end: Int
  }

  /// The list of bodies that begins at a word; nil where none does.
  ///
  /// A group without «các» counts where `allowsBareGroup` says that a body must follow, as behind «phối hợp với».
  func list(at start: Int, allowsBareGroup: Bool = false) -> List? {
    guard var end = name(at: start, allowsBareGroup: allowsBareGroup) else { return nil }
    // «Giám đốc: Sở Nội vụ, Sở Y tế»: the title belongs to each of them.
    if words[end - 1].text.hasSuffix(":"), end - start <= 3, isTitle(start), let heads = list(at: end) {
      return heads
    }
    var names = spread(start, end)
    while end < words.count, !words[end].startsLine {
      let last = words[end - 1].text.last
      var next = end
      if ["và", "cùng"].contains(words[end].lowered) {
        next = end + 1
      } else if last != ",", last != ";", last != "/" {
        break
      }
      if next == end, words[next].lowered == "và" { next += 1 }
      if let order = OrderPhrases.end(words, at: next) { next = order }
      guard next < words.count, let stop = name(at: next, allowsBareGroup: true) else { break }
      names += spread(next, stop)
      end = stop
    }
    return List(names: names.filter { !$0.isEmpty }, end: end)
  }

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }
  private func lowered(_ index: Int) -> String { words.indices.contains(index) ? words[index].lowered : "" }

  /// Where the name that begins at a word ends.
  private func name(at start: Int, allowsBareGroup: Bool) -> Int? {
    guard start < words.count else { return nil }
    if ["các", "những", "cùng"].contains(lowered(start)) {
      if let end = distributed(at: start) ?? group(at: start) { return end }
      return start + 1 < words.count && words[start + 1].isCapitalised ? single(at: start + 1) : nil
    }
    if !words[start].isCapitalised {
      let pair = lowered(start) + " " + lowered(start + 1)
      guard allowsBareGroup,
        BodyWords.bareGroups.contains(lowered(start)) || BodyWords.bareGroups.contains(pair)
      else {
        return nil
      }
      return group(at: start)
    }
    return single(at: start)
  }

  /// The name of one body: «Sở Văn hóa, Thể thao và Du lịch», «Chủ tịch UBND các xã, phường».
  private func single(at start: Int) -> Int? {
    guard beginsName(start) else { return nil }
    var index = start + 1
    var compound = 1
    while index < words.count, !words[index].startsLine {
      let before = words[index - 1].text
      let word = words[index]
      if let sign = before.last, ";:.".contains(sign), !before.isAbbreviation { break }
      if word.key == "v/v" { break }
      let followsComma = before.last == ","
      if followsComma || word.lowered == "và" || word.text == "-" || word.text == "–" {
        let next = followsComma && word.lowered != "và" ? index : index + 1
        guard joinsName(start, next: next, afterComma: followsComma) else { break }
        index = next + 1
        compound = 1
        continue
      }
      if word.text.first == "(" {
        guard
          let close = words[index..<min(words.count, index + 14)].firstIndex(where: { $0.text.contains(")") })
        else { break }
        index = close + 1
        break
      }
      if word.lowered == "các" { return group(at: index) ?? index }
      if word.isCapitalised {
        if beginsOrder(index, from: start) { break }
        // «Ban Tuyên giáo Tỉnh ủy» is one body, «Sở Nội vụ» behind another name is a second one.
        let isOwner = ["tinh", "thanh", "dang"].contains(word.key) && key(index + 1) == "uy"
        if beginsName(index), compound > 1, index > start + 2, !isTitle(start), !isOwner { break }
        compound = 1
      } else if isSmallPart(index, compound)
        || !word.lowered.isEmpty && word.lowered.allSatisfy(\.isNumber) && lowered(index - 1) == "vực"
      {
        compound += 1
      } else {
        break
      }
      index += 1
    }
    return index
  }

  private func beginsName(_ index: Int) -> Bool {
    let key = key(index)
    guard BodyWords.beginnings.contains(key), words[index].isCapitalised else { return false }
    // «Báo Nghệ An», but «Báo cáo».
    if key == "bao", words.indices.contains(index + 1), words[index + 1].isCapitalised { return true }
    guard let seconds = BodyWords.pairs[key], !seconds.isEmpty else { return true }
    return seconds.contains(self.key(index + 1))
  }

  /// The title of a head is followed by the name of the body: «Chủ tịch UBND», «Giám đốc Sở Nội vụ».
  private func isTitle(_ start: Int) -> Bool {
    if key(start) == "chi", key(start + 1) == "huy" { return true }
    if key(start) == "ban", key(start + 1) == "thuong", key(start + 2) == "truc" { return true }
    return [
      "chu", "pho", "giam", "thu", "chanh", "bi", "truong", "nguoi", "bo", "van", "dong", "tong", "dang",
    ]
    .contains(key(start))
  }

  /// A heading and its text that have run together: «Giao Sở Xây dựng Theo dõi, đôn đốc…», but «Ban Chỉ đạo».
  private func beginsOrder(_ index: Int, from start: Int) -> Bool {
    guard index > start + 1, !["ban", "bo", "phong", "cuc", "vu", "ve"].contains(key(index - 1)),
      words.indices.contains(index + 1), !words[index + 1].isCapitalised
    else { return false }
    return BodyWords.startingVerbs.contains(lowered(index) + " " + lowered(index + 1))
  }

  private func isVerb(_ index: Int) -> Bool {
    BodyWords.beginsVerb(words[index], words.indices.contains(index + 1) ? words[index + 1] : nil)
  }

  /// A syllable in small letters that goes on with a name: «Nội vụ», «Công an tỉnh», «Giao thông vận tải».
  private func isSmallPart(_ index: Int, _ compound: Int) -> Bool {
    let key = words[index].key
    if isVerb(index) { return false }
    // «Công an tỉnh» ends there: «diễn tập» is what it does.
    if ["tinh", "huyen"].contains(self.key(index - 1)), compound > 2 {
      return BodyWords.scopes.contains(key)
    }
    return compound == 1 || BodyWords.scopes.contains(key)
      || BodyWords.smallParts.contains(key) && compound < 6
  }

  /// Whether «và», a comma or a dash stands within a name: «Sở Văn hóa, Thể thao và Du lịch».
  private func joinsName(_ start: Int, next: Int, afterComma: Bool) -> Bool {
    guard next < words.count, !words[next].startsLine else { return false }
    guard words[next].isCapitalised else {
      // «Công an phường, xã, đặc khu».
      return ["xã", "phường", "thị", "huyện", "đặc", "thành"].contains(lowered(next))
        && words[start..<next].contains { ["xã", "phường", "huyện", "tỉnh", "cấp"].contains($0.lowered) }
    }
    if beginsName(next), !["truyen", "thong"].contains(key(next)) { return false }
    // «… của Thủ tướng Chính phủ và Công điện số 5».
    if key(next + 2) == "so", lowered(next + 1) == words[next + 1].text { return false }
    guard afterComma else { return true }
    // Fields whose names hold a comma, and companies.
    return key(next) == "the" && key(next + 1) == "thao" || key(next) == "truyen" && key(next + 1) == "hinh"
      || key(start) == "cong" && key(start + 1) == "ty"
  }

  /// «các sở, ban, ngành tỉnh», «các cơ quan, đơn vị có liên quan».
  private func group(at start: Int) -> Int? {
    var index = start
    while ["các", "những", "cùng"].contains(lowered(index)) { index += 1 }
    let first = index
    guard BodyWords.groupNouns.contains(lowered(first)), isGroupNoun(first) else { return nil }
    index += 1
    while index < words.count, !words[index].startsLine {
      let before = words[index - 1].text
      if let sign = before.last, ";:.)".contains(sign) { break }
      let word = words[index]
      if word.lowered == "và" {
        guard BodyWords.groupNouns.contains(lowered(index + 1)), isGroupNoun(index + 1) else { break }
      } else if word.isCapitalised {
        let isPlace =
          !before.hasSuffix(",")
          && (["trung", "thanh", "pho", "tinh", "viet", "nam"].contains(word.key)
            || isNameOfPlace(index, from: first))
        guard isPlace || isGroupNoun(index) && before.hasSuffix(",") else { break }
      } else if word.lowered == "của" {
        // «các sở, ban, ngành của tỉnh».
        guard ["tỉnh", "thành", "huyện", "xã", "trung"].contains(lowered(index + 1)) else { break }
      } else {
        let isKnown =
          BodyWords.groupNouns.contains(word.lowered) || BodyWords.groupQualifiers.contains(word.lowered)
        guard isKnown || word.text == "-", !isGroupVerb(index) else { break }
      }
      index += 1
    }
    while index > first + 1, ["và", "-"].contains(words[index - 1].text) { index -= 1 }
    return index
  }

  /// «thành phố Mỹ Tho», «thị xã Gò Công» among «các huyện».
  private func isNameOfPlace(_ index: Int, from first: Int) -> Bool {
    var before = index - 1
    while before > first, words[before].isCapitalised { before -= 1 }
    return index - before <= 4 && ["phố", "xã", "huyện", "phường", "quận"].contains(lowered(before))
      && !isGroupNoun(index)
  }

  /// A noun of a group may begin with a capital: «Các Sở, ngành», but «các Sở Nội vụ» is something else.
  private func isGroupNoun(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    guard words[index].isCapitalised else { return true }
    guard BodyWords.groupNouns.contains(words[index].lowered) else { return false }
    if let last = words[index].text.last, ",;.".contains(last) { return true }
    guard words.indices.contains(index + 1), !words[index + 1].startsLine else { return true }
    return BodyWords.groupNouns.contains(lowered(index + 1)) && !words[index + 1].isCapitalised
  }

  /// «… có trách nhiệm», «… tổ chức thực hiện» order; «có liên quan», «các tổ chức, cá nhân» name.
  private func isGroupVerb(_ index: Int) -> Bool {
    switch lowered(index) {
    case "có": return lowered(index + 1) != "liên"
    case "trong": return lowered(index + 1) != "và"
    case "trên": return lowered(index + 1) != "địa"
    case "tổ":
      if index + 2 < words.count,
        BodyWords.beginsVerb(words[index + 2], words.indices.contains(index + 3) ? words[index + 3] : nil)
      {
        return true
      }
      return !(words[index - 1].text.hasSuffix(",") || ["các", "và", "những"].contains(lowered(index - 1)))
    default: return isVerb(index)
    }
  }

  /// «các Sở: Tài chính, Nội vụ»: the prefix belongs to each.
  private func distributed(at start: Int) -> Int? {
    guard ["so", "bo", "truong"].contains(key(start + 1)), words[start + 1].text.hasSuffix(":") else {
      return nil
    }
    var index = start + 2
    while index < words.count, !words[index].startsLine {
      let word = words[index]
      let isField =
        key(index) == "cong" && ["an", "thuong"].contains(key(index + 1))
        || ["truyen", "thong"].contains(word.key)
      if beginsName(index), words[index - 1].text.hasSuffix(","), !isField { break }
      guard word.isCapitalised || word.lowered == "và" || word.text == "-" || isSmallPart(index, 1),
        word.lowered != "các"
      else { break }
      let ends = word.text.last.map { ";.".contains($0) } ?? false
      index += 1
      if ends { break }
    }
    while index > start + 2, lowered(index - 1) == "và" { index -= 1 }
    return index > start + 2 ? index : nil
  }

  /// The names that words stand for: one, or one for each part behind a prefix; roles in brackets are left out.
  private func spread(_ start: Int, _ end: Int) -> [String] {
    let text = words[start..<end].map { String($0.text) }.joined(separator: " ")
    if lowered(start) == "các", end > start + 2, words[start + 1].text.hasSuffix(":") {
      let prefix = words[start + 1].text.dropLast()
      let rest = words[(start + 2)..<end].map { String($0.text) }.joined(separator: " ")
      return DistributedNames.parts(rest).map { "\(prefix) \($0)" }
    }
    let bracket = text.firstIndex(of: "(") ?? text.endIndex
    return [String(text[..<bracket]).trimmingPhraseEnd]
  }
}

extension Substring {
  /// `TP.`, `UBND.`: capitals before a dot.
  fileprivate var isAbbreviation: Bool { hasSuffix(".") && count < 6 && dropLast().allSatisfy(\.isUppercase) }
}
