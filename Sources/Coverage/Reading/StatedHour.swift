/// An hour of the day that words state: «trước 15 giờ», «15h30».
struct StatedHour: Hashable, Comparable {
  /// Minutes since midnight.
  let minutes: Int

  static func < (left: StatedHour, right: StatedHour) -> Bool { left.minutes < right.minutes }

  /// The hours of a text, in order.
  ///
  /// «Trong 24 giờ» and «48 giờ» are lengths of time.
  static func all(in text: String) -> [StatedHour] {
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return [] }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.compactMap { index in
      let digits = words[index].prefix { "0"..."9" ~= $0 }
      guard let hour = Int(digits), digits.utf8.count <= 2, hour <= 24 else { return nil }
      if index > 0, ["trong", "sau", "vòng"].contains(words[index - 1]) { return nil }
      var rest = words[index].dropFirst(digits.count)
      let next = index + 1 < words.endIndex ? words[index + 1] : ""
      if rest.isEmpty {
        guard next == "giờ" || next == "h" else { return nil }
        let after = index + 2 < words.endIndex ? words[index + 2] : ""
        return StatedHour(hour, Int(after))
      }
      guard rest.first == "h" || rest.hasPrefix("giờ") else { return nil }
      rest = rest.drop { $0.isLetter }
      return StatedHour(hour, Int(rest))
    }
  }

  private init(_ hour: Int, _ minutes: Int?) {
    let minutes = minutes.map { 0..<60 ~= $0 ? $0 : 0 } ?? 0
    self.minutes = hour * 60 + minutes
  }
}

extension Judge {
  /// Where the words of a duty state an hour, some carrier must state one that is not later.
  mutating func keepsTheHour(_ entry: DirectiveReading.DutyEntry, _ carriers: [Candidate]) -> Bool {
    guard let wanted = entry.hour else { return true }
    return carriers.contains { carrier in
      text(of: carrier.activity).hours.contains { $0 <= wanted }
    }
  }
}
