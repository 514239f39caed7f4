internal import PlanModel
internal import VietnameseText

/// A deadline that the text states: its words, and what they mean where they name a day or a period in full.
struct StatedDeadline {
  let text: String
  let deadline: Deadline?

  /// The date to compare by: the day that is named, or the last day of the period; nil where none is fixed.
  var date: CalendarDate? {
    switch deadline {
    case .on(let date), .before(let date): date
    case .none: nil
    case let deadline?: deadline.lastDay
    }
  }
}

/// Finds the deadlines of a text.
///
/// A date is a deadline where the words before it say so: «trước ngày», «chậm nhất», «hoàn thành … trong tháng». The dates
/// of documents, of events and of what has been done are none.
struct DeadlineScanner {
  private let words: [Word]
  /// For each word, the first word of its sentence.
  private let sentences: [Int]
  /// A line such as «Thời gian thực hiện: …», where the phrase alone is the deadline.
  private let isTimeLine: Bool

  init(_ words: [Word]) {
    self.words = words
    var start = 0
    var sentences: [Int] = []
    for (index, word) in words.enumerated() {
      sentences.append(start)
      // «1.» is no end; «.» is 2E, «;» 3B, «!» 21, «?» 3F.
      if let last = word.text.utf8.last, [0x2E, 0x3B, 0x21, 0x3F].contains(last),
        !word.text.dropLast().allSatisfy(\.isNumber)
      {
        start = index + 1
      }
    }
    self.sentences = sentences
    isTimeLine = Self.isTimeLine(words)
  }

  private static func isTimeLine(_ words: [Word]) -> Bool {
    let start = words.prefix(3).map(\.key).joined(separator: " ")
    return ["thoi gian", "thoi han", "tien do", "thoi diem"].contains(where: start.hasPrefix)
      && words.prefix(12).contains { $0.text.hasSuffix(":") }
      || ["thoi gian thuc", "thoi gian hoan", "thoi han hoan", "thoi han thuc"].contains(
        where: start.hasPrefix)
  }

