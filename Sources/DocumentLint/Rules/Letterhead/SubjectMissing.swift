internal import PlanModel
internal import SourceText

extension LintRule {
  static let subjectMissing = LintRule(
    "KH1051", .error, LocalizedText("Thiếu trích yếu", en: "The subject is missing"),
    LocalizedText(
      "Dưới tên loại có trích yếu; công văn có trích yếu sau chữ «V/v» dưới số, ký hiệu.",
      en: "Under the kind stands the subject; an official letter has it behind “V/v” under its number."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5", wrong: "công văn không có «V/v …»",
    right: "V/v tuyên truyền phòng, chống dịch",
    failing: [
      Sketch {
        $0.title = []
        $0.addressees = [.body("Kính gửi: UBND tỉnh")]
        $0.number[0].text = "Số: 12/SVH-VP"
      }
    ],
    passing: [Sketch()]
  ) { context, findings in
    guard context.outline.hasLetterhead, let kind = context.outline.kind else { return }
    let isLetter = kind == .officialLetter
    guard context.outline.first(isLetter ? .letterSubject : .subject) == nil else { return }
    let place = context.outline.first(isLetter ? .number : .kind)
    findings.report(
      at: place.map { context.span($0) } ?? context.document.start,
      isLetter ? "công văn thiếu trích yếu «V/v …» dưới số, ký hiệu" : "thiếu trích yếu dưới tên loại",
      en: isLetter
        ? "the letter has no subject “V/v …” under its number" : "there is no subject under the kind")
  }
}
