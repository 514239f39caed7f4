internal import SourceText
internal import VietnameseText

extension Rule {
  static let datePadding = Rule(
    "KH0533", .info,
    LocalizedText("Số 0 trước ngày, tháng", en: "The zero before a day or month"),
    LocalizedText(
      "Trong «ngày … tháng … năm …», ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước; các tháng khác thì không: ngày 05 tháng 02, ngày 05 tháng 6.",
      en:
        "In “ngày … tháng … năm …” days below 10 and the months 1 and 2 have a leading zero, the other months have none: ngày 05 tháng 02, ngày 05 tháng 6."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4",
    failing: [
      """
      mở đầu: Báo cáo trước ngày ↓5 tháng ↓06 năm 2021, ngày 15 tháng ↓1 năm 2022 và trong tháng ↓09 năm 2021.
      """
    ],
    passing: [
      """
      mở đầu: Báo cáo trước ngày 05 tháng 6 năm 2021, ngày 15 tháng 01 năm 2022, ngày 5/6/2021 và trong tháng 9.
      """
    ],
    phrases: ["ngày", "tháng"],
    check: .prose { context, findings in
      for hit in context.index.hits(of: findings.kind) {
        guard let date = context.index.date(at: hit), date.isInWords, !date.isImpossible,
          let month = date.month
        else { continue }
        // «tháng» within a phrase that «ngày» starts is met with that phrase.
        if hit.phrase == 1, context.index.followsDay(hit) { continue }
        if let day = date.day { check(day, digits: day.value < 10 ? 2 : nil, hit, context, &findings) }
        if date.year != nil || date.day != nil {
          check(month, digits: month.value < 3 ? (date.day == nil ? nil : 2) : 1, hit, context, &findings)
        }
      }
    })

  private static func check(
    _ part: DatePart, digits: Int?, _ hit: PhraseHit, _ context: ProseContext, _ findings: inout Findings
  ) {
    guard let digits, part.value < 10, part.range.count != digits else { return }
    let right = digits == 2 ? "0\(part.value)" : "\(part.value)"
    findings.report(
      context.index, hit.piece, part.range,
      digits == 2
        ? "ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 phía trước: \(right)"
        : "tháng từ 3 trở đi không thêm số 0: \(right)",
      en: digits == 2
        ? "days below 10 and the months 1 and 2 need a leading zero: \(right)"
        : "months from 3 on have no leading zero: \(right)",
      fix: .writing(right, at: part.range))
  }
}
