/// What stands where a draft has nothing yet: no-break spaces, which no format runs together or breaks at.
private func blank(_ count: Int) -> String { String(repeating: "\u{A0}", count: count) }

extension DocumentNumber {
  /// `Số: 1457/UBND-KGVX`; in a draft a blank stands where the number will be written.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
  public var printed: String { number == nil ? "Số:\(reference)" : "Số: \(reference)" }

  /// Number and symbol as other texts name the document: `1457/UBND-KGVX`.
  public var reference: String { "\(number ?? blank(8))/\(symbol)" }
}

extension PlaceAndDate {
  /// `Điện Biên, ngày 05 tháng 02 năm 2021`; blanks stand where a draft has no day, month or year yet.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
  public var printed: String { "\(place), \(printedDate)" }

  /// `ngày 05 tháng 02 năm 2021`; days below 10 and the months 1 and 2 carry a zero.
  public var printedDate: String {
    let day = day.map { (0..<10).contains($0) ? "0\($0)" : String($0) }
    let month = month.map { (0..<3).contains($0) ? "0\($0)" : String($0) }
    let parts = [("ngày", day), ("tháng", month), ("năm", year.map { String($0) })]
    return parts.map { word, value in value.map { "\(word) \($0)" } ?? word + blank(4) }.joined(
      separator: " ")
  }
}

extension Letterhead {
  /// `V/v triển khai …`, for a công văn.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5.
  public var printedLetterSubject: String? {
    letterSubject.map { "V/v \($0)" }
  }
}

extension OfficialDocument {
  /// What stands after or below «Kính gửi:»: one addressee as it is, several each with its dash and its end mark.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.a.
  public var printedAddressees: [String] {
    guard addressees.count > 1 else { return addressees }
    return addressees.enumerated().map { index, name in
      "- \(name)\(index == addressees.count - 1 ? "." : ";")"
    }
  }

  /// The lines below «Nơi nhận:», each with its dash and its end mark; behind the last one the mark of the drafter.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.b and III.3; Phụ lục III, mẫu 1.4.
  public var printedRecipients: [Inlines] {
    recipients.enumerated().map { index, recipient in
      let isLast = index == recipients.count - 1
      let mark = isLast ? drafting.map { " " + $0.printed } ?? "" : ""
      let end = isLast ? "." + mark : ";"
      return Inlines([Run("- ")] + recipient.text.runs + [Run(end)])
    }
  }
}
