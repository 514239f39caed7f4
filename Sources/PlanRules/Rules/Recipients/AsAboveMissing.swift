internal import PlanModel
internal import SourceText

extension Rule {
  static let asAboveMissing = Rule(
    "KH0434", .warning,
    LocalizedText(
      "Công văn không bắt đầu nơi nhận bằng «Như trên»",
      en: "The recipients of a công văn do not begin with «Như trên»"),
    LocalizedText(
      "Dòng đầu của nơi nhận trong công văn là «Như trên», chỉ các cơ quan ở «Kính gửi».",
      en: "The recipients of a công văn begin with “Như trên”, which stands for those under “Kính gửi”."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: cong-van
      kính gửi: UBND tỉnh
      nơi nhận:
        - ↓Ban Giám đốc Sở
        - "Lưu: VT, TTBCXB"
      """,
      """
      mẫu: cong-van
      kính gửi: UBND tỉnh
      nơi nhận: [↓Ban Giám đốc Sở, Lưu VT]
      """,
    ],
    passing: [
      """
      mẫu: cong-van
      kính gửi: UBND tỉnh
      nơi nhận:
        - Như trên
        - "Lưu: VT, TTBCXB"
      """
    ],
    check: .document { document, findings in
      guard document.kind == .officialLetter, let first = document.recipients.first, !first.isAsAbove else {
        return
      }
      var fixes: [Fix] = []
      if !document.recipients.contains(where: \.isAsAbove),
        let text = WrittenList(of: first.span, in: document.sources)?.inFront("Như trên")
      {
        fixes = [
          Fix(
            LocalizedText("thêm «Như trên» ở đầu", en: "put “Như trên” in front"), isSafe: true,
            edits: [TextEdit(first.span.startPoint, text)])
        ]
      }
      findings.report(
        at: first.span, "nơi nhận của công văn bắt đầu bằng «Như trên»",
        en: "the recipients of a công văn begin with “Như trên”",
        label: LocalizedText("thêm «Như trên» trước dòng này", en: "put “Như trên” before this line"),
        fixes: fixes)
    })
}
