internal import SourceText
internal import VietnameseText

extension LintRule {
  static let nationalTitleMissing = LintRule(
    "KH1040", .error, LocalizedText("Thiếu Quốc hiệu hoặc Tiêu ngữ", en: "No national title or motto"),
    LocalizedText(
      "Văn bản bắt đầu bằng Quốc hiệu «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» và Tiêu ngữ «Độc lập - Tự do - Hạnh phúc».",
      en: "A document begins with the national title and the motto."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1", wrong: "CỘNG HÒA XÃ HỘI VIỆT NAM",
    right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    failing: [
      Sketch { $0.nationalTitle[0].text = "CỘNG HÒA XÃ HỘI VIỆT NAM" },
      Sketch { $0.nationalTitle.removeSubrange(1...2) },
    ],
    passing: [Sketch { $0.nationalTitle[0].text = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" }]
  ) { context, findings in
    guard !context.outline.isAppendixOnly else { return }
    if context.outline.first(.nationalTitle) == nil {
      findings.report(
        at: context.document.start, "không thấy Quốc hiệu «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»",
        en: "the national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” was not found")
    }
    guard let motto = context.outline.first(.motto) else {
      findings.report(
        at: context.outline.first(.nationalTitle).map { context.span($0) } ?? context.document.start,
        "không thấy Tiêu ngữ «Độc lập - Tự do - Hạnh phúc»",
        en: "the motto “Độc lập - Tự do - Hạnh phúc” was not found")
      return
    }
    let letters = folded(context.text(motto)).filter(\.isLetter)
    if letters != "doclaptudohanhphuc" {
      findings.report(
        at: context.span(motto), "Tiêu ngữ phải viết là «Độc lập - Tự do - Hạnh phúc»",
        en: "the motto reads “Độc lập - Tự do - Hạnh phúc”")
    }
  }
}
