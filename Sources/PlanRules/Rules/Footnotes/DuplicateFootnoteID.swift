internal import PlanModel
internal import SourceText

extension Rule {
  static let duplicateFootnoteID = Rule(
    "KH0472", .error,
    LocalizedText("Mã chú thích trùng nhau", en: "Two footnotes with one id"),
    LocalizedText(
      "[^mã] gọi chú thích theo mã; hai chú thích cùng mã thì không biết in chú thích nào.",
      en: "[^id] calls a note by its id; of two notes with one id it is not known which to print."),
    failing: [
      """
      mở đầu: Sở ban hành Kế hoạch này[^cv].
      chú thích:
        - {mã: cv, nội dung: Thực hiện Công văn số 1457/UBND-KGVX.}
        - {mã: ↓cv, nội dung: Thực hiện Công văn số 1458/UBND-KGVX.}
      """
    ],
    passing: [
      """
      mở đầu: Sở ban hành Kế hoạch này[^cv].
      chú thích:
        - {mã: cv, nội dung: Thực hiện Công văn số 1457/UBND-KGVX.}
      """
    ],
    check: .plan { context, findings in
      findings.reportDuplicates(
        context.plan.footnotes.compactMap { $0.id?.map(\.value) }, FootnoteEntry.recordType.label)
    })
}