  /// All deadlines, in the order of the text.
  func all() -> [StatedDeadline] {
    var found: [StatedDeadline] = []
    var index = 0
    while index < words.count {
      if let (deadline, end) = deadline(at: index) {
        found.append(deadline)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func time(at index: Int) -> TimePhrase? { TimePhrase(words, at: index) }

  private func recurrence(at index: Int) -> Recurrence? {
    guard ["hang", "moi"].contains(key(index)) else { return nil }
    return switch key(index + 1) {
    case "tuan": .weekly
    case "thang": .monthly
    case "quy": .quarterly
    case "nam": .yearly
    default: nil
    }
  }

  private func recurrence(behind index: Int) -> Recurrence? {
    recurrence(at: index) ?? recurrence(at: index + 1)
  }

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  private func deadline(at index: Int) -> (StatedDeadline, Int)? {
    switch key(index) {
    case "truoc":
      guard let time = time(at: index + 1) else { return nil }
      let recurs = recurrence(behind: time.end)
      // «Định kỳ trước ngày 20 hằng tháng báo cáo …»: the order stands behind.
      let isOrderedBehind =
        recurs != nil && Self.orders.occurs(in: words[time.end..<min(words.count, time.end + 5)])
      guard isOrdered(index) || isOrderedBehind && !isNarrative(index) else { return nil }
      return made(index, time.end, before(time.value, recurs: recurs))
    case "cham":
      guard key(index + 1) == "nhat" else { return nil }
      var start = index + 2
      while ["la", "vao", "den", "trong", "truoc"].contains(key(start)) { start += 1 }
      guard let time = time(at: start), let value = time.value else { return nil }
      return made(
        index, time.end,
        before(value, recurs: recurrence(behind: time.end), isInclusive: key(start - 1) != "truoc"))
    case "den", "het":
      var start = index
      while ["den", "het"].contains(key(start)) { start += 1 }
      guard key(index) == "den" ? key(index + 1) == "het" : key(index - 1) != "den",
        let time = time(at: start),
        let value = time.value, isTimeLine || isOrdered(index), !isNarrative(index)
      else { return nil }
      let begin = key(index - 1) == "nay" && key(index - 2) == "tu" ? index - 2 : index
      return made(begin, time.end, value)
    case "tu":
      guard isTimeLine || isOrdered(index), let from = time(at: index + 1), key(from.end) == "den" else {
        return nil
      }
      let start = key(from.end + 1) == "het" ? from.end + 2 : from.end + 1
      guard let to = time(at: start), let first = from.value?.firstDay,
        let last = to.value?.lastDay ?? day(to.value)
      else { return nil }
      return first <= last ? made(index, to.end, .period(from: first, to: last)) : nil
    case "trong":
      guard ["thang", "quy", "nam"].contains(key(index + 1)), let time = time(at: index + 1),
        let value = time.value,
        isTimeLine || isCompletion(index) || endsClause(time.end) && isOrdered(index)
      else { return nil }
      return made(index, time.end, value)
    case "ngay", "quy", "thang", "nam":
      guard isTimeLine, let time = time(at: index), let value = time.value else { return nil }
      // «Năm 2025 và các năm tiếp theo» has no end.
      let goesOn = key(time.end) == "va" && (key(time.end + 1) == "cac" || key(time.end + 1) == "nhung")
      return goesOn
        ? (StatedDeadline(text: text(index, time.end + 5), deadline: nil), time.end + 5)
        : made(index, time.end, value)
    case "thuong":
      guard key(index + 1) == "xuyen", isTimeLine else { return nil }
      return made(index, index + 2, .continuous)
    case "dinh":
      guard key(index + 1) == "ky", let recurrence = recurrence(at: index + 2),
        isTimeLine || key(index - 1) == "cao" || follows(["bao", "cao"], index)
      else { return nil }
      return made(index, index + 4, .periodic(recurrence, day: nil))
    case "hang":
      guard isTimeLine, let recurrence = recurrence(at: index) else { return nil }
      return made(index, index + 2, .periodic(recurrence, day: nil))
    default:
      guard isTimeLine, let time = time(at: index), case .on? = time.value else { return nil }
      return made(index, time.end, time.value)
    }
  }

  /// Whether nothing of its clause stands behind a phrase: «rà soát các điểm đen trong tháng 6/2024;».
  private func endsClause(_ end: Int) -> Bool {
    guard end < words.count else { return true }
    return words[end].startsLine || words[end - 1].text.utf8.last.map { [0x2E, 0x3B].contains($0) } ?? false
  }

  private func made(_ start: Int, _ end: Int, _ deadline: Deadline?) -> (StatedDeadline, Int) {
    (StatedDeadline(text: text(start, end), deadline: deadline), end)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    words[max(0, start)..<min(words.count, end)].map { String($0.text) }.joined(separator: " ")
      .trimmingPhraseEnd
  }

  private func day(_ deadline: Deadline?) -> CalendarDate? {
    switch deadline {
    case .on(let date), .before(let date): date
    default: nil
    }
  }

  /// «trước ngày 20 hằng tháng» recurs; «trước 15 giờ ngày 12/5/2025» is that day.
  private func before(_ deadline: Deadline?, recurs: Recurrence?, isInclusive: Bool = false) -> Deadline? {
    if let recurs { return .periodic(recurs, day: nil) }
    switch deadline {
    case .on(let date): return isInclusive ? .on(date) : .before(date)
    default: return deadline
    }
  }

  // MARK: Context

  /// Words that say that something is to be done by then.
  private static let orders = PhraseIndex([
    "hoàn thành", "báo cáo", "gửi", "trình", "xong", "nộp", "ban hành", "tổng hợp", "đăng ký", "triển khai",
    "thực hiện", "tham mưu", "phê duyệt", "rà soát", "tổ chức", "kết thúc", "cung cấp", "xây dựng", "đề xuất",
    "công bố", "kiểm tra", "hướng dẫn", "góp ý", "cập nhật", "thông báo", "quyết định", "lập",
  ])

  /// Words that say until when something is to be finished.
  private static let completions = PhraseIndex([
    "hoàn thành", "xong", "ban hành", "thời hạn", "thời gian", "trình", "báo cáo",
  ])

  /// What is told of a thing, so that the day says which things are meant and not until when.
  private static let attributes: Set<String> = [
    "khởi công", "hiệu lực", "phát sinh", "được cấp", "được ban", "bắt đầu", "sử dụng", "xảy ra", "thành lập",
  ]

  /// The sentence tells something to be done, and not what was done or when it counts from.
  private func isOrdered(_ index: Int) -> Bool {
    if isTimeLine { return true }
    if isNarrative(index) || Self.attributes.contains(lowered(max(0, index - 2)..<index)) { return false }
    return Self.orders.occurs(in: words[max(sentences[index], index - 80)..<index])
  }

  private func lowered(_ range: Range<Int>) -> String {
    words[range].map(\.lowered).joined(separator: " ")
  }

  private func isCompletion(_ index: Int) -> Bool {
    !isNarrative(index) && Self.completions.occurs(in: words[max(sentences[index], index - 12)..<index])
  }

  /// «đã … trước ngày»: the clause tells what was so before.
  private func isNarrative(_ index: Int) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= sentences[index], steps < 16 {
      let word = words[place]
      let text = word.lowered
      if text == "đã" || text == "từng" { return true }
      if text == "kể" || text == "hiệu", steps < 3 { return true }
      if word.text.hasSuffix(";") { break }
      place -= 1
      steps += 1
    }
    return false
  }

  private func follows(_ keys: [String], _ index: Int) -> Bool {
    let start = max(sentences[index], index - 4)
    return words[start..<index].map(\.key).joined(separator: " ").contains(keys.joined(separator: " "))
  }
}

extension String {
  /// Without the signs that only end a sentence around a phrase.
  var trimmingPhraseEnd: String {
    var part = self[...]
    while let first = part.first, !first.isLetter, !first.isNumber { part = part.dropFirst() }
    while let last = part.last, !last.isLetter, !last.isNumber, last != ")" || !part.contains("(") {
      part = part.dropLast()
    }
    return String(part)
  }
}
